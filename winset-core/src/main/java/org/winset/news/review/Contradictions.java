package org.winset.news.review;

import java.util.List;
import org.winset.dossier.Condition;
import org.winset.dossier.Dossier;
import org.winset.dossier.Statement;
import org.winset.news.claim.Proposal;
import org.winset.news.claim.Side;

/// Earlier statements that a proposal goes against: the same holder, the same provision, the other side.
public final class Contradictions {

    private Contradictions() {}

    public static List<Statement> of(Dossier dossier, Proposal proposal) {
        Side side = proposal.side();
        if (proposal.holder().isEmpty() || side == Side.NEUTRAL) {
            return List.of();
        }
        return dossier.statements().stream()
                .filter(s -> s.holder().equals(proposal.holder()))
                .filter(s -> opposed(Side.of(s.kind()), side))
                .filter(s -> s.condition() != null && names(s.condition(), proposal.provision()))
                .toList();
    }

    private static boolean opposed(Side a, Side b) {
        return a == Side.FOR && b == Side.AGAINST || a == Side.AGAINST && b == Side.FOR;
    }

    private static boolean names(Condition condition, String provision) {
        return switch (condition) {
            case Condition.Always always -> false;
            case Condition.Compare compare -> compare.provision().equals(provision);
            case Condition.All all -> all.parts().stream().anyMatch(p -> names(p, provision));
            case Condition.Any any -> any.parts().stream().anyMatch(p -> names(p, provision));
            case Condition.Not not -> names(not.part(), provision);
        };
    }
}
