package org.winset.whip;

import java.util.List;
import org.winset.dossier.Path;

/// A deal laid out for counting: the ballots it puts, the events of all paths, each path as indices of events, and each
/// caucus's leaders' pull.
record Plan(
        List<Ballot> ballots, List<Event> events, List<Path> paths, List<List<Integer>> routes, double[] leaderPull) {}
