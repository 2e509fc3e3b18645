package org.winset.dossier;

/// An exact share, so that thresholds never hang on rounding: 3/5 of 100 is 60.
public record Fraction(int numerator, int denominator) {

    public Fraction {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException(
                    "A fraction needs 0 <= numerator and 0 < denominator: " + numerator + "/" + denominator + ".");
        }
    }

    /// The smallest whole number that is at least this share of `base`.
    public int atLeast(int base) {
        return Math.toIntExact(Math.ceilDiv((long) numerator * base, (long) denominator));
    }

    /// The smallest whole number that is more than this share of `base`.
    public int moreThan(int base) {
        return Math.toIntExact(Math.floorDiv((long) numerator * base, (long) denominator) + 1);
    }

    public double value() {
        return (double) numerator / denominator;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
