package org.winset.whip.calibrate;

import org.jspecify.annotations.Nullable;
import org.winset.rollcall.Chamber;
import org.winset.whip.Role;

/// One caucus in a later vote, with what an earlier vote on the same bill says of each member.
///
/// `mean[j]`, `variance[j]` are the pull of the earlier vote's yea on the j-th member who voted yea or nay in the later
/// one,
/// `yea[j]` that vote. `leaderPull` is the mean pull on the caucus's leaders (NaN: none known), `earlierWord` and
/// `word`
/// what they told the caucus by their own votes then and now (1 for, -1 against, 0 divided, `null` unknown). `line` is
/// 1
/// in the majority's caucus, else -1.
@SuppressWarnings("ArrayRecordComponent") // read only
record CaucusCase(
        String bill,
        Chamber chamber,
        int congress,
        String party,
        Text text,
        Motion from,
        Motion to,
        long days,
        String vote,
        double[] mean,
        double[] variance,
        boolean[] yea,
        double leaderPull,
        @Nullable Integer earlierWord,
        @Nullable Integer word,
        int line) {

    /// Its place in its chamber; a minority can hold up the Senate.
    Role role() {
        return Role.of(line > 0, chamber == Chamber.SENATE);
    }

    int size() {
        return mean.length;
    }

    int yeas() {
        int n = 0;
        for (boolean vote : yea) {
            n += vote ? 1 : 0;
        }
        return n;
    }
}
