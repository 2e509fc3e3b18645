package org.winset.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.winset.dossier.Dossier;
import org.winset.whip.Given;
import org.winset.whip.Pins;
import tools.jackson.databind.node.ObjectNode;

/// What the user took as known or supposed, so that nothing of it changes a number unseen.
public record Suppositions(Given given, Pins pins, Set<String> without) {

    public static final Suppositions NONE = new Suppositions(Given.NOTHING, Pins.NONE, Set.of());

    public Suppositions {
        without = Set.copyOf(without);
    }

    /// `Taken as known: Mitt Romney (R-UT) yes; leaders' word to house.R against. ...`, a line of its own; empty where
    /// nothing was.
    String text(Dossier dossier) {
        Names names = new Names(dossier);
        List<String> known = new ArrayList<>();
        given.members().forEach((id, vote) -> known.add(names.member(id) + " " + word(vote)));
        given.cues().forEach((caucus, cue) -> known.add("leaders' word to " + caucus + " " + word(cue)));
        List<String> parts = new ArrayList<>();
        parts.add(known.isEmpty() ? "" : "Taken as known: " + String.join("; ", known) + ".");
        parts.add(pins.isEmpty() ? "" : "Supposed: " + pins + ".");
        parts.add(
                without.isEmpty()
                        ? ""
                        : "Given up: "
                                + String.join(", ", without.stream().sorted().toList()) + ".");
        String text =
                String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList());
        return text.isEmpty() ? "" : Wrap.at(Wrap.WIDTH, text) + "\n";
    }

    /// Adds `declared[]`, `pins[]` and `without[]`; the leaders' words stand among the count's cues.
    void json(ObjectNode node) {
        var declared = node.putArray("declared");
        given.members().forEach((id, vote) -> declared.addObject().put("id", id).put("vote", word(vote)));
        var supposed = node.putArray("pins");
        pins.gates().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(pin ->
                        supposed.addObject().put("gate", pin.getKey()).put("way", pin.getValue() ? "clears" : "fails"));
        var gone = node.putArray("without");
        without.stream().sorted().forEach(gone::add);
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
