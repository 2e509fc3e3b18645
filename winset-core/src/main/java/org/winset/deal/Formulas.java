package org.winset.deal;

import org.winset.dossier.Condition;
import org.winset.dossier.Dossier;

/// Conditions over levels by name as formulas over places.
final class Formulas {

    private Formulas() {}

    /// A condition over levels by name as a formula over places.
    static Formula of(Dossier dossier, Condition condition) {
        return switch (condition) {
            case Condition.Always always -> Formula.always();
            case Condition.Compare compare -> compare(dossier, compare);
            case Condition.All all ->
                new Formula.All(
                        all.parts().stream().map(part -> of(dossier, part)).toList());
            case Condition.Any any ->
                new Formula.Any(
                        any.parts().stream().map(part -> of(dossier, part)).toList());
            case Condition.Not not -> Formula.not(of(dossier, not.part()));
        };
    }

    private static Formula compare(Dossier dossier, Condition.Compare compare) {
        int i = dossier.provisionIndex(compare.provision());
        int named = dossier.provisions().get(i).indexOf(compare.level());
        long levels = 0;
        for (int l = 0; l < dossier.provisions().get(i).levels().size(); l++) {
            levels |= compare.comparison().holds(l, named) ? 1L << l : 0;
        }
        return new Formula.Among(i, levels);
    }
}
