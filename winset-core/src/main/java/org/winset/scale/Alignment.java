package org.winset.scale;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/// A shift and a rotation (or reflection) of the space: x becomes Q'(x - centre). The predictor alpha + beta . x stays
/// as
/// it is when alpha gains beta . centre and beta becomes Q' beta.
record Alignment(double[] centre, double[][] q) {

    /// Principal axes of the votes: centred members, and the axes along which the roll calls' betas vary most, first
    /// the
    /// largest. The signs are left to [Anchor].
    static Alignment principal(Parameters p) {
        int n = p.dimensions();
        double[][] m = new double[n][n];
        for (double[] beta : p.beta) {
            for (int d = 0; d < n; d++) {
                for (int e = 0; e < n; e++) {
                    m[d][e] += beta[d] * beta[e];
                }
            }
        }
        SingularValueDecomposition_F64<DMatrixRMaj> svd = decompose(m);
        double[] values = svd.getSingularValues();
        DMatrixRMaj u = svd.getU(null, false);
        double[][] q = new double[n][n];
        boolean[] used = new boolean[n];
        for (int to = 0; to < n; to++) {
            int best = -1;
            for (int k = 0; k < n; k++) {
                if (!used[k] && (best < 0 || values[k] > values[best])) {
                    best = k;
                }
            }
            used[best] = true;
            for (int d = 0; d < n; d++) {
                q[d][to] = u.get(d, best);
            }
        }
        return new Alignment(centreOf(p.x), q);
    }

    /// The rotation or reflection that brings the centred members closest to `target` (orthogonal Procrustes,
    /// Schoenemann 1966).
    static Alignment procrustes(double[][] x, double[][] target) {
        int n = x[0].length;
        double[] centre = centreOf(x);
        double[][] c = new double[n][n];
        for (int j = 0; j < x.length; j++) {
            for (int d = 0; d < n; d++) {
                for (int e = 0; e < n; e++) {
                    c[d][e] += (x[j][d] - centre[d]) * target[j][e];
                }
            }
        }
        if (n == 1) {
            return new Alignment(centre, new double[][] {{c[0][0] < 0 ? -1 : 1}});
        }
        SingularValueDecomposition_F64<DMatrixRMaj> svd = decompose(c);
        DMatrixRMaj u = svd.getU(null, false);
        DMatrixRMaj vt = svd.getV(null, true);
        double[][] q = new double[n][n];
        for (int d = 0; d < n; d++) {
            for (int e = 0; e < n; e++) {
                for (int k = 0; k < n; k++) {
                    q[d][e] += u.get(d, k) * vt.get(k, e);
                }
            }
        }
        return new Alignment(centre, q);
    }

    private static SingularValueDecomposition_F64<DMatrixRMaj> decompose(double[][] m) {
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(m.length, m.length, true, true, false);
        if (!svd.decompose(new DMatrixRMaj(m))) {
            throw new ArithmeticException("The singular value decomposition of a (" + m.length + " x " + m.length
                    + ") matrix did not converge.");
        }
        return svd;
    }

    private static double[] centreOf(double[][] x) {
        double[] centre = new double[x[0].length];
        for (double[] point : x) {
            for (int d = 0; d < centre.length; d++) {
                centre[d] += point[d] / x.length;
            }
        }
        return centre;
    }

    /// Applies the alignment to all parameters in place.
    void apply(Parameters p) {
        for (int r = 0; r < p.alpha.length; r++) {
            for (int d = 0; d < centre.length; d++) {
                p.alpha[r] += p.beta[r][d] * centre[d];
            }
            rotate(p.beta[r]);
        }
        for (double[] point : p.x) {
            for (int d = 0; d < centre.length; d++) {
                point[d] -= centre[d];
            }
            rotate(point);
        }
    }

    private void rotate(double[] v) {
        int n = v.length;
        double a = v[0];
        double b = n > 1 ? v[1] : 0;
        double c = n > 2 ? v[2] : 0;
        for (int e = 0; e < n; e++) {
            v[e] = a * q[0][e] + (n > 1 ? b * q[1][e] : 0) + (n > 2 ? c * q[2][e] : 0);
        }
    }
}
