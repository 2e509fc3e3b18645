package org.winset.scale.probit;

/// The hazard lambda(t) = phi(t) / Phi(t) and ln Phi(t) over whole arrays of floats, in passes without branches, calls
/// and
/// moves of bits between integers and floats, so that the JIT compiler vectorises each of them.
final class HazardPasses {

    /// Makes 0 count as positive.
    private static final float TINY = 1e-30f;

    private HazardPasses() {}

    /// m = Phi(-|t|) / phi(t), a polynomial in k = 1 / (1 + .28 |t|); relative error below 3e-7 for every t.
    static void millsRatio(float[] t, float[] m, int n) {
        for (int i = 0; i < n; i++) {
            float k = 1f / Math.fma(.28f, Math.abs(t[i]), 1f);
            float p = Math.fma(k, 0.061964016407728195f, -0.23460400104522705f);
            p = Math.fma(p, k, 0.2316841334104538f);
            p = Math.fma(p, k, -0.0161665678024292f);
            p = Math.fma(p, k, 0.18242023885250092f);
            p = Math.fma(p, k, 0.20963123440742493f);
            p = Math.fma(p, k, 0.2583949565887451f);
            p = Math.fma(p, k, 0.27998989820480347f);
            p = Math.fma(p, k, 0.28000006079673767f);
            m[i] = p * k;
        }
    }

    /// e = phi(t), as if |t| were 5.6 (6e-8) where it is more; relative error below 2e-6.
    static void density(float[] t, float[] e, int n) {
        for (int i = 0; i < n; i++) {
            float a = Math.min(Math.abs(t[i]), 5.6f);
            float z = a * a * 0.03125f;
            float p = Math.fma(z, 0.00083584484f, -0.0076140207f);
            p = Math.fma(p, z, 0.041176822f);
            p = Math.fma(p, z, -0.16649029f);
            p = Math.fma(p, z, 0.499969f);
            p = Math.fma(p, z, -0.9999979f);
            p = Math.fma(p, z, 1f);
            p = p * p;
            p = p * p;
            p = p * p;
            e[i] = p * p * 0.39894228f;
        }
    }

    /// lambda = phi(t) / Phi(t) from the Mills ratio and the density; `part` is Phi(t) for t > 0 and the Mills ratio
    /// for
    /// t < 0.
    static void hazard(float[] t, float[] m, float[] e, float[] lambda, float[] part, int n) {
        for (int i = 0; i < n; i++) {
            float h = Math.fma(.5f, Math.signum(t[i] + TINY), .5f);
            float q = Math.fma(h, Math.fma(-e[i], m[i], 1f) - m[i], m[i]);
            part[i] = q;
            lambda[i] = Math.fma(h, e[i] - 1f, 1f) / q;
        }
    }

    /// Splits ln Phi(t) = ln(part) - squares: multiplies into `product`, adds t^2 / 2 + ln sqrt(2 pi) for t < 0 to
    /// `squares`.
    static void factors(float[] t, float[] part, float[] product, float[] squares, int n) {
        for (int i = 0; i < n; i++) {
            float h = Math.fma(-.5f, Math.signum(t[i] + TINY), .5f);
            product[i] = product[i] * part[i];
            squares[i] = Math.fma(h, Math.fma(.5f * t[i], t[i], 0.9189385f), squares[i]);
        }
    }

    /// w += s^2 max(0, lambda (lambda + t)): minus the second derivative of ln Phi(t), where a vote was cast.
    static void curvature(float[] t, float[] lambda, float[] s, float[] w, int n) {
        for (int i = 0; i < n; i++) {
            float c = Math.max(lambda[i] * (lambda[i] + t[i]), 0f);
            w[i] = Math.fma(s[i] * s[i], c, w[i]);
        }
    }

    /// sums += Phi(t) from the Mills ratio and the density; absolute error below 1e-6.
    static void probability(float[] t, float[] m, float[] e, float[] sums, int n) {
        for (int i = 0; i < n; i++) {
            float s = Math.signum(t[i] + TINY);
            sums[i] += Math.fma(.5f, s, .5f) - s * (m[i] * e[i]);
        }
    }

    /// z = s lambda(t) to 2e-5 (.1 % of it from -8 to -5), without a division: lambda(t) = E(t^2) - t O(t^2) with both
    /// even
    /// parts polynomials in t^2 / 12.5 - 1 over |t| < 5, 0 above and rising by .974 a unit below. Least maximal error,
    /// by
    /// Lawson's iteration. Absolute values stand for minimum and maximum, which take several instructions.
    static void steering(float[] t, float[] s, float[] z, int n) {
        for (int i = 0; i < n; i++) {
            float above = t[i] + 5f;
            float far = Math.abs(above);
            float u = .5f * (far - Math.abs(t[i] - 5f));
            float x = Math.fma(u * u, 0.08f, -1f);
            float e = Math.fma(x, 0.007882819510996342f, -0.015553666278719902f);
            float o = Math.fma(x, -0.002110389294102788f, 0.0030023681465536356f);
            e = Math.fma(e, x, 0.006749341730028391f);
            o = Math.fma(o, x, 0.003472845768555999f);
            e = Math.fma(e, x, 0.00826896633952856f);
            o = Math.fma(o, x, -0.01090101059526205f);
            e = Math.fma(e, x, -0.028817854821681976f);
            o = Math.fma(o, x, 0.014915328472852707f);
            e = Math.fma(e, x, 0.07306700944900513f);
            o = Math.fma(o, x, -0.020148487761616707f);
            e = Math.fma(e, x, -0.18307577073574066f);
            o = Math.fma(o, x, 0.02622482366859913f);
            e = Math.fma(e, x, 0.8319054841995239f);
            o = Math.fma(o, x, -0.030967380851507187f);
            e = Math.fma(e, x, 1.8928455114364624f);
            o = Math.fma(o, x, 0.5351621508598328f);
            z[i] = s[i] * Math.fma(.487f, far - above, Math.fma(-u, o, e));
        }
    }
}
