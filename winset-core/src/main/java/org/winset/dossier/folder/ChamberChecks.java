package org.winset.dossier.folder;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.winset.dossier.Chamber;
import org.winset.dossier.Dossier;
import org.winset.dossier.Member;
import org.winset.dossier.PrecedentVote;
import org.winset.dossier.shape.Names;
import org.winset.dossier.shape.Reading;
import org.winset.dossier.tree.Place;

/// Chambers against their members and the roll calls taken there.
record ChamberChecks(Dossier dossier, Reading reading) {

    void check() {
        dossier.chambers().forEach(this::chamber);
        dossier.votes().forEach(this::vote);
    }

    private void chamber(Chamber chamber) {
        LocalDate day = dossier.asOf();
        if (chamber.sworn(day) > chamber.seats()) {
            reading.problem(
                    reading.place(chamber, "seats"),
                    "The chamber (" + chamber.id() + ") has (" + chamber.seats() + ") seats and (" + chamber.sworn(day)
                            + ") members who sit on (" + day + ").",
                    "former members need a last day in the column (to).");
        }
        Set<String> caucuses = new TreeSet<>();
        chamber.members().forEach(member -> caucuses.add(member.caucus()));
        if (!chamber.majority().isEmpty() && !caucuses.isEmpty() && !caucuses.contains(chamber.majority())) {
            reading.problem(
                    reading.place(chamber, "majority"),
                    "The majority (" + chamber.majority() + ") is no party of chamber (" + chamber.id() + ").",
                    Names.cure(chamber.majority(), caucuses));
        }
        chamber.members().forEach(member -> member(chamber, member));
    }

    private void member(Chamber chamber, Member member) {
        int dimensions = chamber.dimensions();
        if (member.position() != null && member.position().dimensions() != dimensions) {
            reading.problem(
                    reading.place(member, "x" + member.position().dimensions()),
                    "The position of (" + member.id() + ") has ("
                            + member.position().dimensions() + ") dimensions; the first of the chamber has ("
                            + dimensions + ").",
                    "a cell is empty by mistake.");
        }
        Set<String> parties = reading.names().known("party");
        if (!parties.isEmpty()) {
            label(member, "party", member.party(), parties);
            label(member, "caucus", member.caucus(), parties);
        }
    }

    private void label(Member member, String key, String label, Set<String> parties) {
        Place place = reading.place(member, key);
        boolean stated = !place.equals(reading.place(member));
        if (stated && !label.isEmpty() && !parties.contains(label)) {
            reading.problem(
                    place,
                    "The " + key + " (" + label + ") is not among the dossier's parties.",
                    Names.cure(label, parties));
        }
    }

    private void vote(PrecedentVote vote) {
        Chamber chamber = dossier.chamber(vote.chamber());
        if (chamber == null || chamber.members().isEmpty()) {
            return;
        }
        if (vote.beta().size() != chamber.dimensions()) {
            reading.problem(
                    reading.place(vote, "beta" + Math.max(1, vote.beta().size())),
                    "The vote (" + vote.id() + ") has (" + vote.beta().size()
                            + ") discriminations; positions in chamber (" + chamber.id() + ") have ("
                            + chamber.dimensions() + ") dimensions.",
                    "members and precedents come from different runs of `winset scale`.");
        }
    }
}
