package org.winset.deal.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.deal.Frontier;
import org.winset.deal.Pivots;
import org.winset.dossier.Condition;
import org.winset.dossier.Dossier;
import org.winset.whip.BacktestRow;
import org.winset.whip.WhipCount;

/// Everything that `winset analyze` says about votes, as data.
///
/// `best` are the deals with the best chance of all, `trades` those among deals that meet `traded` (`null` where the
/// dossier
/// has no link). `count` is the whip count of the first trade, or of the best deal. `timelines` follow that deal and
/// the
/// obvious deals that were voted on; `map` looks at the win set around it through two provisions.
public record Outlook(
        Dossier dossier,
        StateOfPlay play,
        BestDeals best,
        @Nullable Condition traded,
        @Nullable BestDeals trades,
        @Nullable WhipCount count,
        List<Jam> jams,
        List<Division> divisions,
        @Nullable LevelMap map,
        Frontier frontier,
        Pivots pivots,
        List<Timeline> timelines,
        List<BacktestRow> backtest) {

    public Outlook {
        jams = List.copyOf(jams);
        divisions = List.copyOf(divisions);
        timelines = List.copyOf(timelines);
        backtest = List.copyOf(backtest);
    }
}
