package org.winset.border.engine;

/// Counter-based random numbers: a draw depends on the run's seed, the person, the try and the station, not on what
/// else
/// was drawn. So the same person has the same luck whatever the deal (common random numbers).
final class Lottery {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Lottery() {}

    /// Stafford's thirteenth mixer (Steele, Lea & Flood 2014, SplitMix).
    static long mix(long z) {
        long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }

    static long draw(long seed, int person, int tries, int station) {
        return mix(seed + person * GOLDEN + (((long) tries << 8) | station) * 0xD1342543DE82EF95L);
    }

    /// The draw after `z` for the same person, try and station.
    static long next(long z) {
        return mix(z + GOLDEN);
    }

    /// Uniform on [0, 1).
    static double uniform(long z) {
        return (z >>> 11) * 0x1.0p-53;
    }
}
