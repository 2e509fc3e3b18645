package org.winset.scale;

/// The configurations that give every vote the same predictor: x moved by m and mapped by A, with alpha and beta
/// following.
/// The likelihood can't tell them apart, only the priors do.
final class Orbit {

    private Orbit() {}

    /// Moves `p` to the point of its orbit with the highest prior. The shift is a ridge regression; the map is A with
    /// A A' = Sx^-1 # Sb, the matrix geometric mean that minimises tr(A' Sx A) + tr(A^-1 Sb A'^-1), with Sx = X'X and
    /// Sb = sum beta beta' / betaVariance (parameter-expanded EM, Liu, Rubin & Wu 1998).
    static void toMode(Parameters p, ItemPrior prior) {
        shift(p, prior);
        int n = p.dimensions();
        double[][] sx = gram(p.x, 1);
        double[][] sb = gram(p.beta, prior.betaPrecision());
        double[][] root = Symmetric.power(sx, .5);
        double[][] inverseRoot = Symmetric.power(sx, -.5);
        double[][] middle =
                Symmetric.power(Symmetric.symmetrised(Symmetric.times(Symmetric.times(root, sb), root)), .5);
        double[][] mean = Symmetric.symmetrised(Symmetric.times(Symmetric.times(inverseRoot, middle), inverseRoot));
        double[][] a = Symmetric.power(mean, .5);
        double[][] inverse = Symmetric.power(mean, -.5);
        for (double[] point : p.x) {
            map(point, a, n);
        }
        for (double[] beta : p.beta) {
            map(beta, inverse, n);
        }
    }

    private static void shift(Parameters p, ItemPrior prior) {
        int n = p.dimensions();
        double w = prior.alphaPrecision();
        double[][] precision = new double[n][n];
        double[] right = new double[n];
        sums(p, w, precision, right);
        double[] m = new double[n];
        new Conditional(null).take(precision, right, n, m);
        move(p, m);
    }

    /// The precision and right side of the shift's normal conditional.
    static void sums(Parameters p, double alphaPrecision, double[][] precision, double[] right) {
        int n = p.dimensions();
        for (double[] point : p.x) {
            for (int d = 0; d < n; d++) {
                right[d] -= point[d];
            }
        }
        for (int d = 0; d < n; d++) {
            precision[d][d] = p.x.length;
        }
        for (int r = 0; r < p.alpha.length; r++) {
            for (int d = 0; d < n; d++) {
                right[d] += alphaPrecision * p.alpha[r] * p.beta[r][d];
                for (int e = 0; e < n; e++) {
                    precision[d][e] += alphaPrecision * p.beta[r][d] * p.beta[r][e];
                }
            }
        }
    }

    /// x + m, alpha - beta . m.
    static void move(Parameters p, double[] m) {
        for (double[] point : p.x) {
            for (int d = 0; d < m.length; d++) {
                point[d] += m[d];
            }
        }
        for (int r = 0; r < p.alpha.length; r++) {
            for (int d = 0; d < m.length; d++) {
                p.alpha[r] -= p.beta[r][d] * m[d];
            }
        }
    }

    private static double[][] gram(double[][] rows, double weight) {
        int n = rows[0].length;
        double[][] g = new double[n][n];
        for (double[] row : rows) {
            for (int d = 0; d < n; d++) {
                for (int e = 0; e < n; e++) {
                    g[d][e] += weight * row[d] * row[e];
                }
            }
        }
        return g;
    }

    private static void map(double[] v, double[][] a, int n) {
        double[] old = v.clone();
        for (int d = 0; d < n; d++) {
            double sum = 0;
            for (int e = 0; e < n; e++) {
                sum += a[d][e] * old[e];
            }
            v[d] = sum;
        }
    }
}
