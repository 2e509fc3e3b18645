package org.winset.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.winset.whip.Contribution;
import org.winset.whip.GateCount;
import org.winset.whip.WhipCount;

/// Everything behind one member's chance, in every vote the member has. A vote's contributions add up to its `pull`.
record MemberAnswer(String version, String id, List<VoteLine> votes) {

    record VoteLine(
            String gate, String part, double chance, String word, double pull, double decisive, List<Part> why) {}

    /// One contribution, in probit units; `sd` is the standard deviation of its estimate.
    record Part(String kind, String id, String words, double pull, double sd) {}

    /// `chances` may be another count of the same question, with gates pinned; `why` has the contributions by gate.
    static MemberAnswer of(Edition edition, List<List<Contribution>> why, WhipCount chances, String id) {
        List<VoteLine> votes = new ArrayList<>();
        for (int g = 0; g < why.size(); g++) {
            GateCount gate = chances.gates().get(g);
            List<Contribution> parts = why.get(g);
            gate.members().stream()
                    .filter(m -> m.member().id().equals(id))
                    .forEach(now -> votes.add(new VoteLine(
                            gate.gate().id(),
                            gate.part(),
                            CountAnswer.round(now.chance()),
                            now.word().words(),
                            CountAnswer.round(parts.stream()
                                    .mapToDouble(Contribution::pull)
                                    .sum()),
                            CountAnswer.round(now.decisive()),
                            parts.stream().map(MemberAnswer::part).toList())));
        }
        return new MemberAnswer(edition.version(), id, votes);
    }

    private static Part part(Contribution c) {
        return new Part(
                c.kind().name().toLowerCase(Locale.ROOT),
                c.id(),
                c.words(),
                CountAnswer.round(c.pull()),
                CountAnswer.round(Math.sqrt(c.variance())));
    }
}
