package org.winset.scale.probit;

import java.util.random.RandomGenerator;

/// Uniform random floats, many lanes at a time: an xorshift generator (Marsaglia 2003) a lane plus a common Weyl
/// sequence,
/// each lane seeded from a strong generator. Meant for Monte Carlo in single precision, nothing else.
final class LaneRandom {

    private static final int GOLDEN = 0x9E3779B9;

    private final int[] state;
    private final int[] bits;
    private int weyl;

    LaneRandom(int lanes, RandomGenerator seeds) {
        state = new int[lanes];
        bits = new int[lanes];
        for (int i = 0; i < lanes; i++) {
            do {
                state[i] = seeds.nextInt();
            } while (state[i] == 0);
        }
        weyl = seeds.nextInt();
    }

    /// Fills `u` with n numbers in (0, 1), in steps of 2^-23.
    void fill(float[] u, int n) {
        weyl += GOLDEN;
        step(state, bits, weyl, n);
        for (int i = 0; i < n; i++) {
            u[i] = Float.intBitsToFloat(bits[i]) - 0.99999994f;
        }
    }

    private static void step(int[] state, int[] bits, int weyl, int n) {
        for (int i = 0; i < n; i++) {
            int h = state[i];
            h ^= h << 13;
            h ^= h >>> 17;
            h ^= h << 5;
            state[i] = h;
            bits[i] = ((h + weyl) >>> 9) | 0x3f800000;
        }
    }
}
