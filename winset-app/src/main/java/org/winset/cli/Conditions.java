package org.winset.cli;

import java.util.ArrayList;
import java.util.List;
import org.winset.dossier.Condition;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.Level;
import org.winset.dossier.Principal;
import org.winset.dossier.Problem;
import org.winset.dossier.Provision;
import org.winset.dossier.grammar.ConditionParser;
import org.winset.dossier.grammar.GrammarException;
import org.winset.dossier.grammar.Mention;

/// Conditions and principals as typed, checked against the dossier's names.
final class Conditions {

    private Conditions() {}

    /// `ukraine = request and parole >= limited`, or every unknown name in it with the nearest known one.
    static Condition parse(Dossier dossier, String text) {
        ConditionParser.Parsed parsed;
        try {
            parsed = ConditionParser.parse(text);
        } catch (GrammarException e) {
            throw InputException.usage(
                    "The condition (" + text + ") can't be read at column " + (e.offset() + 1) + ": " + e.getMessage(),
                    e.maybe());
        }
        List<Problem> problems = new ArrayList<>();
        for (Mention mention : parsed.mentions()) {
            int at = dossier.provisionIndex(mention.provision());
            List<String> known = at < 0
                    ? dossier.provisions().stream().map(Provision::id).toList()
                    : dossier.provisions().get(at).levels().stream()
                            .map(Level::id)
                            .toList();
            if (at < 0) {
                problems.add(Problem.of(
                        "",
                        "The provision (" + mention.provision() + ") is not in the dossier.",
                        DealArgument.hint(mention.provision(), known)));
            } else if (!known.contains(mention.level())) {
                problems.add(Problem.of(
                        "",
                        "The level (" + mention.level() + ") of provision (" + mention.provision()
                                + ") is not on its scale (" + String.join(", ", known) + ").",
                        DealArgument.hint(mention.level(), known)));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.USAGE, problems);
        }
        return parsed.condition();
    }

    static Principal principal(Dossier dossier, String id) {
        Principal principal = dossier.principal(id);
        if (principal == null) {
            List<String> known =
                    dossier.principals().stream().map(Principal::id).toList();
            throw InputException.usage(
                    "The principal (" + id + ") is not in the dossier.", DealArgument.hint(id, known));
        }
        return principal;
    }
}
