package org.winset.whip;

/// The inner loops over lanes (one future of one state each), written so that the JIT compiler vectorises them: short,
/// without branches, calls or reductions. One member's numbers are the scalars.
final class LanePasses {

    private static final float ROOT = .70710678f;

    /// Makes t / (|t| + this) the sign of t, 0 at 0.
    private static final float TINY = 1e-30f;

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

    /// p = Phi(u + c x), absolute error below 6e-7: erf(z) = 1 - (1 + a1 z + .. + a6 z^6)^-16 for z >= 0
    /// (Abramowitz & Stegun 1964, 7.1.28). Far out the power overflows to infinity, which gives 0 and 1.
    static void chance(float[] u, float c, float[] x, float[] p, int n) {
        for (int l = 0; l < n; l++) {
            float t = u[l] + c * x[l];
            float size = Math.abs(t);
            float z = size * ROOT;
            float q = (((((.0000430638f * z + .0002765672f) * z + .0001520143f) * z + .0092705272f) * z + .0422820123f)
                                            * z
                                    + .0705230784f)
                            * z
                    + 1f;
            q = q * q;
            q = q * q;
            q = q * q;
            p[l] = .5f + t / (size + TINY) * (.5f - .5f / (q * q));
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
