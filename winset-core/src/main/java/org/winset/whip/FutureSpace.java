package org.winset.whip;

import java.util.ArrayList;
import java.util.List;
import org.winset.dossier.Caucus;

/// The common unknowns of a count, laid out on a lattice: for every point each caucus's cue latent and shock, and each
/// salience. Coordinates in order of weight: the parties' cues and shocks, the caucuses' own, the saliences.
///
/// `latent[point][caucus]` is standard normal, correlated between the caucuses of a party; `shock[point][caucus]` the
/// common shock in probit units, its normal score correlated alike; `salience[point][factor]` the multiplier.
record FutureSpace(double[][] latent, double[][] shock, double[][] salience) {

    static FutureSpace of(
            List<Caucus> caucuses,
            List<Settings.Role> roles,
            List<Saliences.Factor> factors,
            Settings settings,
            int points) {
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
        double tied = Math.sqrt(settings.shockCorrelation());
        double apart = Math.sqrt(1 - settings.shockCorrelation());
        List<ScaleMixture> mixtures = roles.stream()
                .map(role -> new ScaleMixture(settings.shockNarrow(), settings.shockWide(), settings.calm(role)))
                .toList();
        double[][] latent = new double[n][c];
        double[][] shock = new double[n][c];
        double[][] salience = new double[n][factors.size()];
        for (int k = 0; k < n; k++) {
            double[] z = lattice.normal()[k];
            for (int i = 0; i < c; i++) {
                int party = parties.indexOf(caucuses.get(i).party());
                latent[k][i] = settings.cueCorrelation() * z[party] + own * z[2 * p + i];
                shock[k][i] = mixtures.get(i).at(tied * z[p + party] + apart * z[2 * p + c + i]);
            }
            for (int f = 0; f < factors.size(); f++) {
                Saliences.Factor factor = factors.get(f);
                salience[k][f] = factor.median() * Math.exp(factor.logSd() * z[2 * p + 2 * c + f]);
            }
        }
        return new FutureSpace(latent, shock, salience);
    }

    int points() {
        return latent.length;
    }
}
