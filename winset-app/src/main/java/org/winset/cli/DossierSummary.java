package org.winset.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.winset.dossier.Chamber;
import org.winset.dossier.Dossier;
import org.winset.dossier.Source;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a dossier holds, in a paragraph or as JSON.
final class DossierSummary {

    private DossierSummary() {}

    static String text(Dossier dossier) {
        List<String> parts = new ArrayList<>();
        parts.add(dossier.title() + ", as of " + dossier.asOf() + ".");
        parts.add(count(dossier.provisions().size(), "provision") + " with "
                + number(dossier.deals().doubleValue()) + " deals;");
        for (Chamber chamber : dossier.chambers()) {
            int sworn = chamber.sworn(dossier.asOf());
            parts.add(chamber.title() + ": " + sworn + " of " + count(chamber.seats(), "seat") + " filled, "
                    + (chamber.dimensions() == 0
                            ? "views in words;"
                            : "positions in " + count(chamber.dimensions(), "dimension") + ";"));
        }
        parts.add(count(dossier.votes().size(), "precedent") + ", "
                + count(dossier.blocs().size(), "bloc") + ", "
                + count(dossier.principals().size(), "principal") + ", "
                + count(dossier.gates().size(), "gate") + " on "
                + count(dossier.paths().size(), "path") + ";");
        parts.add(count(dossier.statements().size(), "statement") + ", "
                + count(dossier.commitments().size(), "red line or link", "red lines and links") + ", "
                + count(dossier.outcomes().size(), "outcome") + ".");
        int bare = levelsWithoutEvidence(dossier);
        if (bare > 0) {
            parts.add(count(bare, "level") + " without precedent or view.");
        }
        int later = dossier.statements().size()
                - dossier.asOf(dossier.asOf()).statements().size();
        if (later > 0) {
            parts.add(count(later, "statement") + " later than the as-of date, hidden.");
        }
        long unverified = dossier.sources().stream().filter(s -> !s.verified()).count();
        if (unverified > 0) {
            parts.add(count((int) unverified, "source") + " unverified: "
                    + String.join(
                            ", ",
                            dossier.sources().stream()
                                    .filter(s -> !s.verified())
                                    .map(Source::id)
                                    .toList())
                    + ".");
        }
        return wrap(String.join(" ", parts), 100) + System.lineSeparator() + "No problems.";
    }

    /// Levels other than the status quo about which nothing is known.
    private static int levelsWithoutEvidence(Dossier dossier) {
        return (int) dossier.provisions().stream()
                .flatMap(provision -> provision.levels().stream().skip(1))
                .filter(level -> level.precedents().isEmpty() && level.views().isEmpty())
                .count();
    }

    static ObjectNode json(Dossier dossier) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("ok", true);
        node.put("title", dossier.title());
        node.put("asOf", dossier.asOf().toString());
        node.put("provisions", dossier.provisions().size());
        node.put("deals", dossier.deals());
        ObjectNode chambers = node.putObject("chambers");
        for (Chamber chamber : dossier.chambers()) {
            chambers.putObject(chamber.id())
                    .put("seats", chamber.seats())
                    .put("sworn", chamber.sworn(dossier.asOf()))
                    .put("dimensions", chamber.dimensions());
        }
        node.put("precedents", dossier.votes().size());
        node.put("blocs", dossier.blocs().size());
        node.put("principals", dossier.principals().size());
        node.put("gates", dossier.gates().size());
        node.put("paths", dossier.paths().size());
        node.put("levelsWithoutEvidence", levelsWithoutEvidence(dossier));
        node.put("statements", dossier.statements().size());
        node.put("commitments", dossier.commitments().size());
        node.put("outcomes", dossier.outcomes().size());
        node.putArray("problems");
        return node;
    }

    private static String number(double value) {
        return value < 1e15
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, "%.1e", value);
    }

    private static String count(int count, String one) {
        return count(count, one, one + "s");
    }

    private static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static String wrap(String text, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            if (column + word.length() + 1 > width) {
                out.append(System.lineSeparator());
                column = 0;
            }
            out.append(column == 0 ? "" : " ").append(word);
            column += word.length() + (column == 0 ? 0 : 1);
        }
        return out.toString();
    }
}
