package org.winset.scale;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Expectation-maximisation for the probit model (Imai, Lo & Olmsted 2016, without their variational covariances), as
/// gradient steps: with latent utilities of variance 1 the curvature of what is maximised is that of a linear
/// regression, which bounds the true one, so no step lowers the objective.
///
/// First every roll call given the members, then every member given the roll calls; two looks at each vote.
final class EmSteps {

    private final Objective objective;
    private final Layout at;
    private final double[] gradient;
    private final List<int[][]> missing;
    private final double[][] precision;
    private final double[] right;
    private final double[] step;
    private final double[][] point;
    private final double[][] memberPrecision;
    private final Conditional mean = new Conditional(null);

    EmSteps(Objective objective) {
        this.objective = objective;
        at = objective.at;
        gradient = new double[at.size()];
        missing = objective.blocks.stream().map(EmSteps::missing).toList();
        int size = at.dims() + 1;
        precision = new double[size][size];
        right = new double[size];
        step = new double[size];
        point = new double[at.members()][size];
        memberPrecision = new double[at.members()][at.dims() * at.dims()];
    }

    private static int[][] missing(Lanes block) {
        return IntStream.range(0, block.lanes())
                .mapToObj(r -> IntStream.range(0, block.members().length)
                        .filter(j -> block.signs()[j][r] == 0f)
                        .toArray())
                .toArray(int[][]::new);
    }

    /// Moves `v` by one step; returns the objective before it.
    double step(double[] v) {
        double before = objective.gradient(v, gradient);
        for (int j = 0; j < point.length; j++) {
            point[j][0] = 1;
            for (int d = 0; d < at.dims(); d++) {
                point[j][d + 1] = v[at.x(d) + j];
            }
        }
        for (int b = 0; b < missing.size(); b++) {
            items(v, b);
        }
        objective.slope(v, gradient);
        members(v);
        return before;
    }

    private void items(double[] v, int b) {
        Lanes block = objective.blocks.get(b);
        int size = at.dims() + 1;
        double[][] gram = new double[size][size];
        for (int member : block.members()) {
            addOuter(gram, point[member], 1);
        }
        for (int r = 0; r < block.lanes(); r++) {
            for (int i = 0; i < size; i++) {
                System.arraycopy(gram[i], 0, precision[i], 0, i + 1);
                right[i] = gradient[at.item(i) + block.places()[r]];
            }
            for (int j : missing.get(b)[r]) {
                addOuter(precision, point[block.members()[j]], -1);
            }
            for (int i = 0; i < size; i++) {
                precision[i][i] += i == 0 ? objective.prior.alphaPrecision() : objective.prior.betaPrecision();
            }
            mean.take(precision, right, size, step);
            for (int i = 0; i < size; i++) {
                v[at.item(i) + block.places()[r]] += step[i];
            }
        }
    }

    /// g += w p p', the lower triangle.
    private static void addOuter(double[][] g, double[] p, double w) {
        for (int i = 0; i < p.length; i++) {
            for (int k = 0; k <= i; k++) {
                g[i][k] += w * p[i] * p[k];
            }
        }
    }

    private void members(double[] v) {
        int dims = at.dims();
        for (double[] row : memberPrecision) {
            Arrays.fill(row, 0);
        }
        for (int b = 0; b < missing.size(); b++) {
            addBlock(v, b);
        }
        for (int j = 0; j < point.length; j++) {
            for (int d = 0; d < dims; d++) {
                right[d] = gradient[at.x(d) + j];
                for (int e = 0; e <= d; e++) {
                    precision[d][e] = memberPrecision[j][d * dims + e] + (d == e ? 1 : 0);
                }
            }
            mean.take(precision, right, dims, step);
            for (int d = 0; d < dims; d++) {
                v[at.x(d) + j] += step[d];
            }
        }
    }

    private void addBlock(double[] v, int b) {
        Lanes block = objective.blocks.get(b);
        int dims = at.dims();
        double[] total = new double[dims * dims];
        for (int r = 0; r < block.lanes(); r++) {
            int place = block.places()[r];
            double weight = objective.weights == null ? 1 : objective.weights[place];
            for (int d = 0; d < dims; d++) {
                for (int e = 0; e <= d; e++) {
                    double product = weight * v[at.beta(d) + place] * v[at.beta(e) + place];
                    total[d * dims + e] += product;
                    for (int j : missing.get(b)[r]) {
                        memberPrecision[block.members()[j]][d * dims + e] -= product;
                    }
                }
            }
        }
        for (int member : block.members()) {
            for (int k = 0; k < total.length; k++) {
                memberPrecision[member][k] += total[k];
            }
        }
    }
}
