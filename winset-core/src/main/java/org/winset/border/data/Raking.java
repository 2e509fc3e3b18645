package org.winset.border.data;

/// Iterative proportional fitting (Deming & Stephan 1940): the table nearest to a seed, in relative entropy, with given
/// row and column sums.
public final class Raking {

    private static final int SWEEPS = 500;
    private static final double TOLERANCE = 1e-9;

    private Raking() {}

    /// A table with the given row sums and, after scaling them to the rows' total, the given column sums. Seed cells
    /// that
    /// are 0 are lifted to a trace, so that a sum can always be met.
    public static double[][] rake(double[][] seed, double[] rows, double[] columns) {
        double rowTotal = sum(rows);
        double columnTotal = sum(columns);
        double[][] x = new double[rows.length][columns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                x[i][j] = seed[i][j] + 1e-6;
            }
        }
        if (rowTotal == 0 || columnTotal == 0) {
            return new double[rows.length][columns.length];
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double off = 0;
            for (int j = 0; j < columns.length; j++) {
                double now = 0;
                for (int i = 0; i < rows.length; i++) {
                    now += x[i][j];
                }
                double want = columns[j] * rowTotal / columnTotal;
                off = Math.max(off, Math.abs(now - want));
                for (int i = 0; i < rows.length; i++) {
                    x[i][j] *= want / now;
                }
            }
            for (int i = 0; i < rows.length; i++) {
                double now = sum(x[i]);
                for (int j = 0; j < columns.length; j++) {
                    x[i][j] *= now == 0 ? 0 : rows[i] / now;
                }
            }
            if (sweep > 0 && off < TOLERANCE * rowTotal) {
                break;
            }
        }
        return x;
    }

    private static double sum(double[] x) {
        double total = 0;
        for (double v : x) {
            total += v;
        }
        return total;
    }
}
