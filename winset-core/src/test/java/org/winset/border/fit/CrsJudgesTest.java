package org.winset.border.fit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.winset.border.Small;
import org.winset.border.engine.Calendar;
import org.winset.border.engine.Cohort;
import org.winset.border.engine.Network;
import org.winset.border.engine.Trace;

/// CRS R47637 (July 2023): 300 more judges only begin to shrink the backlog (1.6 million left in FY2033), 700 more
/// clear it
/// by FY2032.
///
/// Published inputs: 649 judges, nearly 2 million cases pending (end of the second quarter of FY2023). Not found:
/// receipts a year and completions a judge. They are solved for from two published results - 1.6 million left after ten
/// years with 300, none left after nine years with 700 - and the other claims then follow.
class CrsJudgesTest {

    private static final double JUDGES = 649;
    private static final double PENDING = 2_000_000;
    /// (949 p - r) x 10 = 0.4 M and (1349 p - r) x 9 = 2.0 M.
    private static final double COMPLETIONS = (PENDING / 9 - 400_000 / 10.0) / 400;
    private static final double RECEIPTS = (JUDGES + 300) * COMPLETIONS - 40_000;

    /// Pending cases at the end of each of ten fiscal years, all new judges on board from the first day.
    private static double[] pending(int more) {
        Network net = Small.network("""
                servers: {judges: {daily: %s}}
                stations:
                  - {name: in, kind: entry, demand: cases, routes: [{to: docket}]}
                  - {name: docket, kind: queue, server: judges, routes: [{to: done}]}
                  - {name: done, kind: end}
                """.formatted((JUDGES + more) * COMPLETIONS / 365.25));
        Calendar calendar = Small.calendar(120);
        Cohort cohort = new Cohort(net, 0);
        cohort.place("docket", PENDING, 800, new double[] {1, 1, 1, 1, 1, 1});
        Trace trace =
                cohort.run(Small.values(net, calendar), Small.steady(net, calendar, RECEIPTS / 12 / 6), 0, 120, null);
        double[] years = new double[10];
        for (int y = 0; y < 10; y++) {
            years[y] = trace.series("stock:docket")[12 * y + 11];
        }
        return years;
    }

    @Test
    void the_inferred_inputs_are_like_the_published_years() {
        // EOIR FY2013-22: receipts 193 to 708 thousand a year; completions a judge 207 to 627
        assertThat(COMPLETIONS).isBetween(207.0, 627.0);
        assertThat(RECEIPTS).isBetween(193_000.0, 708_000.0);
    }

    @Test
    void fewer_than_three_hundred_more_judges_do_not_shrink_the_backlog() {
        for (int more : new int[] {0, 100, 200}) {
            assertThat(pending(more)[9]).as("%d more judges", more).isGreaterThan(PENDING);
        }
    }

    @Test
    void three_hundred_more_begin_to_and_leave_1_6_million_in_fy2033() {
        double[] pending = pending(300);
        assertThat(pending[0]).isLessThan(PENDING);
        assertThat(pending[9]).isBetween(1_590_000.0, 1_610_000.0);
    }

    @Test
    void seven_hundred_more_clear_it_by_fy2032_and_six_hundred_do_not() {
        assertThat(pending(700)[8]).isLessThan(2_000);
        assertThat(pending(700)[7]).isGreaterThan(100_000);
        assertThat(pending(600)[8]).isGreaterThan(100_000);
    }
}
