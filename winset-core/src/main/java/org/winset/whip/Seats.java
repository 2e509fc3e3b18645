package org.winset.whip;

import java.util.ArrayList;
import java.util.List;
import org.winset.dossier.Caucus;
import org.winset.dossier.Chamber;
import org.winset.dossier.Dossier;
import org.winset.dossier.Member;

/// The members of one chamber who sit on the dossier's day, with what the count needs of each: `caucus[j]` indexes
/// `caucuses`, `presence[j]` is the chance to be there and vote (1 where absences are unknown).
public record Seats(Chamber chamber, List<Member> members, List<Caucus> caucuses, int[] caucus, double[] presence) {

    static Seats of(Dossier dossier, Chamber chamber) {
        List<Member> members = chamber.sitting(dossier.asOf());
        List<Caucus> caucuses = new ArrayList<>();
        int[] caucus = new int[members.size()];
        double[] presence = new double[members.size()];
        for (int j = 0; j < caucus.length; j++) {
            Member member = members.get(j);
            Caucus own = new Caucus(chamber.id(), member.caucus());
            if (!caucuses.contains(own)) {
                caucuses.add(own);
            }
            caucus[j] = caucuses.indexOf(own);
            Double absence = member.absence();
            presence[j] = absence == null ? 1 : 1 - absence;
        }
        return new Seats(chamber, members, List.copyOf(caucuses), caucus, presence);
    }

    public int size() {
        return members.size();
    }

    /// The place of a member in this chamber, or -1.
    public int indexOf(String id) {
        for (int j = 0; j < members.size(); j++) {
            if (members.get(j).id().equals(id)) {
                return j;
            }
        }
        return -1;
    }
}
