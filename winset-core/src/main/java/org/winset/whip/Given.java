package org.winset.whip;

import java.util.Map;

/// What a user takes as known: members' declared votes and leaders' cues (by caucus, `house.R`). Both bear on everyone
/// else too: the futures in which these members vote so weigh more.
public record Given(Map<String, Declared> members, Map<String, Cue> cues) {

    public static final Given NOTHING = new Given(Map.of(), Map.of());

    /// A leader's word to a caucus.
    public enum Cue {
        AGAINST,
        FREE,
        FOR
    }

    /// A declared vote; `reliability` is the chance that it is cast so. `UNDECIDED` puts the member at even odds,
    /// whatever the count says, and tells nothing about anyone else.
    public enum Declared {
        YES(1, .99),
        LEAN_YES(1, .8),
        UNDECIDED(1, .5),
        LEAN_NO(0, .8),
        NO(0, .99);

        final int vote;
        final double reliability;

        Declared(int vote, double reliability) {
            this.vote = vote;
            this.reliability = reliability;
        }

        /// The likelihood of the declaration where the model's chance of yes is `p`; one half for `UNDECIDED`, whatever
        /// `p`.
        double likelihood(double p) {
            double agree = vote == 1 ? p : 1 - p;
            return reliability * agree + (1 - reliability) * (1 - agree);
        }

        /// The chance of yes after the declaration.
        double posterior(double p) {
            if (this == UNDECIDED) {
                return .5;
            }
            double yes = (vote == 1 ? reliability : 1 - reliability) * p;
            double no = (vote == 1 ? 1 - reliability : reliability) * (1 - p);
            return yes + no == 0 ? p : yes / (yes + no);
        }
    }
}
