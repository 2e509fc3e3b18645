package org.winset.scale.probit;

/// What one roll call contributes, one small loop for each number of dimensions.
///
/// Layout: `x[d][j]` holds the members' positions, rows of votes are contiguous from `at`, `n` is the padded row width
/// (a
/// multiple of 4), padding has sign 0.
public final class RowPasses {

    private RowPasses() {}

    /// t = s (alpha + beta . x).
    public static void predictor(
            float[] s, int at, float[][] x, double alpha, double[] beta, float[] t, int to, int n) {
        float a = (float) alpha;
        switch (beta.length) {
            case 1 -> predictor1(s, at, x[0], a, (float) beta[0], t, to, n);
            case 2 -> predictor2(s, at, x[0], x[1], a, (float) beta[0], (float) beta[1], t, to, n);
            default -> predictor3(s, at, x, a, (float) beta[0], (float) beta[1], (float) beta[2], t, to, n);
        }
    }

    private static void predictor1(float[] s, int at, float[] x, float a, float b, float[] t, int to, int n) {
        for (int j = 0; j < n; j++) {
            t[to + j] = s[at + j] * (a + b * x[j]);
        }
    }

    private static void predictor2(
            float[] s, int at, float[] x, float[] y, float a, float b, float c, float[] t, int to, int n) {
        for (int j = 0; j < n; j++) {
            t[to + j] = s[at + j] * (a + b * x[j] + c * y[j]);
        }
    }

    private static void predictor3(
            float[] s, int at, float[][] x, float a, float b, float c, float d, float[] t, int to, int n) {
        float[] p = x[0];
        float[] q = x[1];
        float[] r = x[2];
        for (int j = 0; j < n; j++) {
            t[to + j] = s[at + j] * (a + b * p[j] + c * q[j] + d * r[j]);
        }
    }

    /// out = (sum z, sum z x1, ..): four partial sums each, added in a fixed order.
    public static void sums(float[] z, int at, float[][] x, double[] out, int n) {
        out[0] = sum(z, at, n);
        for (int d = 0; d < x.length; d++) {
            out[d + 1] = dot(z, at, x[d], n);
        }
    }

    private static float sum(float[] z, int at, int n) {
        float p = 0;
        float q = 0;
        float r = 0;
        float s = 0;
        for (int j = 0; j < n; j += 4) {
            p += z[at + j];
            q += z[at + j + 1];
            r += z[at + j + 2];
            s += z[at + j + 3];
        }
        return (p + q) + (r + s);
    }

    private static float dot(float[] z, int at, float[] x, int n) {
        float p = 0;
        float q = 0;
        float r = 0;
        float s = 0;
        for (int j = 0; j < n; j += 4) {
            p += z[at + j] * x[j];
            q += z[at + j + 1] * x[j + 1];
            r += z[at + j + 2] * x[j + 2];
            s += z[at + j + 3] * x[j + 3];
        }
        return (p + q) + (r + s);
    }

    /// z -= alpha where a vote was cast.
    public static void centre(float[] z, int zAt, float[] s, int at, double alpha, int n) {
        float a = (float) alpha;
        for (int j = 0; j < n; j++) {
            z[zAt + j] -= a * Math.abs(s[at + j]);
        }
    }

    /// sums += b0 z[0..n) + b1 z[n..2n) + b2 z[2n..3n) + b3 z[3n..4n).
    public static void accumulate4(float[] z, int at, float b0, float b1, float b2, float b3, float[] sums, int n) {
        for (int j = 0; j < n; j++) {
            sums[j] += b0 * z[at + j] + b1 * z[at + n + j] + b2 * z[at + 2 * n + j] + b3 * z[at + 3 * n + j];
        }
    }

    /// sums += b z.
    public static void accumulate(float[] z, int at, float b, float[] sums, int n) {
        for (int j = 0; j < n; j++) {
            sums[j] += b * z[at + j];
        }
    }
}
