package org.winset.border.engine;

/// A party (a single adult, a child, a family that moves together) packed into one long, so that lists of people are
/// plain
/// arrays that are read and written in order, whatever the number waiting.
///
/// Bits from the top: who it is (32, the key of its draws), times gone back to an earlier station (12), station (8),
/// people
/// (4), class (8, history lowest).
final class Party {

    private static final int CLASS = 0xFF;
    private static final int SIZE = 8;
    private static final int AT = 12;
    private static final int TRIES = 20;
    private static final long ONE_MORE = 1L << TRIES;

    private Party() {}

    static long of(int who, int cls, int size) {
        return (long) who << 32 | (long) size << SIZE | cls;
    }

    static int who(long party) {
        return (int) (party >>> 32);
    }

    static int cls(long party) {
        return (int) party & CLASS;
    }

    static int size(long party) {
        return (int) (party >>> SIZE) & 0xF;
    }

    static int at(long party) {
        return (int) (party >>> AT) & 0xFF;
    }

    static long at(long party, int station) {
        return party & ~(0xFFL << AT) | (long) station << AT;
    }

    /// Times gone back to an earlier station, at most 4095 counted.
    static int tries(long party) {
        return (int) party >>> TRIES;
    }

    /// Back to an earlier station: new draws from now on; `sentBack` makes history repeat.
    static long again(long party, boolean sentBack) {
        long later = tries(party) < 0xFFF ? party + ONE_MORE : party;
        return sentBack ? later | 1 : later;
    }
}
