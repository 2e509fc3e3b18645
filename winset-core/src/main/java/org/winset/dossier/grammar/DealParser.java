package org.winset.dossier.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.Level;
import org.winset.dossier.Nearest;
import org.winset.dossier.Problem;
import org.winset.dossier.Provision;

/// Reads and writes the levels of a deal: `ukraine-aid=request, parole=limited`. Commas or semicolons separate.
public final class DealParser {

    private DealParser() {}

    /// The provisions and levels named, in order. An empty text names none: the status quo.
    ///
    /// @throws GrammarException when the text does not follow the grammar or names a provision twice
    public static List<Mention> parse(String text) {
        if (text.strip().equals("status quo")) {
            return List.of();
        }
        Words words = new Words(text);
        List<Mention> mentions = new ArrayList<>();
        while (!words.atEnd()) {
            Words.Word provision = name(words, "a provision");
            if (!words.accept("=")) {
                throw words.wrong("an equals sign", "a deal is written like (ukraine-aid=request, parole=limited).");
            }
            Words.Word level = name(words, "a level");
            if (mentions.stream().anyMatch(m -> m.provision().equals(provision.text()))) {
                throw new GrammarException(
                        provision.at(),
                        "The provision (" + provision.text() + ") has two levels in one deal.",
                        "one of the two should be removed.");
            }
            mentions.add(new Mention(provision.text(), provision.at(), level.text(), level.at()));
            if (!words.atEnd() && !words.accept(",") && !words.accept(";")) {
                throw words.wrong("a comma", "a comma is missing between two provisions.");
            }
        }
        return mentions;
    }

    /// The deal that a text names, provisions left out being at the status quo.
    ///
    /// @throws InputException of kind usage, with every provision and level that the dossier does not have
    public static Deal deal(Dossier dossier, String text) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> levels = new LinkedHashMap<>();
        try {
            for (Mention mention : parse(text)) {
                check(dossier, mention, problems);
                levels.put(mention.provision(), mention.level());
            }
        } catch (GrammarException e) {
            problems.add(Problem.of("", String.valueOf(e.getMessage()), e.maybe()));
        }
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.USAGE, problems);
        }
        return Deal.of(dossier.provisions(), levels);
    }

    /// The text for a deal: levels other than the status quo, or "status quo".
    public static String write(Dossier dossier, Deal deal) {
        List<String> levels = new ArrayList<>();
        for (int i = 0; i < deal.levels().size(); i++) {
            if (deal.level(i) != 0) {
                Provision provision = dossier.provisions().get(i);
                levels.add(provision.id() + "="
                        + provision.levels().get(deal.level(i)).id());
            }
        }
        return levels.isEmpty() ? "status quo" : String.join(",", levels);
    }

    private static void check(Dossier dossier, Mention mention, List<Problem> problems) {
        int index = dossier.provisionIndex(mention.provision());
        if (index < 0) {
            List<String> known =
                    dossier.provisions().stream().map(Provision::id).toList();
            problems.add(unknown(
                    "The provision (" + mention.provision() + ") is not in the dossier.", mention.provision(), known));
            return;
        }
        Provision provision = dossier.provisions().get(index);
        if (provision.indexOf(mention.level()) < 0) {
            List<String> known = provision.levels().stream().map(Level::id).toList();
            String message = "The level (" + mention.level() + ") of provision (" + provision.id()
                    + ") is not on its scale (" + String.join(", ", known) + ").";
            problems.add(unknown(message, mention.level(), known));
        }
    }

    private static Problem unknown(String message, String word, List<String> known) {
        String nearest = Nearest.to(word, known);
        return Problem.of(
                "",
                message,
                nearest == null
                        ? "one of (" + String.join(", ", known) + ") was meant."
                        : "(" + nearest + ") was meant.");
    }

    private static Words.Word name(Words words, String what) {
        if (!words.peek().isName()) {
            throw words.wrong(what, "a deal is written like (ukraine-aid=request, parole=limited).");
        }
        return words.take();
    }
}
