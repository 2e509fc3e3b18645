package org.winset.dossier.folder;

import java.util.List;
import org.winset.dossier.Chamber;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.Member;
import org.winset.dossier.Threshold;
import org.winset.dossier.shape.Reading;

/// Gates against chambers and one another.
record GateChecks(Dossier dossier, Reading reading) {

    void check() {
        for (Gate gate : dossier.gates()) {
            switch (gate) {
                case Gate.Vote vote -> vote(vote);
                case Gate.Override override -> override(override);
                case Gate.MajorityOfMajority majority -> {}
                case Gate.Decision decision -> {}
            }
        }
    }

    private void vote(Gate.Vote vote) {
        Chamber chamber = dossier.chamber(vote.chamber());
        if (chamber != null) {
            threshold(vote, chamber, vote.threshold());
        }
    }

    private void threshold(Gate.Vote vote, Chamber chamber, Threshold threshold) {
        switch (threshold) {
            case Threshold.Yeas yeas -> atMostSeats(vote, chamber, yeas.count());
            case Threshold.Against against -> atMostSeats(vote, chamber, against.atMost());
            case Threshold.Share share -> weight(vote, chamber, share);
            case Threshold.AllOf all -> all.parts().forEach(part -> threshold(vote, chamber, part));
            case Threshold.AnyOf any -> any.parts().forEach(part -> threshold(vote, chamber, part));
        }
    }

    private void atMostSeats(Gate.Vote vote, Chamber chamber, int count) {
        if (count > chamber.seats()) {
            reading.problem(
                    reading.place(vote, "needs"),
                    "The number (" + count + ") is above the (" + chamber.seats() + ") seats of chamber ("
                            + chamber.id() + ").",
                    "another chamber was meant, or a digit is wrong.");
        }
    }

    private void weight(Gate.Vote vote, Chamber chamber, Threshold.Share share) {
        if (share.weight().isEmpty() || !reading.names().known("weight").contains(share.weight())) {
            return;
        }
        List<String> without = chamber.members().stream()
                .filter(member -> !member.weights().containsKey(share.weight()))
                .map(Member::id)
                .toList();
        if (!without.isEmpty()) {
            reading.problem(
                    reading.place(vote, "needs"),
                    "The weight (" + share.weight() + ") is missing for (" + without.size() + ") members of chamber ("
                            + chamber.id() + "), the first (" + without.getFirst() + ").",
                    "fill the column (weight." + share.weight() + ") of " + chamber.id() + ".csv.");
        }
    }

    private void override(Gate.Override override) {
        Gate decision = dossier.gate(override.decision());
        if (decision != null && !(decision instanceof Gate.Decision)) {
            reading.problem(
                    reading.place(override, "decision"),
                    "The gate (" + override.decision() + ") is not a decision that could be overridden.",
                    "a gate of kind (decision) was meant.");
        }
        for (int i = 0; i < override.votes().size(); i++) {
            Gate vote = dossier.gate(override.votes().get(i));
            if (vote != null && !(vote instanceof Gate.Vote)) {
                reading.problem(
                        reading.place(override, "votes", i),
                        "The gate (" + vote.id() + ") is not a vote that could override.",
                        "a gate of kind (vote) was meant.");
            }
        }
        if (override.votes().isEmpty() && reading.clean(override)) {
            reading.problem(
                    reading.place(override, "votes"),
                    "The override (" + override.id() + ") names no votes.",
                    "the votes of each chamber are missing.");
        }
    }
}
