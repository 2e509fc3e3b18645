package org.winset.news.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Condition;
import org.winset.dossier.Statement;
import org.winset.dossier.Strength;
import org.winset.news.Quotation;

/// A statement that a quotation suggests.
///
/// The speaker is the quotation's; `holder` is whose stance it is (a holder's id in the dossier, empty when nobody's or
/// unknown); the reporter is the first of the quotation's chain. `anonymous` says that the words come through an
/// unnamed
/// source: such a statement never moves a member. `steps` show how each part was found.
public record Proposal(
        Quotation quotation,
        Statement.Kind kind,
        String provision,
        String level,
        @Nullable Condition condition,
        @Nullable Condition requires,
        Strength strength,
        String holder,
        String holderName,
        boolean anonymous,
        List<Step> steps) {

    public Proposal {
        steps = List.copyOf(steps);
    }

    public Side side() {
        return Side.of(kind);
    }
}
