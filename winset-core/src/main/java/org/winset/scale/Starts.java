package org.winset.scale;

import java.util.random.RandomGenerator;

/// Places to start a fit from: the principal axes of the votes, the parties, or chance.
final class Starts {

    private static final int POWER_ITERATIONS = 60;

    private Starts() {}

    /// Start number `k`: 0 the principal axes, 1 the parties (with a little noise), from 2 on chance.
    static Parameters of(VoteTable table, int dims, int topics, int k, RandomGenerator random) {
        Parameters p = new Parameters(table.members().size(), table.items().size(), dims, topics);
        switch (k) {
            case 0 -> principalAxes(table, p, random);
            case 1 -> byParty(table, p, random);
            default -> {
                for (double[] point : p.x) {
                    for (int d = 0; d < dims; d++) {
                        point[d] = random.nextGaussian();
                    }
                }
            }
        }
        return p;
    }

    private static void byParty(VoteTable table, Parameters p, RandomGenerator random) {
        String first = "";
        for (int j = 0; j < p.x.length; j++) {
            String party = table.members().get(j).party();
            if (first.isEmpty()) {
                first = party;
            }
            for (int d = 0; d < p.x[j].length; d++) {
                double side = d > 0 ? 0 : party.equals(first) ? -1 : 1;
                p.x[j][d] = side + (d == 0 ? .2 : .5) * random.nextGaussian();
            }
        }
    }

    /// Leading eigenvectors of the members' covariance of centred votes, by orthogonal iteration.
    private static void principalAxes(VoteTable table, Parameters p, RandomGenerator random) {
        int n = p.x.length;
        int dims = p.dimensions();
        double[][] v = new double[dims][n];
        for (double[] axis : v) {
            for (int j = 0; j < n; j++) {
                axis[j] = random.nextGaussian();
            }
        }
        for (int k = 0; k < POWER_ITERATIONS; k++) {
            double[][] w = new double[dims][n];
            for (Block block : table.blocks()) {
                for (int r = 0; r < block.items().length; r++) {
                    multiply(block, r, v, w);
                }
            }
            orthonormalise(w);
            v = w;
        }
        for (int d = 0; d < dims; d++) {
            for (int j = 0; j < n; j++) {
                p.x[j][d] = v[d][j] * Math.sqrt(n);
            }
        }
    }

    /// w += c (c . v), c the centred votes of row r.
    private static void multiply(Block block, int r, double[][] v, double[][] w) {
        int at = r * block.width();
        int members = block.members().length;
        double mean = 0;
        for (int j = 0; j < members; j++) {
            mean += block.signs()[at + j];
        }
        mean /= members - block.missing()[r].length;
        for (int d = 0; d < v.length; d++) {
            double dot = 0;
            for (int j = 0; j < members; j++) {
                float s = block.signs()[at + j];
                dot += s == 0f ? 0 : (s - mean) * v[d][block.members()[j]];
            }
            for (int j = 0; j < members; j++) {
                float s = block.signs()[at + j];
                w[d][block.members()[j]] += s == 0f ? 0 : (s - mean) * dot;
            }
        }
    }

    private static void orthonormalise(double[][] w) {
        for (int d = 0; d < w.length; d++) {
            for (int e = 0; e < d; e++) {
                double dot = 0;
                for (int j = 0; j < w[d].length; j++) {
                    dot += w[d][j] * w[e][j];
                }
                for (int j = 0; j < w[d].length; j++) {
                    w[d][j] -= dot * w[e][j];
                }
            }
            double norm = 0;
            for (double value : w[d]) {
                norm += value * value;
            }
            norm = Math.sqrt(Math.max(norm, 1e-300));
            for (int j = 0; j < w[d].length; j++) {
                w[d][j] /= norm;
            }
        }
    }
}
