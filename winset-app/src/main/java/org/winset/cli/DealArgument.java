package org.winset.cli;

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
import org.winset.dossier.grammar.DealParser;
import org.winset.dossier.grammar.GrammarException;
import org.winset.dossier.grammar.Mention;

/// A deal as typed: `ukraine=request,parole=limited`; what it does not name stays at the status quo.
final class DealArgument {

    private static final int LISTED = 24;

    private DealArgument() {}

    /// The deal, or every unknown name in it with the nearest known one.
    static Deal parse(Dossier dossier, String text) {
        List<Mention> mentions;
        try {
            mentions = DealParser.parse(text);
        } catch (GrammarException e) {
            throw InputException.usage(
                    "The deal (" + text + ") can't be read at column " + (e.offset() + 1) + ": " + e.getMessage(),
                    e.maybe());
        }
        List<Problem> problems = new ArrayList<>();
        Map<String, String> levels = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            int at = dossier.provisionIndex(mention.provision());
            if (at < 0) {
                List<String> known =
                        dossier.provisions().stream().map(Provision::id).toList();
                problems.add(Problem.of(
                        "",
                        "The provision (" + mention.provision() + ") is not in the dossier.",
                        hint(mention.provision(), known)));
                continue;
            }
            Provision provision = dossier.provisions().get(at);
            List<String> known = provision.levels().stream().map(Level::id).toList();
            if (known.contains(mention.level())) {
                levels.put(mention.provision(), mention.level());
            } else {
                problems.add(Problem.of(
                        "",
                        "The level (" + mention.level() + ") of provision (" + provision.id()
                                + ") is not on its scale (" + String.join(", ", known) + ").",
                        hint(mention.level(), known)));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.USAGE, problems);
        }
        return Deal.of(dossier.provisions(), levels);
    }

    static String hint(String word, List<String> known) {
        String near = Nearest.to(word, known);
        if (near != null) {
            return "you meant (" + near + ").";
        }
        List<String> first = known.subList(0, Math.min(LISTED, known.size()));
        String more = known.size() > LISTED ? ", and " + (known.size() - LISTED) + " more" : "";
        return "one of (" + String.join(", ", first) + more + ") was meant.";
    }
}
