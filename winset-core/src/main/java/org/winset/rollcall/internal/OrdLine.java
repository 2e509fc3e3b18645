package org.winset.rollcall.internal;

import java.util.regex.Pattern;

/// One line of a Poole-Rosenthal `.ord` file, by its columns (from 1): Congress 1-3, ICPSR number 4-8, state 9-10,
/// district 11-12, name of the state 13-19, party 20-23, occupancy and means of election 24-25, name 26-36, one digit
/// for each roll call from 37.
record OrdLine(int number, String text) {

    static final int VOTES = 36;

    private static final int PRESIDENT = 99;
    private static final Pattern SHAPE =
            Pattern.compile("[ \\d]{2}\\d[ \\d]{4}\\d[ \\d]\\d[ \\d]{2}[^\\d,]{7}[ \\d]{3}\\d.{13}\\d+ *");

    /// Whether a text looks like such a line.
    static boolean matches(String text) {
        return SHAPE.matcher(text).matches();
    }

    int congress() {
        return field(0, 3);
    }

    int icpsr() {
        return field(3, 8);
    }

    int district() {
        return Math.max(0, field(10, 12));
    }

    boolean isPresident() {
        return field(8, 10) == PRESIDENT;
    }

    String state() {
        return StateCodes.postal(field(8, 10));
    }

    String party() {
        return Parties.normal(text.substring(19, 23));
    }

    String name() {
        return text.substring(25, VOTES).strip();
    }

    /// How many roll calls the line covers.
    int size() {
        return text.length() - VOTES;
    }

    /// The code of a roll call (from 0), or -1 when there is no digit.
    int code(int rollCall) {
        return Character.digit(text.charAt(VOTES + rollCall), 10);
    }

    /// The number in these characters (from 0, end excluded), or -1.
    private int field(int from, int to) {
        try {
            int number = Integer.parseInt(text.substring(from, to).strip());
            return Math.max(-1, number);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
