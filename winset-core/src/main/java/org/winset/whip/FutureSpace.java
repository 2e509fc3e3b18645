package org.winset.whip;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.winset.dossier.Caucus;

/// The common unknowns of a count, laid out on a lattice: for every point each caucus's cue latent and shock, and each
/// salience. Coordinates in order of weight: the parties' cues and shocks, the caucuses' own, the saliences.
///
/// `latent[point][caucus]` is standard normal, correlated between the caucuses of a party; `shock[point][caucus]` the
/// common shock in probit units; `salience[point][factor]` the multiplier.
record FutureSpace(double[][] latent, double[][] shock, double[][] salience) {

    static FutureSpace of(List<Caucus> caucuses, List<Saliences.Factor> factors, Settings settings, int points) {
        List<String> parties = new ArrayList<>();
        for (Caucus caucus : caucuses) {
            if (!parties.contains(caucus.party())) {
                parties.add(caucus.party());
            }
        }
        int p = parties.size();
        int c = caucuses.size();
        Lattice lattice = Lattice.of(points, 2 * p + 2 * c + factors.size());
        int n = lattice.points();
        double own = Math.sqrt(1 - settings.cueCorrelation() * settings.cueCorrelation());
        double[][] latent = new double[n][c];
        double[][] shock = new double[n][c];
        double[][] salience = new double[n][factors.size()];
        for (int k = 0; k < n; k++) {
            double[] z = lattice.normal()[k];
            for (int i = 0; i < c; i++) {
                int party = parties.indexOf(caucuses.get(i).party());
                latent[k][i] = settings.cueCorrelation() * z[party] + own * z[2 * p + i];
                shock[k][i] = settings.partyShock() * student(z[p + party], settings.shockTails())
                        + settings.caucusShock() * student(z[2 * p + c + i], settings.shockTails());
            }
            for (int f = 0; f < factors.size(); f++) {
                Saliences.Factor factor = factors.get(f);
                salience[k][f] = factor.median() * Math.exp(factor.logSd() * z[2 * p + 2 * c + f]);
            }
        }
        return new FutureSpace(latent, shock, salience);
    }

    /// The Student t value at the same quantile as a standard normal `z`; the normal itself from 200 degrees of freedom
    /// on.
    private static double student(double z, double degrees) {
        if (degrees >= 200) {
            return z;
        }
        double tail = NormalDistribution.of(0, 1).survivalProbability(Math.abs(z));
        double t = TDistribution.of(degrees).inverseSurvivalProbability(tail);
        return z < 0 ? -t : t;
    }

    int points() {
        return latent.length;
    }
}
