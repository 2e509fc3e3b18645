package org.winset.border;

import java.util.List;

/// The emergency authority of the Senate text, worked out daily on simulated encounters.
///
/// Each day's encounters are the sum of `watches`. It must start when the mean of the last 7 days reaches `must` or the
/// last day reaches `day`; it may start when the mean reaches `may`, used with chance `discretion` (0 or 1 in practice:
/// at 0.5 or more it is used). It ends after `endDays` days in a row with the 7-day mean under `endShare` x the trigger
/// that started it, and never runs on more than `daysPerYear` days of a calendar year. Off while `authority` is at most
/// one half. Days on are counted in `counts`.
public record Controller(
        String name,
        Product authority,
        List<String> watches,
        Product may,
        Product must,
        Product day,
        Product discretion,
        Product endShare,
        Product endDays,
        Product daysPerYear,
        String counts) {

    public Controller {
        watches = List.copyOf(watches);
    }
}
