package org.winset.scale.probit;

/// What one member contributes, with roll calls side by side as lanes.
///
/// `s` holds the member's signs from `at`; `a`, `b`, `c`, `d` the roll calls' alpha and betas; n is the number of lanes.
public final class LanePasses {

    private LanePasses() {}

    /// t = s (alpha + beta . x).
    public static void predictor(float[] s, int at, float[][] items, float[] x, float[] t, int to, int n) {
        switch (x.length) {
            case 1 -> predictor1(s, at, items[0], items[1], x[0], t, to, n);
            case 2 -> predictor2(s, at, items[0], items[1], items[2], x[0], x[1], t, to, n);
            default -> predictor3(s, at, items[0], items[1], items[2], items[3], x[0], x[1], x[2], t, to, n);
        }
    }

    private static void predictor1(float[] s, int at, float[] a, float[] b, float x, float[] t, int to, int n) {
        for (int r = 0; r < n; r++) {
            t[to + r] = s[at + r] * Math.fma(b[r], x, a[r]);
        }
    }

    private static void predictor2(
            float[] s, int at, float[] a, float[] b, float[] c, float x, float y, float[] t, int to, int n) {
        for (int r = 0; r < n; r++) {
            t[to + r] = s[at + r] * Math.fma(c[r], y, Math.fma(b[r], x, a[r]));
        }
    }

    private static void predictor3(
            float[] s,
            int at,
            float[] a,
            float[] b,
            float[] c,
            float[] d,
            float x,
            float y,
            float z,
            float[] t,
            int to,
            int n) {
        for (int r = 0; r < n; r++) {
            t[to + r] = s[at + r] * Math.fma(d[r], z, Math.fma(c[r], y, Math.fma(b[r], x, a[r])));
        }
    }

    /// z *= s, elementwise.
    public static void times(float[] s, int at, float[] z, int n) {
        for (int i = 0; i < n; i++) {
            z[i] *= s[at + i];
        }
    }

    /// sums[0] += z, sums[d] += x_d z.
    public static void accumulate(float[] z, int at, float[] x, float[][] sums, int n) {
        switch (x.length) {
            case 1 -> accumulate1(z, at, x[0], sums[0], sums[1], n);
            case 2 -> accumulate2(z, at, x[0], x[1], sums[0], sums[1], sums[2], n);
            default -> accumulate3(z, at, x[0], x[1], x[2], sums[0], sums[1], sums[2], sums[3], n);
        }
    }

    private static void accumulate1(float[] z, int at, float x, float[] a, float[] b, int n) {
        for (int r = 0; r < n; r++) {
            float v = z[at + r];
            a[r] += v;
            b[r] = Math.fma(x, v, b[r]);
        }
    }

    private static void accumulate2(float[] z, int at, float x, float y, float[] a, float[] b, float[] c, int n) {
        for (int r = 0; r < n; r++) {
            float v = z[at + r];
            a[r] += v;
            b[r] = Math.fma(x, v, b[r]);
            c[r] = Math.fma(y, v, c[r]);
        }
    }

    private static void accumulate3(
            float[] q, int at, float x, float y, float z, float[] a, float[] b, float[] c, float[] d, int n) {
        for (int r = 0; r < n; r++) {
            float v = q[at + r];
            a[r] += v;
            b[r] = Math.fma(x, v, b[r]);
            c[r] = Math.fma(y, v, c[r]);
            d[r] = Math.fma(z, v, d[r]);
        }
    }

    /// sum z b, in units of 2^-30: whole numbers add up the same in every order, which lets the compiler use vectors.
    /// The sum must stay below 2^33.
    public static double dot(float[] z, int at, float[] b, int n) {
        long sum = 0;
        for (int r = 0; r < n; r++) {
            sum += (long) (z[at + r] * b[r] * 0x1p30f);
        }
        return sum * 0x1p-30;
    }

    /// sums += factor z.
    public static void add(float[] z, int at, float factor, float[] sums, int n) {
        for (int r = 0; r < n; r++) {
            sums[r] = Math.fma(factor, z[at + r], sums[r]);
        }
    }
}
