package org.winset.scale.probit;

/// The standard normal's functions over whole arrays of floats, in passes that the JIT compiler vectorises.
///
/// Each pass is one short loop without branches, table look-ups or calls, so that it compiles to vector instructions
/// where
/// the machine has them and gives the same bits where it has none (Java floats are exact to the operation). The passes
/// are split where a longer loop would no longer be vectorised. Polynomials are minimax fits; their largest errors
/// stand
/// beside them.
final class NormalPasses {

    /// Arguments beyond this many standard deviations are treated as if they stood there.
    static final float FARTHEST = 12f;

    /// 1.5 x 2^23: adding it to a float of moderate size rounds that float to a whole number in its low bits.
    private static final float ROUNDER = 12582912f;

    private static final int ROUNDER_BITS = 0x4b400000;
    private static final float SMALLEST_NORMAL = 1.2e-38f;
    private static final float HUGE = 1e30f;

    private NormalPasses() {}

    /// Mills ratio m = Phi(-a) / phi(a), without the factor 1 / sqrt(2 pi), and g = a^2 / (2 ln 2), for a = |t|.
    /// A polynomial in 1 / (1 + .35 a); relative error below 5e-7.
    static void mills(float[] t, float[] m, float[] g, int n) {
        for (int i = 0; i < n; i++) {
            float a = Math.min(Math.abs(t[i]), FARTHEST);
            float k = 1f / (1f + .35f * a);
            m[i] = ((((((0.122644769f * k - 0.506483936f) * k + 0.602921833f) * k - 0.0424076026f) * k + 0.390791535f)
                                                            * k
                                                    + 0.334318083f)
                                            * k
                                    + 0.35159777f)
                            * k
                    - 6.7929383e-05f;
            g[i] = a * a * 0.72134752f;
        }
    }

    /// e = 2^-g for 0 <= g < 120, relative error below 1e-7. `whole` and `bits` are scratch.
    static void powerOfTwo(float[] g, float[] whole, int[] bits, float[] e, int n) {
        for (int i = 0; i < n; i++) {
            float x = g[i] + ROUNDER;
            whole[i] = x;
            float f = (x - ROUNDER) - g[i];
            e[i] = ((((0.00132764668f * f + 0.00967554129f) * f + 0.0555071329f) * f + 0.240221197f) * f + 0.693146967f)
                            * f
                    + 1.00000007f;
        }
        for (int i = 0; i < n; i++) {
            bits[i] = Float.floatToRawIntBits(whole[i]);
        }
        for (int i = 0; i < n; i++) {
            bits[i] = (127 + ROUNDER_BITS - bits[i]) << 23;
        }
        for (int i = 0; i < n; i++) {
            whole[i] = Float.intBitsToFloat(bits[i]);
        }
        for (int i = 0; i < n; i++) {
            e[i] = e[i] * whole[i];
        }
    }

    /// Phi(t) from the Mills ratio and e^(-t^2/2).
    static void distribution(float[] t, float[] m, float[] e, float[] phi, int n) {
        for (int i = 0; i < n; i++) {
            float s = Math.max(-1f, Math.min(1f, t[i] * HUGE));
            phi[i] = (0.5f + 0.5f * s) - s * (m[i] * e[i] * 0.39894228f);
        }
    }

    /// y = -2 ln min(v, 1 - v), absolute error below 1e-6.
    static void logTail(float[] v, float[] p, float[] q, int[] bits, int[] power, float[] y, int n) {
        for (int i = 0; i < n; i++) {
            p[i] = Math.max(Math.min(v[i], 1f - v[i]), SMALLEST_NORMAL);
        }
        logarithm(p, q, bits, power, y, n);
        for (int i = 0; i < n; i++) {
            y[i] = -2f * y[i];
        }
    }

    /// y = ln p for normal positive floats; `p`, `q`, `bits` and `power` are overwritten.
    static void logarithm(float[] p, float[] q, int[] bits, int[] power, float[] y, int n) {
        for (int i = 0; i < n; i++) {
            bits[i] = Float.floatToRawIntBits(p[i]);
        }
        for (int i = 0; i < n; i++) {
            int x = (bits[i] - 0x3f3504f3) >> 23;
            power[i] = x + ROUNDER_BITS;
            bits[i] = bits[i] - (x << 23);
        }
        for (int i = 0; i < n; i++) {
            p[i] = Float.intBitsToFloat(bits[i]);
        }
        for (int i = 0; i < n; i++) {
            q[i] = Float.intBitsToFloat(power[i]);
        }
        for (int i = 0; i < n; i++) {
            float f = p[i] - 1f;
            float l =
                    (((((((-0.101067643f * f + 0.162225245f) * f - 0.172508482f) * f + 0.199001732f) * f - 0.249699083f)
                                                                            * f
                                                                    + 0.333350587f)
                                                            * f
                                                    - 0.500003651f)
                                            * f
                                    + 0.999999945f)
                            * f;
            y[i] = l + (q[i] - ROUNDER) * 0.69314718f;
        }
    }

    /// r = the upper quantile at probability exp(-y / 2) <= 1/2; absolute error below 2e-6.
    static void quantile(float[] y, float[] r, int n) {
        for (int i = 0; i < n; i++) {
            float z = (float) Math.sqrt(y[i]);
            float k = 1f / (1f + .5f * z);
            r[i] = z
                    - (((((((11.0014136f * k - 30.1217028f) * k + 37.4173275f) * k - 26.4626915f) * k + 12.5750549f) * k
                                                            - 3.69088076f)
                                                    * k
                                            + 2.19886162f)
                                    * k
                            + 0.0192177986f);
        }
    }

    /// w = max(0, t + e), where e is the upper quantile at v: r for v below 1/2, -r above.
    static void truncated(float[] t, float[] v, float[] r, float[] w, int n) {
        for (int i = 0; i < n; i++) {
            float s = Math.max(-1f, Math.min(1f, (0.5f - v[i]) * HUGE));
            w[i] = Math.max(t[i] + s * r[i], 0f);
        }
    }
}
