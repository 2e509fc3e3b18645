package org.winset.deal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.winset.deal.Levels;
import org.winset.deal.Watch;
import org.winset.deal.WinSet;
import org.winset.dossier.Dossier;
import org.winset.dossier.folder.DossierFolder;
import org.winset.whip.Backtest;
import org.winset.whip.Settings;
import org.winset.whip.WhipModel;

class OutlookTest {

    private static final OutlookRun.Scale SMALL = new OutlookRun.Scale(127, 127, 40, 2, 2);

    private static Outlook outlook(int threads) {
        Dossier dossier = DossierFolder.read(Path.of("..", "examples", "council"));
        try (OutlookRun run = OutlookRun.start(dossier, Settings.DEFAULT, SMALL, 1, threads)) {
            return run.outlook();
        }
    }

    @Test
    void one_thread_and_two_say_the_same() {
        Outlook one = outlook(1);
        Outlook two = outlook(2);
        assertThat(two.play()).isEqualTo(one.play());
        assertThat(two.best()).isEqualTo(one.best());
        assertThat(two.trades()).isEqualTo(one.trades());
        assertThat(two.pivots()).isEqualTo(one.pivots());
        assertThat(two.frontier()).isEqualTo(one.frontier());
        assertThat(two.timelines()).isEqualTo(one.timelines());
        assertThat(two.divisions()).isEqualTo(one.divisions());
        assertThat(two.jams().stream().map(Jam::explanation).toList())
                .isEqualTo(one.jams().stream().map(Jam::explanation).toList());
    }

    @Test
    void chances_of_the_best_fall_and_every_scored_deal_stands_in_the_region() {
        Outlook outlook = outlook(1);
        List<BestDeals.Scored> best = outlook.best().deals();
        assertThat(best).isNotEmpty();
        for (int k = 1; k < best.size(); k++) {
            assertThat(best.get(k).chance()).isLessThanOrEqualTo(best.get(k - 1).chance());
        }
        assertThat(best).allSatisfy(scored -> assertThat(scored.margin()).isGreaterThanOrEqualTo(-5));
        assertThat(outlook.best().search().proved()).isTrue();
    }

    @Test
    void a_deal_that_fails_says_why_and_each_repair_opens_it() {
        for (Jam jam : outlook(1).jams()) {
            if (jam.standing().passes()) {
                assertThat(jam.closest()).isNull();
                continue;
            }
            assertThat(jam.explanation().conflicts()).as("%s", jam.deal()).isNotEmpty();
            assertThat(jam.explanation().repairs())
                    .as("%s", jam.deal())
                    .isNotEmpty()
                    .allSatisfy(repair -> {
                        assertThat(repair.opens()).isEqualTo(java.math.BigInteger.ONE);
                        assertThat(repair.best())
                                .isEqualTo(new Levels(jam.deal().deal().levels()));
                    });
            assertThat(jam.closest()).isNotNull();
        }
    }

    @Test
    void the_map_of_two_provisions_adds_up_to_the_win_set() {
        Dossier dossier = DossierFolder.read(Path.of("..", "examples", "council"));
        try (OutlookRun run = OutlookRun.start(dossier, Settings.DEFAULT, SMALL, 1, 1)) {
            WinSet winSet = run.winSet.join();
            LevelMap map = LevelMap.of(
                    run.talks(),
                    run.talks().model(),
                    run.best.join().deals().getFirst().deal(),
                    1);
            assertThat(java.util.Objects.requireNonNull(map).cells().stream()
                            .map(LevelMap.Cell::passing)
                            .reduce(java.math.BigInteger.ZERO, java.math.BigInteger::add))
                    .isEqualTo(winSet.passing());
            assertThat(run.talks().search(1, Watch.NONE).count().passing()).isEqualTo(winSet.passing());
        }
    }

    @Test
    void the_backtest_is_that_of_the_command() {
        Dossier dossier = DossierFolder.read(Path.of("..", "examples", "border-2024"));
        try (OutlookRun run =
                OutlookRun.start(dossier, Settings.DEFAULT, new OutlookRun.Scale(127, 127, 4, 1, 1), 1, 2)) {
            assertThat(run.backtest.join())
                    .isNotEmpty()
                    .isEqualTo(Backtest.of(dossier, Settings.DEFAULT, WhipModel.POINTS));
        }
    }
}
