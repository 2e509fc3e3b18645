package org.winset.whip;

/// The inner loops over lanes (one future of one state each), written so that the JIT compiler vectorises them: short,
/// without branches, calls or reductions. One member's numbers are the scalars.
final class LanePasses {

    private static final float UNIT = 1 / 4.8f;

    private LanePasses() {}

    /// u = c.
    static void start(float[] u, float c, int n) {
        for (int l = 0; l < n; l++) {
            u[l] = c;
        }
    }

    /// u = u + c x.
    static void plus(float[] u, float c, float[] x, int n) {
        for (int l = 0; l < n; l++) {
            u[l] += c * x[l];
        }
    }

    /// u = u + c x + d y.
    static void plus(float[] u, float c, float[] x, float d, float[] y, int n) {
        for (int l = 0; l < n; l++) {
            u[l] += c * x[l] + d * y[l];
        }
    }

    /// p = Phi(u + c x), absolute error below 1.3e-6: with t cut at 4.8 on both sides, 1/2 + t Q(t^2), Q of degree 11,
    /// minimax. The cut is |z + 1| - |z - 1| at z = t / 4.8, twice the cut z.
    static void chance(float[] u, float c, float[] x, float[] p, int n) {
        for (int l = 0; l < n; l++) {
            float z = Math.fma(c, x[l], u[l]) * UNIT;
            float r = Math.abs(z + 1) - Math.abs(z - 1);
            float s = Math.fma(.5f * r, r, -1);
            float q = Math.fma(-.00191016782f, s, .00508150701f);
            q = Math.fma(q, s, -.00591843405f);
            q = Math.fma(q, s, .00958324673f);
            q = Math.fma(q, s, -.0210308661f);
            q = Math.fma(q, s, .0356678101f);
            q = Math.fma(q, s, -.0522401767f);
            q = Math.fma(q, s, .0730504023f);
            q = Math.fma(q, s, -.0974812382f);
            q = Math.fma(q, s, .127035262f);
            q = Math.fma(q, s, -.175147647f);
            q = Math.fma(q, s, .353309713f);
            p[l] = Math.fma(r, q, .5f);
        }
    }

    /// Adds y, a y, y^2, y^3 of one member whose chance to vote is a, with y = a p.
    static void moments(float[] p, float a, float[] s0, float[] s1, float[] s2, float[] s3, int n) {
        for (int l = 0; l < n; l++) {
            float y = a * p[l];
            float square = y * y;
            s0[l] += y;
            s1[l] += a * y;
            s2[l] += square;
            s3[l] += square * y;
        }
    }

    /// Adds p, p^2, p^3.
    static void powers(float[] p, float[] s0, float[] s1, float[] s2, int n) {
        for (int l = 0; l < n; l++) {
            float square = p[l] * p[l];
            s0[l] += p[l];
            s1[l] += square;
            s2[l] += square * p[l];
        }
    }

    /// f = c0 + x (c1 + x (c2 + x c3)) at x = a p.
    static void cubic(float[] p, float a, float[][] c, float[] f, int n) {
        float[] c0 = c[0];
        float[] c1 = c[1];
        float[] c2 = c[2];
        float[] c3 = c[3];
        for (int l = 0; l < n; l++) {
            float x = a * p[l];
            f[l] = c0[l] + x * (c1[l] + x * (c2[l] + x * c3[l]));
        }
    }

    /// The sum of f.
    static double sum(float[] f, int n) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int l = 0;
        for (; l + 3 < n; l += 4) {
            a += f[l];
            b += f[l + 1];
            c += f[l + 2];
            d += f[l + 3];
        }
        for (; l < n; l++) {
            a += f[l];
        }
        return a + b + (c + d);
    }

    /// The sum of w p.
    static double sum(float[] w, float[] p, int n) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int l = 0;
        for (; l + 3 < n; l += 4) {
            a += w[l] * p[l];
            b += w[l + 1] * p[l + 1];
            c += w[l + 2] * p[l + 2];
            d += w[l + 3] * p[l + 3];
        }
        for (; l < n; l++) {
            a += w[l] * p[l];
        }
        return a + b + (c + d);
    }
}
