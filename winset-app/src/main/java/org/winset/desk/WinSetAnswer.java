package org.winset.desk;

import java.util.List;
import org.winset.deal.Negotiation;
import org.winset.deal.WinSet;
import org.winset.deal.analysis.StateOfPlay;

/// How many of all deals pass at even odds, in all and path by path: exact. `rule` says what even odds means. Counts
/// are
/// texts, since they may be larger than a number of the page can be.
record WinSetAnswer(String version, String deals, String passing, List<OnPath> paths, String rule, double proved) {

    record OnPath(String path, String passing) {}

    static WinSetAnswer of(Edition edition, Negotiation talks, Stream stream) {
        WinSet winSet = talks.search(1, stream.watch("counting all deals")).count();
        return new WinSetAnswer(
                edition.version(),
                winSet.deals().toString(),
                winSet.passing().toString(),
                winSet.routes().stream()
                        .map(r -> new OnPath(r.route(), r.passing().toString()))
                        .toList(),
                StateOfPlay.RULE,
                winSet.proved());
    }
}
