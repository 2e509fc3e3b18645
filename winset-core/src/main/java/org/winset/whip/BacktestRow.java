package org.winset.whip;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Outcome;

/// One vote that was held: what the model said with the dossier as of `known`, what preferences alone said, and what
/// happened. `cast` counts the yeas of members that the dossier knows; `official` is the published tally's.
/// `partyLineRight` is the share of members who voted with most of their caucus in that very vote (hindsight), and
/// `partyLineBrier` scores the caucus's own share of yeas as everyone's chance.
/// `hindsight` explains a vote outside its region or called wrong, else it is `null`.
public record BacktestRow(
        Outcome outcome,
        LocalDate known,
        Prediction model,
        Prediction preferences,
        int cast,
        int official,
        int voted,
        double partyLineRight,
        double partyLineBrier,
        int chamberSize,
        @Nullable Hindsight hindsight) {

    /// The 90 % region holds the yeas cast.
    public boolean inside() {
        return model.holds(cast);
    }

    /// What was held likelier, that it passes or that it fails, happened.
    public boolean calledRight() {
        return model.chancePass() > .5 == outcome.passed();
    }

    BacktestRow with(Hindsight explained) {
        return new BacktestRow(
                outcome,
                known,
                model,
                preferences,
                cast,
                official,
                voted,
                partyLineRight,
                partyLineBrier,
                chamberSize,
                explained);
    }
}
