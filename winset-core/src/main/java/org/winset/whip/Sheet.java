package org.winset.whip;

import java.util.Comparator;
import java.util.stream.IntStream;

/// One question before one side of a chamber, laid out for speed: members from the surest to the least sure at median
/// saliences (so that sums stay narrow for longest), everything times the member's scale, in floats.
final class Sheet {

    final Side side;
    final int[] members;
    final int[] caucus;

    /// The scale of the members of the side's own caucus, 0 for the rest; and the other way round.
    final float[] own;

    final float[] rest;

    /// What a party line of 1 adds to the members of the side's caucus, and to each of the rest.
    final double sign;

    final float[] restSign;
    final boolean anyRest;
    final float[] base;
    final float[][] pulls;
    final int[][] factors;
    private final int[] uniform;

    Sheet(WhipModel model, Ballot ballot, Side side) {
        this.side = side;
        Seats seats = model.chambers().get(ballot.chamber());
        int first = model.caucusIndex(seats.caucuses().getFirst());
        members = surestFirst(ballot, side.members());
        int n = members.length;
        caucus = new int[n];
        own = new float[n];
        rest = new float[n];
        restSign = new float[n];
        base = new float[n];
        pulls = new float[ballot.topics().length][n];
        factors = new int[pulls.length][n];
        uniform = new int[pulls.length];
        String majority = seats.chamber().majority();
        double signed = 0;
        boolean mixed = false;
        for (int i = 0; i < n; i++) {
            int j = members[i];
            caucus[i] = first + seats.caucus()[j];
            float scale = (float) ballot.scale()[j];
            boolean in = caucus[i] == side.caucus();
            int direction =
                    majority.isEmpty() ? 0 : seats.members().get(j).caucus().equals(majority) ? 1 : -1;
            own[i] = in ? scale : 0;
            rest[i] = in ? 0 : scale;
            restSign[i] = in ? 0 : direction;
            signed = in ? direction : signed;
            mixed |= !in;
            base[i] = (float) (scale * ballot.base()[j]);
            for (int t = 0; t < pulls.length; t++) {
                pulls[t][i] = (float) (scale * ballot.topic()[ballot.topics()[t]][j]);
                factors[t][i] = model.saliences().factor(ballot.chamber(), ballot.topics()[t], j);
            }
        }
        sign = signed;
        anyRest = mixed;
        for (int t = 0; t < uniform.length; t++) {
            int[] f = factors[t];
            uniform[t] = n > 0 && IntStream.of(f).allMatch(k -> k == f[0]) ? f[0] : -1;
        }
    }

    private static int[] surestFirst(Ballot ballot, int[] places) {
        double[] size = new double[ballot.base().length];
        for (int j : places) {
            double u = ballot.base()[j];
            for (int t : ballot.topics()) {
                u += ballot.topic()[t][j];
            }
            size[j] = Math.abs(u * ballot.scale()[j]);
        }
        return IntStream.of(places)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(j -> -size[j]).thenComparingInt(j -> j))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// How many belong to a caucus (an index among all).
    int members(int caucus) {
        return (int) IntStream.of(this.caucus).filter(c -> c == caucus).count();
    }

    /// The chance that at least so many of a caucus are for it in one state, `yes` holding states one after another;
    /// `sum` is used up.
    double atLeast(int least, int caucus, float[] yes, int state, Poisson sum) {
        int from = state * members.length;
        sum.reset();
        for (int m = 0; m < members.length; m++) {
            if (this.caucus[m] == caucus) {
                double y = yes[from + m];
                sum.add(y, 1 - y, 1, 0);
            }
        }
        return sum.atLeast(least);
    }

    /// Scaled utilities before words, shocks and line.
    void utilities(double[] salience, float[] u) {
        int n = members.length;
        System.arraycopy(base, 0, u, 0, n);
        for (int t = 0; t < pulls.length; t++) {
            float[] pull = pulls[t];
            if (uniform[t] >= 0) {
                float s = (float) salience[uniform[t]];
                for (int i = 0; i < n; i++) {
                    u[i] += s * pull[i];
                }
            } else {
                int[] factor = factors[t];
                for (int i = 0; i < n; i++) {
                    u[i] += (float) salience[factor[i]] * pull[i];
                }
            }
        }
    }
}
