package org.winset.whip;

import java.util.ArrayList;
import java.util.List;
import org.winset.dossier.Bloc;
import org.winset.dossier.Caucus;
import org.winset.dossier.Dossier;
import org.winset.dossier.Member;
import org.winset.dossier.Salience;

/// Who shares a salience: on each topic a member has that of the smallest bloc for which the dossier states one, else
/// that
/// of the party across all chambers (median 1, the settings' deviation).
///
/// `factor[chamber][topic][member]` indexes `factors`.
final class Saliences {

    /// One multiplier on pulls: lognormal with this median and standard deviation of the logarithm.
    record Factor(String holder, String topic, double median, double logSd) {}

    private final List<Factor> factors = new ArrayList<>();
    private final int[][][] factor;

    Saliences(Dossier dossier, List<Seats> chambers, Settings settings) {
        factor = new int[chambers.size()][dossier.topics().size()][];
        for (int c = 0; c < chambers.size(); c++) {
            Seats seats = chambers.get(c);
            for (int t = 0; t < dossier.topics().size(); t++) {
                String topic = dossier.topics().get(t).id();
                factor[c][t] = new int[seats.size()];
                for (int j = 0; j < seats.size(); j++) {
                    factor[c][t][j] = index(of(dossier, seats, j, topic, settings));
                }
            }
        }
    }

    private static Factor of(Dossier dossier, Seats seats, int j, String topic, Settings settings) {
        Member member = seats.members().get(j);
        Bloc smallest = null;
        int size = Integer.MAX_VALUE;
        for (Bloc bloc : dossier.blocs()) {
            if (bloc.saliences().containsKey(topic)
                    && bloc.rule().holds(seats.chamber().id(), member)) {
                int members = dossier.members(bloc).values().stream()
                        .mapToInt(List::size)
                        .sum();
                if (members < size) {
                    smallest = bloc;
                    size = members;
                }
            }
        }
        if (smallest != null) {
            Salience salience = smallest.saliences().get(topic);
            if (salience != null) {
                return new Factor(smallest.id(), topic, salience.median(), salience.logSd());
            }
        }
        Caucus caucus = seats.caucuses().get(seats.caucus()[j]);
        return new Factor(caucus.party(), topic, 1, settings.salienceLogSd());
    }

    private int index(Factor wanted) {
        int at = factors.indexOf(wanted);
        if (at < 0) {
            factors.add(wanted);
            return factors.size() - 1;
        }
        return at;
    }

    List<Factor> factors() {
        return factors;
    }

    /// The factor of each member of a chamber on a topic.
    int[] factors(int chamber, int topic) {
        return factor[chamber][topic];
    }

    int factor(int chamber, int topic, int member) {
        return factor[chamber][topic][member];
    }
}
