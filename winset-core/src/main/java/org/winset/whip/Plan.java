package org.winset.whip;

import java.util.List;
import org.winset.dossier.Path;

/// A deal laid out for counting: the ballots it puts, the events of all paths, each path as indices of events, each
/// caucus's leaders' pull (`leaderPull`, NaN where no leader is known), and what members' own pulls carry of it
/// (`carriedPull`): the pull that a member in the leaders' seats gets from precedents and blocs' views.
record Plan(
        List<Ballot> ballots,
        List<Event> events,
        List<Path> paths,
        List<List<Integer>> routes,
        double[] leaderPull,
        double[] carriedPull) {

    /// The same questions, on other paths and routes.
    Plan with(List<Path> paths, List<List<Integer>> routes) {
        return new Plan(ballots, events, paths, routes, leaderPull, carriedPull);
    }
}
