package org.winset.scale;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/// Powers and products of small symmetric positive definite matrices, as plain arrays.
final class Symmetric {

    private Symmetric() {}

    /// m to the power `exponent`; eigenvalues below 1e-12 count as 1e-12.
    static double[][] power(double[][] m, double exponent) {
        int n = m.length;
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
        if (!eigen.decompose(new DMatrixRMaj(m))) {
            throw new ArithmeticException("The eigenvalues of a (" + n + " x " + n + ") matrix did not converge.");
        }
        double[][] result = new double[n][n];
        for (int k = 0; k < n; k++) {
            DMatrixRMaj v = eigen.getEigenVector(k);
            double value = Math.pow(Math.max(eigen.getEigenvalue(k).getReal(), 1e-12), exponent);
            for (int d = 0; d < n; d++) {
                for (int e = 0; e < n; e++) {
                    result[d][e] += value * v.get(d, 0) * v.get(e, 0);
                }
            }
        }
        return result;
    }

    static double[][] times(double[][] a, double[][] b) {
        int n = a.length;
        double[][] c = new double[n][n];
        for (int d = 0; d < n; d++) {
            for (int e = 0; e < n; e++) {
                for (int k = 0; k < n; k++) {
                    c[d][e] += a[d][k] * b[k][e];
                }
            }
        }
        return c;
    }

    /// (m + m') / 2: what rounding took from the symmetry of a product is given back.
    static double[][] symmetrised(double[][] m) {
        int n = m.length;
        double[][] c = new double[n][n];
        for (int d = 0; d < n; d++) {
            for (int e = 0; e < n; e++) {
                c[d][e] = (m[d][e] + m[e][d]) / 2;
            }
        }
        return c;
    }
}
