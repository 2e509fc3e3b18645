package org.winset.news.review;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Condition;
import org.winset.dossier.Dossier;
import org.winset.dossier.Principal;
import org.winset.dossier.Statement;
import org.winset.news.claim.Side;

/// What the dossier already has from a draft's holder. A principal and its own seat are one holder.
public final class Earlier {

    private Earlier() {}

    /// Statements that a draft goes against: the other side on the same thing. That is so when the two meet at some
    /// level
    /// of a provision of the draft with all else at the status quo, or when every deal that one is for is one that the
    /// other is against. Support for some limits on parole does not go against a no to the whole of a bill with many
    /// titles.
    public static List<Statement> against(Dossier dossier, Draft draft) {
        Side side = Side.of(draft.kind());
        if (side != Side.FOR && side != Side.AGAINST) {
            return List.of();
        }
        Side other = side == Side.FOR ? Side.AGAINST : Side.FOR;
        Condition mine = all(draft.condition());
        return of(dossier, draft, s -> {
            if (Side.of(s.kind()) != other) {
                return false;
            }
            Condition wanted = side == Side.FOR ? mine : all(s.condition());
            Condition refused = side == Side.FOR ? all(s.condition()) : mine;
            return Deals.meetAlone(dossier, mine, all(s.condition())) || Deals.within(dossier, wanted, refused);
        });
    }

    /// Statements that say the same already: the same side, about the same deals, and for a link with the same
    /// requirement. Entered again, it would count twice.
    public static List<Statement> same(Dossier dossier, Draft draft) {
        Side side = Side.of(draft.kind());
        if (side == Side.NEUTRAL) {
            return List.of();
        }
        return of(dossier, draft, s -> {
            boolean kind = side == Side.CONDITIONAL ? s.kind() == draft.kind() : Side.of(s.kind()) == side;
            return kind
                    && equal(dossier, draft.condition(), s.condition())
                    && (draft.kind() != Statement.Kind.LINK || equal(dossier, draft.requires(), s.requires()));
        });
    }

    private static List<Statement> of(Dossier dossier, Draft draft, Predicate<Statement> wanted) {
        Set<String> holders = aliases(dossier, draft.holder());
        return dossier.statements().stream()
                .filter(s -> !s.holder().isEmpty() && holders.contains(s.holder()))
                .filter(wanted)
                .toList();
    }

    private static Set<String> aliases(Dossier dossier, String holder) {
        Set<String> ids = new TreeSet<>();
        ids.add(holder);
        for (Principal principal : dossier.principals()) {
            if (principal.id().equals(holder) && principal.member() != null) {
                ids.add(principal.member());
            } else if (holder.equals(principal.member())) {
                ids.add(principal.id());
            }
        }
        return ids;
    }

    private static boolean equal(Dossier dossier, @Nullable Condition a, @Nullable Condition b) {
        return Deals.within(dossier, all(a), all(b)) && Deals.within(dossier, all(b), all(a));
    }

    private static Condition all(@Nullable Condition condition) {
        return condition == null ? new Condition.Always() : condition;
    }
}
