package org.winset.border.engine;

/// Who comes, by entry, kind of person and day.
public sealed interface Inflow {

    /// People of a kind at an entry on a day.
    double at(int entry, int kind, int day, int month);

    /// Monthly totals `[entry][kind][month]`, spread evenly over the days of the month and multiplied by
    /// `factor[entry][month]`. People who come back are part of the totals.
    record Given(Calendar calendar, double[][][] monthly, double[][] factor) implements Inflow {

        /// Totals as they are.
        public static Given of(Calendar calendar, double[][][] monthly) {
            double[][] ones = new double[monthly.length][calendar.months()];
            for (double[] row : ones) {
                java.util.Arrays.fill(row, 1);
            }
            return new Given(calendar, monthly, ones);
        }

        @Override
        public double at(int entry, int kind, int day, int month) {
            return monthly[entry][kind][month] * factor[entry][month] / calendar.length(month);
        }

        /// The whole number of people of a day: running totals rounded down, so that a month has its rounded total.
        int whole(int entry, int kind, int day, int month) {
            long total = Math.round(monthly[entry][kind][month] * factor[entry][month]);
            int length = calendar.length(month);
            long i = day - calendar.firstDay(month);
            // the kinds start at different days of the rounding cycle
            long offset = (kind * 7919L + entry * 104729L) % length;
            return (int) ((total * (i + 1) + offset) / length - (total * i + offset) / length);
        }
    }

    /// First-timers `[entry][day][kind]` counted from `firstDay`, recorded in another run; people who come back are
    /// added
    /// to them.
    record FirstTimers(int firstDay, double[][][] people) implements Inflow {
        @Override
        public double at(int entry, int kind, int day, int month) {
            return people[entry][day - firstDay][kind];
        }
    }
}
