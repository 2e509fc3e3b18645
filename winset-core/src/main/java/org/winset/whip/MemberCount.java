package org.winset.whip;

import java.util.List;
import org.winset.dossier.Member;

/// One member in one vote: the chance of yes when voting, the pull (expected over cues) with its contributions, and the
/// chance that this member's vote decides the gate.
public record MemberCount(Member member, double chance, double pull, List<Contribution> why, double decisive) {

    public Word word() {
        return Word.of(chance);
    }
}
