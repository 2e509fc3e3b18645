package org.winset.scale.probit;

/// What one member contributes, with roll calls side by side as lanes.
///
/// Every array is indexed by the lane alone: with offsets of their own the compiler could not rule out that arrays
/// overlap, and would not vectorise. Loops are short, one for each number of dimensions.
public final class LanePasses {

    private LanePasses() {}

    /// t = s (alpha + beta . x); `items` holds alphas, then betas dimension by dimension.
    public static void predictor(float[] s, float[][] items, float[] x, float[] t, int n) {
        switch (x.length) {
            case 1 -> predictor1(s, items[0], items[1], x[0], t, n);
            case 2 -> predictor2(s, items[0], items[1], items[2], x[0], x[1], t, n);
            default -> predictor3(s, items[0], items[1], items[2], items[3], x[0], x[1], x[2], t, n);
        }
    }

    private static void predictor1(float[] s, float[] a, float[] b, float x, float[] t, int n) {
        for (int r = 0; r < n; r++) {
            t[r] = s[r] * Math.fma(b[r], x, a[r]);
        }
    }

    private static void predictor2(float[] s, float[] a, float[] b, float[] c, float x, float y, float[] t, int n) {
        for (int r = 0; r < n; r++) {
            t[r] = s[r] * Math.fma(c[r], y, Math.fma(b[r], x, a[r]));
        }
    }

    private static void predictor3(
            float[] s, float[] a, float[] b, float[] c, float[] d, float x, float y, float z, float[] t, int n) {
        for (int r = 0; r < n; r++) {
            t[r] = s[r] * Math.fma(d[r], z, Math.fma(c[r], y, Math.fma(b[r], x, a[r])));
        }
    }

    /// z *= s.
    public static void times(float[] s, float[] z, int n) {
        for (int r = 0; r < n; r++) {
            z[r] *= s[r];
        }
    }

    /// sums[0] += z, sums[d] += x_d z.
    public static void accumulate(float[] z, float[] x, float[][] sums, int n) {
        switch (x.length) {
            case 1 -> accumulate1(z, x[0], sums[0], sums[1], n);
            case 2 -> accumulate2(z, x[0], x[1], sums[0], sums[1], sums[2], n);
            default -> accumulate3(z, x[0], x[1], x[2], sums[0], sums[1], sums[2], sums[3], n);
        }
    }

    private static void accumulate1(float[] z, float x, float[] a, float[] b, int n) {
        for (int r = 0; r < n; r++) {
            a[r] += z[r];
            b[r] = Math.fma(x, z[r], b[r]);
        }
    }

    private static void accumulate2(float[] z, float x, float y, float[] a, float[] b, float[] c, int n) {
        for (int r = 0; r < n; r++) {
            a[r] += z[r];
            b[r] = Math.fma(x, z[r], b[r]);
            c[r] = Math.fma(y, z[r], c[r]);
        }
    }

    private static void accumulate3(
            float[] q, float x, float y, float z, float[] a, float[] b, float[] c, float[] d, int n) {
        for (int r = 0; r < n; r++) {
            a[r] += q[r];
            b[r] = Math.fma(x, q[r], b[r]);
            c[r] = Math.fma(y, q[r], c[r]);
            d[r] = Math.fma(z, q[r], d[r]);
        }
    }

    /// sum z b, each product cut off to units of 2^-14: whole numbers add up the same in every order, which lets the
    /// compiler use vectors. The sum must stay below 2^17; meant for gradients that steer and decide nothing.
    public static double steer(float[] z, float[] b, int n) {
        int sum = 0;
        for (int r = 0; r < n; r++) {
            sum += (int) (z[r] * b[r] * 0x1p14f);
        }
        return sum * 0x1p-14;
    }

    /// sum z b, in units of 2^-30: whole numbers add up the same in every order, which lets the compiler use vectors.
    /// The sum must stay below 2^33.
    public static double dot(float[] z, float[] b, int n) {
        long sum = 0;
        for (int r = 0; r < n; r++) {
            sum += (long) (z[r] * b[r] * 0x1p30f);
        }
        return sum * 0x1p-30;
    }

    /// sums += factor z.
    public static void add(float[] z, float factor, float[] sums, int n) {
        for (int r = 0; r < n; r++) {
            sums[r] = Math.fma(factor, z[r], sums[r]);
        }
    }
}
