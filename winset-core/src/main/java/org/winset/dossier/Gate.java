package org.winset.dossier;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A hurdle on a path.
public sealed interface Gate {

    String id();

    String title();

    /// What is voted on, which decides how party-line the vote is by itself.
    enum Procedure {
        PASSAGE,
        CLOTURE,
        RULE,
        SUSPENSION,
        DISCHARGE,
        OVERRIDE,
        OTHER;

        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A vote of a chamber. `partyLine` is what the gate itself adds to the pull of a member of the majority caucus and
    /// takes from everyone else; `null` leaves it to what was learned for the procedure.
    record Vote(
            String id,
            String title,
            String chamber,
            Procedure procedure,
            Threshold threshold,
            Leaning.@Nullable Pull partyLine,
            String source)
            implements Gate {}

    /// More than half of a caucus is for it. `waiver` is the chance that the leader goes on without it, 0 when never.
    record MajorityOfMajority(String id, String title, Caucus caucus, double waiver, String source) implements Gate {}

    /// One actor decides: the Speaker schedules, the president signs. The actor's own views, red lines and links
    /// decide, and `conditions`, which must all hold for the actor to act.
    record Decision(String id, String title, String actor, List<Requirement> conditions, String source)
            implements Gate {
        public Decision {
            conditions = List.copyOf(conditions);
        }
    }

    /// What an actor has asked for before acting.
    record Requirement(Condition condition, Strength strength, String source) {}

    /// Cleared by the decision, or else by all the votes: a signature, or two thirds of both chambers. Both name gates.
    record Override(String id, String title, String decision, List<String> votes, String source) implements Gate {
        public Override {
            votes = List.copyOf(votes);
        }
    }
}
