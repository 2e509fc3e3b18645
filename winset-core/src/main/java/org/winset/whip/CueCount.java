package org.winset.whip;

import org.winset.dossier.Caucus;

/// A caucus's odds of hearing its leaders' word for or against; the rest are left free. `leaderPull` is the leaders'
/// own.
public record CueCount(Caucus caucus, double leaderPull, double against, double free, double forIt, boolean set) {}
