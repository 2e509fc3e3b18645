package org.winset.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Chamber;
import org.winset.dossier.Dossier;
import org.winset.dossier.OutcomeVote;

/// How the members of a chamber voted on an outcome, by place in the dossier's order: `yea`, `nay`, `absent`, or `null`
/// where no vote of theirs is known.
record HappenedAnswer(String version, String id, String chamber, List<@Nullable String> votes) {

    /// `null` when the dossier has no such outcome.
    static @Nullable HappenedAnswer of(Edition edition, String id) {
        Dossier dossier = edition.dossier();
        Map<String, String> cast = new HashMap<>();
        for (OutcomeVote vote : dossier.outcomeVotes()) {
            if (vote.outcome().equals(id)) {
                cast.put(vote.member(), Question.words(vote.ballot()));
            }
        }
        return dossier.outcomes().stream()
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .map(outcome -> {
                    List<@Nullable String> votes = new ArrayList<>();
                    Chamber chamber = dossier.chamber(outcome.chamber());
                    if (chamber != null) {
                        chamber.members().forEach(member -> votes.add(cast.get(member.id())));
                    }
                    return new HappenedAnswer(edition.version(), id, outcome.chamber(), votes);
                })
                .orElse(null);
    }
}
