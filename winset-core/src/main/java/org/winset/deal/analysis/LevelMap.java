package org.winset.deal.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.winset.deal.DealSearch;
import org.winset.deal.Levels;
import org.winset.deal.Negotiation;
import org.winset.deal.Standing;
import org.winset.deal.Watch;
import org.winset.deal.Worth;
import org.winset.dossier.Deal;
import org.winset.dossier.Provision;
import org.winset.whip.Given;
import org.winset.whip.WhipModel;

/// The win set seen through two provisions: for each pair of levels how many deals pass, exactly, and the chance of one
/// deal with these two levels instead of its own.
public record LevelMap(Deal deal, int rows, int columns, List<Cell> cells) {

    public LevelMap {
        cells = List.copyOf(cells);
    }

    /// `passing` of `deals` that have both levels pass at even odds.
    public record Cell(int row, int column, BigInteger passing, BigInteger deals, double chance) {}

    /// The two provisions whose levels move most yeas at even odds around the deal; `null` with fewer than two.
    public static @Nullable LevelMap of(Negotiation talks, WhipModel model, Deal deal, int threads) {
        List<Provision> provisions = talks.dossier().provisions();
        if (provisions.size() < 2) {
            return null;
        }
        DealSearch search = talks.search(threads, Watch.NONE);
        int[] most = movers(search.worth(talks.levels(deal)), provisions.size());
        Levels from = talks.levels(deal);
        int rows = provisions.get(most[0]).levels().size();
        int columns = provisions.get(most[1]).levels().size();
        BigInteger deals = talks.space().size().divide(BigInteger.valueOf((long) rows * columns));
        BigInteger[][] passing = search.pairs(most[0], most[1]);
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                double[] chances =
                        model.chances(talks.deal(from.with(most[0], r).with(most[1], c)), Given.NOTHING);
                cells.add(new Cell(r, c, passing[r][c], deals, chances[chances.length - 1]));
            }
        }
        return new LevelMap(deal, most[0], most[1], cells);
    }

    private static int[] movers(Worth worth, int provisions) {
        int now = yeas(worth.at());
        int[] least = new int[provisions];
        int[] most = new int[provisions];
        for (Worth.Alternative one : worth.alternatives()) {
            int gained = yeas(one.standing()) - now;
            least[one.provision()] = Math.min(least[one.provision()], gained);
            most[one.provision()] = Math.max(most[one.provision()], gained);
        }
        return IntStream.range(0, provisions)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> least[i] - most[i]))
                .limit(2)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int yeas(Standing standing) {
        return standing.routes().stream()
                .flatMap(route -> route.counts().stream())
                .filter(count -> count.part().isEmpty())
                .mapToInt(Standing.Count::yes)
                .sum();
    }
}
