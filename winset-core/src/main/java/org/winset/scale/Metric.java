package org.winset.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.scale.probit.LanePasses;

/// The curvature of minus the log posterior around a point, M = J'WJ + prior precisions, ready to be inverted.
///
/// J is the Jacobian of the predictors at `reference`, W the votes' curvatures (`cells`, rows of members, one array a
/// block). Roll calls' own blocks A are small; eliminating them leaves the Schur complement S on the members'
/// positions, which is factored densely. Topic offsets are treated as independent of the rest. Immutable.
final class Metric {

    /// Above this many positions the coupling of members and roll calls is left out.
    private static final int MOST_POSITIONS = 4000;

    private static final double ROTATION = 1e4;

    final Layout at;
    final List<Lanes> blocks;
    final float[][][] cells;
    final double[] reference;
    final List<ItemBlocks> items;

    /// Null where members and roll calls are taken as independent; then `positionPrecision` stands for it.
    final @Nullable Cholesky schur;

    /// The inverse of what `schur` factors, row by row; empty where it isn't worth its price.
    final double[][] inverse;

    final double[] positionPrecision;
    final double[] deltaPrecision;

    private Metric(
            Layout at,
            List<Lanes> blocks,
            float[][][] cells,
            double[] reference,
            List<ItemBlocks> items,
            @Nullable Cholesky schur,
            double[][] inverse,
            double[] positionPrecision,
            double[] deltaPrecision) {
        this.at = at;
        this.blocks = blocks;
        this.cells = cells;
        this.reference = reference;
        this.items = items;
        this.schur = schur;
        this.positionPrecision = positionPrecision;
        this.deltaPrecision = deltaPrecision;
        this.inverse = inverse;
    }

    /// The metric that a sampler's momenta use: Gauss-Newton's, with roll calls whose prior outweighs `share` of their
    /// information made `inflation` times heavier, and rotations as well (the votes say nothing about them).
    static Metric sampling(
            Layout at,
            List<Lanes> blocks,
            float[][][] cells,
            double[] reference,
            ItemPrior prior,
            double[] tauSquared) {
        List<ItemBlocks> items = items(at, blocks, cells, reference, prior);
        items.forEach(ItemBlocks::weigh);
        items.forEach(ItemBlocks::factorise);
        double[] diagonal = new double[0];
        Cholesky factor = null;
        if (at.positions() <= MOST_POSITIONS) {
            double[][] s = schur(at, blocks, cells, reference, items);
            addRotations(at, reference, s, ROTATION);
            factor = Cholesky.of(s);
        }
        if (factor == null) {
            diagonal = positionPrecision(at, blocks, cells, reference);
        }
        double[] precision = deltaPrecision(at, blocks, cells, tauSquared);
        double[][] inverse = factor == null ? new double[0][] : factor.inverse();
        return new Metric(at, blocks, cells, reference.clone(), items, factor, inverse, diagonal, precision);
    }

    private static double[] deltaPrecision(Layout at, List<Lanes> blocks, float[][][] cells, double[] tauSquared) {
        double[] precision = new double[at.topics() * at.members()];
        for (int i = 0; i < precision.length; i++) {
            precision[i] = 1 / tauSquared[i / at.members()];
        }
        for (int b = 0; b < cells.length; b++) {
            Lanes block = blocks.get(b);
            for (int j = 0; j < block.members().length; j++) {
                block.topics().addPrecision(at, cells[b][j], block.members()[j], precision);
            }
        }
        return precision;
    }

    private static double[] positionPrecision(Layout at, List<Lanes> blocks, float[][][] cells, double[] reference) {
        double[] precision = new double[at.positions()];
        Arrays.fill(precision, 1);
        for (int b = 0; b < cells.length; b++) {
            Lanes block = blocks.get(b);
            float[][] item = new float[at.dims() + 1][block.width()];
            block.gather(at, reference, item);
            for (int d = 0; d < at.dims(); d++) {
                float[] squares = item[d + 1];
                for (int r = 0; r < squares.length; r++) {
                    squares[r] *= squares[r];
                }
                for (int j = 0; j < block.members().length; j++) {
                    precision[at.x(d) + block.members()[j]] += LanePasses.dot(cells[b][j], squares, block.width());
                }
            }
        }
        return precision;
    }

    private static List<ItemBlocks> items(
            Layout at, List<Lanes> blocks, float[][][] cells, double[] reference, ItemPrior prior) {
        List<ItemBlocks> items = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            items.add(new ItemBlocks(at, blocks.get(b), cells[b], reference, prior));
        }
        return items;
    }

    private static double[][] schur(
            Layout at, List<Lanes> blocks, float[][][] cells, double[] reference, List<ItemBlocks> items) {
        int n = at.positions();
        double[][] s = new double[n][n];
        for (int i = 0; i < n; i++) {
            s[i][i] = 1;
        }
        for (int b = 0; b < blocks.size(); b++) {
            new SchurBlock(at, blocks.get(b), cells[b], reference).addTo(s, items.get(b));
        }
        return s;
    }

    private static void addRotations(Layout at, double[] reference, double[][] s, double weight) {
        for (int d = 0; d < at.dims(); d++) {
            for (int e = d + 1; e < at.dims(); e++) {
                double[] u = new double[at.positions()];
                double norm = 0;
                for (int j = 0; j < at.members(); j++) {
                    u[at.x(d) + j] = reference[at.x(e) + j];
                    u[at.x(e) + j] = -reference[at.x(d) + j];
                    norm += Math.pow(u[at.x(d) + j], 2) + Math.pow(u[at.x(e) + j], 2);
                }
                for (int i = 0; i < u.length; i++) {
                    for (int j = i; j < u.length; j++) {
                        s[i][j] += weight * u[i] * u[j] / norm;
                    }
                }
            }
        }
    }

    /// For each member the mean diagonal of the precision of their position given the roll calls.
    double[] information() {
        double[] precision = positionPrecision(at, blocks, cells, reference);
        double[] mean = new double[at.members()];
        for (int i = 0; i < precision.length; i++) {
            mean[i % mean.length] += precision[i] / at.dims();
        }
        return mean;
    }
}
