package org.winset.whip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.winset.dossier.Caucus;

/// The common unknowns of a count, laid out on a lattice; what is gone through rather than drawn (words, small or large
/// shock) is left to the [Floor]s.
///
/// Coordinates in order, since a lattice's first are its best: the parties' parts of words, then of shocks, uncertain
/// lines, drawn latents, saliences (those of topics with large pulls first), the caucuses' own shocks. Each party has a
/// common part of its leaders' latents and one of its shocks; given these, its caucuses
/// are
/// independent. For every point k and caucus c:
///
/// - `common[k][c]`: the party's part of the latent; `own[k][c]`: the caucus's part, where the latent is drawn;
/// - `moves[m]`: shifts drawn for each [Move], `kinds[c][m]` what they are drawn from;
/// - `salience[k][f]`: the multiplier of factor f; `line[k][g]`: a standard normal for the gate whose party line is
///   uncertain.
@SuppressWarnings("ArrayRecordComponent") // read only
record FutureSpace(
        double[][] common, double[][] own, Moves.Drawn[] moves, Moves[][] kinds, double[][] salience, double[][] line) {

    static FutureSpace of(
            List<Caucus> caucuses,
            List<Role> roles,
            List<Saliences.Factor> factors,
            int[] order,
            int lines,
            boolean[] drawn,
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
        int free = 0;
        int[] latent = new int[c];
        for (int k = 0; k < c; k++) {
            latent[k] = drawn[k] ? free++ : -1;
        }
        int line = 2 * p;
        int apart = line + lines;
        int salient = apart + free;
        int alone = salient + factors.size();
        Lattice lattice = Lattice.of(points, alone + c);
        int n = lattice.points();
        Moves[][] kinds = roles.stream().map(role -> Moves.of(settings, role)).toArray(Moves[][]::new);
        Moves.Drawn[] moves = new Moves.Drawn[Move.values().length];
        Arrays.setAll(moves, m -> Moves.Drawn.of(n, c));
        FutureSpace space = new FutureSpace(
                new double[n][c], new double[n][c], moves, kinds, new double[n][factors.size()], new double[n][lines]);
        IntStream.range(0, n).parallel().forEach(k -> {
            double[] z = lattice.normal(k);
            for (int i = 0; i < c; i++) {
                int party = parties.indexOf(caucuses.get(i).party());
                space.common[k][i] = z[party];
                space.own[k][i] = latent[i] < 0 ? 0 : z[apart + latent[i]];
                for (int m = 0; m < moves.length; m++) {
                    kinds[i][m].draw(z[p + party], z[alone + i], moves[m], k, i);
                }
            }
            for (int f = 0; f < order.length; f++) {
                Saliences.Factor factor = factors.get(order[f]);
                space.salience[k][order[f]] = factor.median() * Math.exp(factor.logSd() * z[salient + f]);
            }
            for (int g = 0; g < lines; g++) {
                space.line[k][g] = z[line + g];
            }
        });
        return space;
    }

    /// What caucus c's shifts are drawn from under a move.
    Moves moves(int c, int move) {
        return kinds[c][move];
    }

    int points() {
        return common.length;
    }
}
