package org.winset.deal;

import java.util.Arrays;

/// One fixed-point pull for each member of an electorate. The unit is the caller's (say 1/256 probit); only signs of
/// sums
/// matter here.
///
/// `HARD_NO` stands for a red line: no sum undoes it. `HARD_YES` (a known commitment) beats every sum of ordinary pulls
/// but not a hard no. Ordinary pulls lie between -32767 and 32766; `of` saturates what lies outside.
public final class Pulls {

    public static final short HARD_NO = Short.MIN_VALUE;
    public static final short HARD_YES = Short.MAX_VALUE;

    private final short[] values;

    private Pulls(short[] values) {
        this.values = values;
    }

    /// Pulls in members' order, saturated to the ordinary range. Give `HARD_NO` and `HARD_YES` exactly for commitments.
    public static Pulls of(int... values) {
        short[] pulls = new short[values.length];
        for (int i = 0; i < values.length; i++) {
            pulls[i] = values[i] == HARD_NO || values[i] == HARD_YES
                    ? (short) values[i]
                    : (short) Math.clamp(values[i], HARD_NO + 1, HARD_YES - 1);
        }
        return new Pulls(pulls);
    }

    /// The same pull for everyone.
    public static Pulls same(int members, int value) {
        int[] values = new int[members];
        Arrays.fill(values, value);
        return of(values);
    }

    public static Pulls zero(int members) {
        return new Pulls(new short[members]);
    }

    public int size() {
        return values.length;
    }

    public short get(int member) {
        return values[member];
    }

    /// These pulls with one member's replaced, for instance by `HARD_NO`.
    public Pulls with(int member, short value) {
        short[] changed = values.clone();
        changed[member] = value;
        return new Pulls(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pulls pulls && Arrays.equals(values, pulls.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
