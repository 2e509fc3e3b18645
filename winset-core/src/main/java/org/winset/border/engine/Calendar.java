package org.winset.border.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// Days and months counted from the pipeline's first day (day 0, month 0).
public final class Calendar {

    private final LocalDate start;
    private final int[] firstDay;

    /// @param start the first of a month
    public Calendar(LocalDate start, int months) {
        this.start = start;
        this.firstDay = new int[months + 1];
        for (int m = 0; m <= months; m++) {
            firstDay[m] = (int) ChronoUnit.DAYS.between(start, start.plusMonths(m));
        }
    }

    public int months() {
        return firstDay.length - 1;
    }

    public int days() {
        return firstDay[months()];
    }

    /// The first day of a month; of month [#months], the number of days.
    public int firstDay(int month) {
        return firstDay[month];
    }

    public int length(int month) {
        return firstDay[month + 1] - firstDay[month];
    }

    public YearMonth yearMonth(int month) {
        return YearMonth.from(start.plusMonths(month));
    }

    /// The day number of a date; negative before the start.
    public int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(start, date);
    }

    public LocalDate date(int day) {
        return start.plusDays(day);
    }

    /// The month number of a month; negative before the start.
    public int month(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(start), month);
    }
}
