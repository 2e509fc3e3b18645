package org.winset.whip;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.winset.dossier.Commitment;
import org.winset.dossier.Condition;
import org.winset.dossier.Dossier;
import org.winset.dossier.Statement;

/// What a statement, red line or link adds to its holder's pull on deals that meet `when`. `provisions` are those that
/// the
/// condition names: in a divided question it bears on the parts that hold one of them. Visible, dated, attributable.
public record Effect(String id, String holder, Condition when, double pull, Set<String> provisions, String source) {

    private static final double HINT = .25;

    /// All effects of a dossier's statements and commitments; anonymous sources move nobody.
    static List<Effect> of(Dossier dossier, Settings settings) {
        List<Effect> effects = new ArrayList<>();
        for (Commitment c : dossier.redLines()) {
            effects.add(broken(c, settings));
        }
        for (Commitment c : dossier.links()) {
            effects.add(broken(c, settings));
        }
        for (Statement s : dossier.statements()) {
            if (s.anonymous() || s.holder().isEmpty()) {
                continue;
            }
            Commitment commitment = s.commitment();
            if (commitment != null) {
                effects.add(broken(commitment, settings));
            } else if (weight(s.kind()) != 0) {
                Condition when = s.condition() == null ? new Condition.Always() : s.condition();
                effects.add(effect(s.id(), s.holder(), when, weight(s.kind()) * settings.of(s.strength()), s.source()));
            }
        }
        return List.copyOf(effects);
    }

    private static Effect broken(Commitment c, Settings settings) {
        return effect(c.id(), c.holder(), c.broken(), -settings.of(c.strength()), c.source());
    }

    private static Effect effect(String id, String holder, Condition when, double pull, String source) {
        return new Effect(id, holder, when, pull, when.provisions(), source);
    }

    private static double weight(Statement.Kind kind) {
        return switch (kind) {
            case SUPPORT, VOTE_YES -> 1;
            case OPPOSE, VOTE_NO, RED_LINE, LINK -> -1;
            case OPEN, DEMAND -> HINT;
            case INSUFFICIENT -> -HINT;
            case WARNING, PROCESS -> 0;
        };
    }
}
