package org.winset.border.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.winset.border.Classes;
import org.winset.border.Small;
import org.winset.border.data.Published;
import org.winset.border.fit.Model;

/// The emergency authority's trigger, day by day, and looking back on published encounters.
class EmergencyTest {

    /// authority, may, must, day, discretion, end share, end days, days a year
    private static double[] rules(double discretion, double daysPerYear) {
        return new double[] {1, 4000, 5000, 8500, discretion, 0.75, 7, daysPerYear};
    }

    private static int daysOn(double[] rules, double... encounters) {
        Emergency emergency = new Emergency();
        int on = 0;
        for (double today : encounters) {
            emergency.decide(rules, false);
            on += emergency.on() ? 1 : 0;
            emergency.observe(today);
        }
        return on;
    }

    private static double[] days(int count, double each) {
        double[] days = new double[count];
        java.util.Arrays.fill(days, each);
        return days;
    }

    private static double[] join(double[]... parts) {
        return java.util.Arrays.stream(parts)
                .flatMapToDouble(java.util.Arrays::stream)
                .toArray();
    }

    @Test
    void it_must_start_after_seven_days_at_five_thousand() {
        assertThat(daysOn(rules(0, 270), days(7, 5000))).isZero();
        assertThat(daysOn(rules(0, 270), days(8, 5000))).isEqualTo(1);
        assertThat(daysOn(rules(0, 270), days(30, 4999))).isZero();
    }

    @Test
    void it_may_start_at_four_thousand_if_it_is_used() {
        assertThat(daysOn(rules(1, 270), days(8, 4000))).isEqualTo(1);
        assertThat(daysOn(rules(1, 270), days(30, 3999))).isZero();
    }

    @Test
    void one_day_of_eight_thousand_five_hundred_is_enough() {
        assertThat(daysOn(rules(0, 270), join(days(7, 1000), new double[] {8500}, days(1, 1000))))
                .isEqualTo(1);
    }

    @Test
    void it_ends_after_seven_days_under_three_quarters_of_the_trigger() {
        // ten days at 6,000, then none: the 7-day mean falls under 3,750 on the third day after, calm counts seven days
        double[] encounters = join(days(10, 6000), days(40, 0));
        int on = daysOn(rules(0, 270), encounters);
        assertThat(on).isEqualTo(3 + 3 - 1 + 7);
    }

    @Test
    void it_stops_when_the_years_days_are_used_up() {
        assertThat(daysOn(rules(0, 20), days(100, 9000))).isEqualTo(20);
    }

    @Test
    void without_the_authority_it_never_starts() {
        double[] rules = rules(1, 270);
        rules[0] = 0;
        assertThat(daysOn(rules, days(100, 9000))).isZero();
    }

    /// Months with a daily mean of 4,000 and 5,000 encounters less children, by fiscal year (facts: FY19 1/0, FY20 0/0,
    /// FY21 7/6, FY22 12/10, FY23 12/10).
    @Test
    void looking_back_the_published_months_would_have_met_the_trigger_in_fy21_to_fy23() {
        Model model = Model.declared(Small.example());
        Published published = model.published();
        Classes classes = model.pipeline().classes();
        Calendar calendar = model.calendar(0);
        int[][] months = new int[5][2];
        for (int m = 0; m < 60; m++) {
            double people = 0;
            for (String place : published.places()) {
                double[][] kinds = published.encounters(place);
                for (int k = 0; k < kinds.length; k++) {
                    people += classes.families().get(classes.family(k)).equals("child") ? 0 : kinds[k][m];
                }
            }
            double daily = people / calendar.length(m);
            months[m / 12][0] += daily >= 4000 ? 1 : 0;
            months[m / 12][1] += daily >= 5000 ? 1 : 0;
        }
        assertThat(months).isDeepEqualTo(new int[][] {{1, 0}, {0, 0}, {7, 6}, {12, 10}, {12, 10}});
    }
}
