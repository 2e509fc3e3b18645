package org.winset.scale;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.winset.scale.probit.LanePasses;

/// The Gauss-Newton curvature of the log posterior at one point, M = J'WJ + prior precisions, as a linear operator.
///
/// J is the Jacobian of the predictors, W the votes' curvatures. Roll calls' blocks A are small; eliminating them
/// leaves
/// the Schur complement S on the members' positions, which is factored densely. Applying M^-1 costs two looks at each
/// vote. Topic offsets are treated as independent of the rest.
final class Metric {

    /// How much heavier than its curvature the direction of a rotation is made; the votes say nothing about it.
    private static final double ROTATION = 1e4;

    private final Layout at;
    private final List<LaneBlock> blocks;
    private final List<float[]> weights;
    private final double[] reference;

    /// Lower Cholesky factors of the items' blocks and their inverses, (dims + 1)^2 each, row-major.
    private final double[] itemFactor;

    private final double[] itemInverse;
    private final double[] deltaPrecision;
    private final Cholesky schur;
    private final float[][] schurInverse;

    private final double[] scratchItems;
    private final double[] scratchX;
    private final float[] floats;
    private final float[] sums;
    private final float[] cells;

    Metric(
            Layout layout,
            List<LaneBlock> blocks,
            List<float[]> weights,
            double[] reference,
            ItemPrior prior,
            double[] tauSquared) {
        at = layout;
        this.blocks = blocks;
        this.weights = weights;
        this.reference = reference.clone();
        int k = at.dims() + 1;
        itemFactor = new double[at.items() * k * k];
        itemInverse = new double[at.items() * k * k];
        deltaPrecision = new double[at.topics() * at.members()];
        int n = at.alpha();
        double[][] s = new double[n][n];
        for (int i = 0; i < n; i++) {
            s[i][i] = 1;
        }
        double[][] a = items(prior);
        weak = new boolean[at.items()];
        findWeak(a, prior);
        factorItems(a);
        for (int b = 0; b < blocks.size(); b++) {
            new SchurBlock(at, blocks.get(b), weights.get(b), this.reference, itemInverse).addTo(s);
        }
        addRotations(s);
        Cholesky factor = Cholesky.of(s);
        if (factor == null) {
            throw new ArithmeticException("The curvature of (" + n + ") positions is not positive definite.");
        }
        schur = factor;
        double[][] inverse = schur.inverse();
        schurInverse = new float[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                schurInverse[i][j] = (float) inverse[i][j];
            }
        }
        for (int t = 0; t < at.topics(); t++) {
            Arrays.fill(deltaPrecision, t * at.members(), (t + 1) * at.members(), 1 / tauSquared[t]);
        }
        scratchItems = new double[at.items() * k];
        scratchX = new double[n];
        floats = new float[n];
        sums = new float[n];
        int widest = blocks.stream().mapToInt(b -> b.width).max().orElse(Block.LANES);
        cells = new float[widest];
    }

    private double[][] items(ItemPrior prior) {
        int k = at.dims() + 1;
        double[][] a = new double[at.items()][k * k];
        for (int r = 0; r < at.items(); r++) {
            for (int i = 0; i < k; i++) {
                a[r][i * k + i] = i == 0 ? prior.alphaPrecision() : prior.betaPrecision();
            }
        }
        for (int b = 0; b < blocks.size(); b++) {
            LaneBlock block = blocks.get(b);
            float[] w = weights.get(b);
            float[][] sum = new float[k * k][block.width];
            for (int j = 0; j < block.members.length; j++) {
                block.gatherPoint(at, reference, j);
                for (int i = 0; i < k; i++) {
                    for (int l = 0; l <= i; l++) {
                        float factor = (i == 0 ? 1f : block.point[i - 1]) * (l == 0 ? 1f : block.point[l - 1]);
                        LanePasses.add(w, j * block.width, factor, sum[i * k + l], block.width);
                    }
                }
            }
            for (int r = 0; r < block.items.length; r++) {
                for (int i = 0; i < k * k; i++) {
                    a[block.items[r]][i] += sum[i][r];
                }
            }
        }
        return a;
    }

    final boolean[] weak;
    static final double WEAK = Double.parseDouble(System.getProperty("weak", ".1"));
    static final double INFLATE = Double.parseDouble(System.getProperty("inflate", "1"));

    /// prior's share in the best known direction
    private void findWeak(double[][] a, ItemPrior prior) {
        int k = at.dims() + 1;
        for (int r = 0; r < a.length; r++) {
            double share = 0;
            for (int d = 1; d < k; d++) share = Math.max(share, prior.betaPrecision() / a[r][d * k + d]);
            weak[r] = share > WEAK;
            if (weak[r]) for (int i = 0; i < k * k; i++) a[r][i] *= INFLATE;
        }
    }

    private void factorItems(double[][] a) {
        int k = at.dims() + 1;
        double[] inverse = itemInverse;
        for (int r = 0; r < a.length; r++) {
            int o = r * k * k;
            double[] l = itemFactor;
            for (int i = 0; i < k; i++) {
                for (int j = 0; j <= i; j++) {
                    double sum = a[r][i * k + j];
                    for (int m = 0; m < j; m++) {
                        sum -= l[o + i * k + m] * l[o + j * k + m];
                    }
                    l[o + i * k + j] = i == j ? Math.sqrt(sum) : sum / l[o + j * k + j];
                }
            }
            for (int c = 0; c < k; c++) {
                for (int i = c; i < k; i++) {
                    double sum = i == c ? 1 : 0;
                    for (int m = c; m < i; m++) {
                        sum -= l[o + i * k + m] * inverse[o + m * k + c];
                    }
                    inverse[o + i * k + c] = sum / l[o + i * k + i];
                }
            }
        }
    }

    private void addRotations(double[][] s) {
        for (int d = 0; d < at.dims(); d++) {
            for (int e = d + 1; e < at.dims(); e++) {
                double[] u = new double[at.alpha()];
                double norm = 0;
                for (int j = 0; j < at.members(); j++) {
                    u[at.x(d) + j] = reference[at.x(e) + j];
                    u[at.x(e) + j] = -reference[at.x(d) + j];
                    norm += u[at.x(d) + j] * u[at.x(d) + j] + u[at.x(e) + j] * u[at.x(e) + j];
                }
                for (int i = 0; i < u.length; i++) {
                    for (int j = 0; j < u.length; j++) {
                        s[i][j] += ROTATION * u[i] * u[j] / norm;
                    }
                }
            }
        }
    }

    double[] soft, softened;
    double softness;

    /// M - u u' in place of M
    void soften(double[] u, double most) {
        double[] y = new double[at.size()];
        solve0(u, y);
        double s = 0;
        for (int i = 0; i < y.length; i++) s += u[i] * y[i];
        double scale = s > most ? Math.sqrt(most / s) : 1;
        soft = u.clone();
        for (int i = 0; i < y.length; i++) { soft[i] *= scale; y[i] *= scale; }
        softened = y;
        softness = Math.min(s, most);
        System.out.printf("   softness %.3f%n", s);
    }

    void solve(double[] g, double[] out) {
        solve0(g, out);
        if (soft != null) {
            double s = 0;
            for (int i = 0; i < g.length; i++) s += softened[i] * g[i];
            s /= 1 - softness;
            for (int i = 0; i < g.length; i++) out[i] += s * softened[i];
        }
    }

    void draw(RandomGenerator random, double[] p, double[] v) {
        draw0(random, p, v);
        if (soft != null) {
            // p' = p - c u (y.p), c = (1 - sqrt(1 - s)) / s ; v' = M'^-1 p'
            double s = 0;
            for (int i = 0; i < p.length; i++) s += softened[i] * p[i];
            double c = (1 - Math.sqrt(1 - softness)) / softness;
            double after = 0;
            for (int i = 0; i < p.length; i++) { p[i] -= c * s * soft[i]; after += softened[i] * p[i]; }
            // M^-1 p' = v - c s y ; plus y (y.p') / (1 - s)
            for (int i = 0; i < p.length; i++) v[i] += (after / (1 - softness) - c * s) * softened[i];
        }
    }

    /// out = M^-1 g.
    void solve0(double[] g, double[] out) {
        int k = at.dims() + 1;
        for (int r = 0; r < at.items(); r++) {
            lower(g, r, scratchItems);
            upperInPlace(scratchItems, r);
        }
        Arrays.fill(sums, 0f);
        crossToMembers(scratchItems);
        for (int i = 0; i < sums.length; i++) {
            floats[i] = (float) (g[i] - sums[i]);
        }
        Arrays.fill(sums, 0f);
        for (int i = 0; i < sums.length; i++) {
            LanePasses.add(schurInverse[i], 0, floats[i], sums, sums.length);
        }
        for (int i = 0; i < sums.length; i++) {
            out[i] = sums[i];
        }
        itemsGiven(out, scratchItems, out, k);
        for (int i = 0; i < deltaPrecision.length; i++) {
            out[at.delta(0) + i] = g[at.delta(0) + i] / deltaPrecision[i];
        }
    }

    /// out = M v  (without soft)
    void times(double[] v, double[] out) {
        int k = at.dims() + 1;
        double[] cross = new double[at.size()];
        crossToItems(v, cross);
        double[] h = new double[at.items() * k];
        // items: A v_i + C' v_x ;  members: S v_x + C (A^-1 C' v_x) + C v_i = S v_x + C (v_i + A^-1 C' v_x)
        for (int r = 0; r < at.items(); r++) {
            lower(cross, r, h);
            upperInPlace(h, r);
            int o = r * k * k;
            double[] y = new double[k];
            for (int i = 0; i < k; i++) for (int j = i; j < k; j++) y[i] += itemFactor[o + j * k + i] * v[index(j) + r];
            for (int i = 0; i < k; i++) { double sum = 0; for (int j = 0; j <= i; j++) sum += itemFactor[o + i * k + j] * y[j]; out[index(i) + r] = sum + cross[index(i) + r]; }
            for (int i = 0; i < k; i++) h[r * k + i] += v[index(i) + r];
        }
        Arrays.fill(sums, 0f);
        crossToMembers(h);
        double[] x = Arrays.copyOf(v, at.alpha());
        schur.timesUpper(x);
        schur.timesTransposed(x);
        for (int i = 0; i < x.length; i++) out[i] = x[i] + sums[i];
        for (int i = 0; i < deltaPrecision.length; i++) out[at.delta(0) + i] = v[at.delta(0) + i] * deltaPrecision[i];
    }

    /// out's items = base - A^-1 C' out's positions.
    private void itemsGiven(double[] x, double[] base, double[] out, int k) {
        double[] cross = new double[at.size()];
        crossToItems(x, cross);
        double[] v = new double[at.items() * k];
        for (int r = 0; r < at.items(); r++) {
            lower(cross, r, v);
            upperInPlace(v, r);
            for (int i = 0; i < k; i++) {
                out[index(i) + r] = base[r * k + i] - v[r * k + i];
            }
        }
    }

    private int index(int i) {
        return i == 0 ? at.alpha() : at.beta(i - 1);
    }

    /// to[item r] = L^-1 g[item r].
    private void lower(double[] g, int r, double[] to) {
        int k = at.dims() + 1;
        int o = r * k * k;
        for (int i = 0; i < k; i++) {
            double sum = 0;
            for (int j = 0; j <= i; j++) {
                sum += itemInverse[o + i * k + j] * g[index(j) + r];
            }
            to[r * k + i] = sum;
        }
    }

    /// v[item r] = L'^-1 v[item r].
    private void upperInPlace(double[] v, int r) {
        int k = at.dims() + 1;
        int o = r * k * k;
        for (int i = 0; i < k; i++) {
            double sum = 0;
            for (int j = i; j < k; j++) {
                sum += itemInverse[o + j * k + i] * v[r * k + j];
            }
            v[r * k + i] = sum;
        }
    }

    /// sums += C h: for each member, the sum over roll calls of w beta (1, x) . h.
    private void crossToMembers(double[] h) {
        int k = at.dims() + 1;
        for (int b = 0; b < blocks.size(); b++) {
            LaneBlock block = blocks.get(b);
            block.gatherItems(at, reference);
            float[] w = weights.get(b);
            for (int i = 0; i < k; i++) {
                for (int r = 0; r < block.items.length; r++) {
                    block.itemSums[i][r] = (float) h[block.items[r] * k + i];
                }
            }
            for (int j = 0; j < block.members.length; j++) {
                block.gatherPoint(at, reference, j);
                LanePasses.predictor(
                        w, j * block.width, block.itemSums, block.point, cells, 0, block.width);
                for (int d = 0; d < at.dims(); d++) {
                    sums[at.x(d) + block.members[j]] +=
                            LanePasses.dot(cells, 0, block.item[d + 1], block.width);
                }
            }
        }
    }

    /// to's items += C' x: for each roll call, the sum over members of w (1, x_ref) (beta . x).
    private void crossToItems(double[] x, double[] to) {
        float[] moved = new float[at.dims()];
        for (int b = 0; b < blocks.size(); b++) {
            LaneBlock block = blocks.get(b);
            block.gatherItems(at, reference);
            Arrays.fill(block.item[0], 0f);
            block.clearSums();
            float[] w = weights.get(b);
            for (int j = 0; j < block.members.length; j++) {
                block.gatherPoint(at, x, j);
                System.arraycopy(block.point, 0, moved, 0, moved.length);
                LanePasses.predictor(w, j * block.width, block.item, moved, cells, 0, block.width);
                block.gatherPoint(at, reference, j);
                LanePasses.accumulate(cells, 0, block.point, block.itemSums, block.width);
            }
            block.addSums(at, to);
        }
    }

    /// Draws a momentum p ~ N(0, M) and its velocity v = M^-1 p.
    void draw0(RandomGenerator random, double[] p, double[] v) {
        int k = at.dims() + 1;
        double[] z = new double[at.items() * k];
        for (int i = 0; i < z.length; i++) {
            z[i] = random.nextGaussian();
        }
        for (int i = 0; i < scratchX.length; i++) {
            scratchX[i] = random.nextGaussian();
        }
        double[] x = scratchX.clone();
        schur.solveUpper(x);
        System.arraycopy(x, 0, v, 0, x.length);
        schur.timesTransposed(scratchX);
        for (int r = 0; r < at.items(); r++) {
            for (int i = 0; i < k; i++) {
                double sum = 0;
                for (int j = 0; j <= i; j++) {
                    sum += itemFactor[r * k * k + i * k + j] * z[r * k + j];
                }
                p[index(i) + r] = sum;
            }
            upperInPlace(z, r);
        }
        Arrays.fill(sums, 0f);
        crossToMembers(z);
        for (int i = 0; i < sums.length; i++) {
            p[i] = scratchX[i] + sums[i];
        }
        itemsGiven(v, z, v, k);
        for (int i = 0; i < deltaPrecision.length; i++) {
            double sd = Math.sqrt(deltaPrecision[i]);
            double g = random.nextGaussian();
            p[at.delta(0) + i] = g * sd;
            v[at.delta(0) + i] = g / sd;
        }
    }
}
