package org.winset.rollcall.internal;

/// The tally that a source states beside a list of votes.
final class StatedTally {

    private static final int[] NONE = {};

    private StatedTally() {}

    /// Yeas and nays of a text such as `Bill Passed (53-44)` or `(50-50, Vice President voted Yea)`; empty without one.
    static int[] in(String text) {
        int at = text.lastIndexOf('(') + 1;
        int dash = at == 0 ? -1 : text.indexOf('-', at);
        if (dash < 0) {
            return NONE;
        }
        int end = dash + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        try {
            return new int[] {
                Integer.parseInt(text, at, dash, 10), Integer.parseInt(text, dash + 1, end, 10),
            };
        } catch (NumberFormatException e) {
            return NONE;
        }
    }

    static String note(String id, String place, int statedYeas, int statedNays, int yeas, int nays) {
        return id + " (" + place + "): the stated tally is " + statedYeas + "-" + statedNays + ", the list has " + yeas
                + "-" + nays + "; the list is kept.";
    }
}
