package org.winset.whip;

import org.winset.dossier.Caucus;

/// A caucus's odds of hearing its leaders' word for or against; the rest are left free. `leaderPull` is the leaders'
/// own; `word` is what theirs adds to the members' pulls, expected, NaN where the count was a [Glance].
public record CueCount(
        Caucus caucus, double leaderPull, double against, double free, double forIt, boolean set, double word) {}
