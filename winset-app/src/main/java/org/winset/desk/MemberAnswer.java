package org.winset.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.winset.whip.Contribution;
import org.winset.whip.GateCount;
import org.winset.whip.MemberCount;
import org.winset.whip.WhipCount;

/// Everything behind one member's chance, in every vote the member has. A vote's contributions add up to its `pull`.
record MemberAnswer(String version, String id, List<VoteLine> votes) {

    record VoteLine(
            String gate, String part, double chance, String word, double pull, double decisive, List<Part> why) {}

    /// One contribution, in probit units; `sd` is the standard deviation of its estimate.
    record Part(String kind, String id, String words, double pull, double sd) {}

    /// `chances` may be another count of the same question, with gates pinned; `reasons` has the contributions.
    static MemberAnswer of(Edition edition, WhipCount reasons, WhipCount chances, String id) {
        List<VoteLine> votes = new ArrayList<>();
        for (int g = 0; g < reasons.gates().size(); g++) {
            GateCount gate = reasons.gates().get(g);
            for (int j = 0; j < gate.members().size(); j++) {
                MemberCount m = gate.members().get(j);
                MemberCount now = chances.gates().get(g).members().get(j);
                if (m.member().id().equals(id)) {
                    votes.add(new VoteLine(
                            gate.gate().id(),
                            gate.part(),
                            CountAnswer.round(now.chance()),
                            now.word().words(),
                            CountAnswer.round(m.pull()),
                            CountAnswer.round(now.decisive()),
                            m.why().stream().map(MemberAnswer::part).toList()));
                }
            }
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
