package org.winset.deal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.winset.deal.DealSearch;
import org.winset.deal.Frontier;
import org.winset.deal.Negotiation;
import org.winset.deal.Pivots;
import org.winset.deal.Watch;
import org.winset.deal.WinSet;
import org.winset.dossier.Condition;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.whip.Backtest;
import org.winset.whip.BacktestRow;
import org.winset.whip.Given;
import org.winset.whip.Settings;
import org.winset.whip.WhipCount;
import org.winset.whip.WhipModel;

/// Works an outlook out in two lanes, the exact search and the scoring of deals, so that each section can be shown as
/// soon
/// as it is there. The results don't depend on the number of threads.
public final class OutlookRun implements AutoCloseable {

    /// How much work: points of the rough and the full count, deals scored roughly, principals on the frontier,
    /// outcomes
    /// looked at as obvious deals.
    public record Scale(int roughPoints, int points, int budget, int bargainers, int voted) {
        public static final Scale USUAL = new Scale(127, 1021, 60, 3, 2);
    }

    private static final int CONFLICTS = 3;
    private static final int PIVOTS = 24;
    private static final List<Integer> MARGINS = List.of(10, 5, 0, -5);

    private final Dossier full;
    private final Scale scale;
    private final int threads;
    private final long seed;
    private final Settings settings;
    private final Negotiation talks;
    private final @Nullable Condition traded;
    private final ForkJoinPool pool;
    private final Lane search;
    private final Lane scoring;
    /// With the full count.
    private final CompletableFuture<Negotiation> fine;

    public final CompletableFuture<WinSet> winSet;
    public final CompletableFuture<List<StateOfPlay.AtGate>> gates;
    public final CompletableFuture<List<StateOfPlay.AtMargin>> margins;
    public final CompletableFuture<BestDeals> best;
    public final CompletableFuture<List<BestDeals>> trades;
    public final CompletableFuture<WhipCount> count;
    public final CompletableFuture<List<Jam>> jams;
    public final CompletableFuture<List<Division>> divisions;
    public final CompletableFuture<List<LevelMap>> map;
    public final CompletableFuture<Frontier> frontier;
    public final CompletableFuture<Pivots> pivots;
    public final CompletableFuture<List<Timeline>> timelines;
    public final CompletableFuture<List<BacktestRow>> backtest;

    /// Starts the work on a dossier as it was read, later days included.
    public static OutlookRun start(Dossier full, Settings settings, Scale scale, long seed, int threads) {
        return new OutlookRun(full, settings, scale, seed, threads);
    }

    private OutlookRun(Dossier full, Settings settings, Scale scale, long seed, int threads) {
        this.full = full;
        this.settings = settings;
        this.scale = scale;
        this.seed = seed;
        this.threads = threads;
        WhipModel rough = WhipModel.of(full, settings, scale.roughPoints());
        talks = Negotiation.of(rough);
        traded = talks.traded();
        pool = new ForkJoinPool(threads);
        search = new Lane();
        scoring = new Lane();
        DealSearch all = talks.search(each(), Watch.NONE);
        winSet = search.then(all::count);
        gates = search.then(() -> StateOfPlay.gates(talks, each(), Watch.NONE));
        divisions = search.then(() -> Division.of(talks, winSet.join(), CONFLICTS, each()));
        margins = search.then(() -> StateOfPlay.margins(all, MARGINS));
        frontier = search.then(() -> frontier(all));
        pivots = search.then(() -> all.pivots(PIVOTS));
        jams = search.then(() -> jams(rough));
        fine = scoring.then(() -> talks.scoredBy(WhipModel.of(full, settings, scale.points())));
        CompletableFuture<BestDeals> found = scoring.then(() -> best(fine.join(), rough, all));
        trades = scoring.then(() -> traded == null ? List.of() : List.of(traded(traded, rough)));
        best = scoring.then(() -> found.join().with(trades.join(), fine.join()));
        count = scoring.then(() -> fine.join().model().count(chosen(), Given.NOTHING));
        map = scoring.then(() -> map(rough));
        backtest = scoring.then(() -> Backtest.of(full, settings, WhipModel.POINTS));
        timelines = scoring.then(this::timelines);
        search.go();
        scoring.go();
    }

    public Negotiation talks() {
        return talks;
    }

    private int each() {
        return Math.max(1, threads / 2);
    }

    private BestDeals traded(Condition condition, WhipModel rough) {
        Negotiation such = fine.join().such(condition);
        return best(such, rough, such.search(each(), Watch.NONE));
    }

    private BestDeals best(Negotiation among, WhipModel rough, DealSearch within) {
        return BestDeals.of(among, rough, within, new BestDeals.Effort(scale.budget(), 5, 4, 2, seed));
    }

    /// The deal that the report looks at most closely: the best trade, else the best deal.
    private Deal chosen() {
        List<BestDeals> among = new ArrayList<>(trades.join());
        among.add(best.join());
        return among.stream()
                .flatMap(deals -> deals.deals().stream())
                .findFirst()
                .map(BestDeals.Scored::deal)
                .orElse(talks.dossier().statusQuo());
    }

    private List<Jam> jams(WhipModel rough) {
        return ObviousDeal.of(talks, full, scale.bargainers(), scale.voted()).stream()
                .map(obvious -> Jam.of(
                        fine.join(),
                        obvious.kind() == ObviousDeal.Kind.VOTED ? rough : null,
                        obvious,
                        CONFLICTS,
                        each()))
                .toList();
    }

    private List<LevelMap> map(WhipModel rough) {
        LevelMap made = LevelMap.of(talks, rough, chosen(), each());
        return made == null ? List.of() : List.of(made);
    }

    private Frontier frontier(DealSearch all) {
        return all.frontier(
                talks.bargainers(scale.bargainers()).stream()
                        .map(talks::utility)
                        .toList(),
                200,
                1);
    }

    private List<Timeline> timelines() {
        List<Deal> followed = new ArrayList<>();
        followed.add(chosen());
        jams.join().stream()
                .filter(jam -> jam.deal().kind() == ObviousDeal.Kind.VOTED)
                .map(jam -> jam.deal().deal())
                .filter(deal -> !followed.contains(deal))
                .forEach(followed::add);
        return Timeline.of(full.asOf(full.asOf()), settings, scale.roughPoints(), followed);
    }

    /// More work on the deal looked at, once its count is there.
    public <T> CompletableFuture<T> after(Function<WhipCount, T> work) {
        return count.thenApplyAsync(work, pool);
    }

    /// Waits for everything.
    public Outlook outlook() {
        List<BestDeals> among = trades.join();
        return new Outlook(
                talks.dossier(),
                new StateOfPlay(winSet.join(), gates.join(), margins.join()),
                best.join(),
                traded,
                among.isEmpty() ? null : among.getFirst(),
                count.join(),
                jams.join(),
                divisions.join(),
                map.join().isEmpty() ? null : map.join().getFirst(),
                frontier.join(),
                pivots.join(),
                timelines.join(),
                backtest.join());
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }

    /// Tasks one after the other; once one fails, the rest fail alike.
    private final class Lane {
        private final List<Runnable> tasks = new ArrayList<>();
        private @Nullable Throwable failed;

        <T> CompletableFuture<T> then(Supplier<T> task) {
            CompletableFuture<T> future = new CompletableFuture<>();
            tasks.add(() -> {
                Throwable before = failed;
                if (before != null) {
                    future.completeExceptionally(before);
                    return;
                }
                try {
                    future.complete(task.get());
                } catch (CompletionException e) {
                    failed = e.getCause() == null ? e : e.getCause();
                    future.completeExceptionally(failed);
                } catch (RuntimeException | Error e) {
                    failed = e;
                    future.completeExceptionally(e);
                }
            });
            return future;
        }

        void go() {
            pool.execute(() -> tasks.forEach(Runnable::run));
        }
    }
}
