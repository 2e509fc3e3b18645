package org.winset.rollcall.internal;

/// ICPSR's numbers for the states.
final class StateCodes {

    private static final String[] POSTAL = new String[100];

    static {
        put(1, "CT ME MA NH RI VT");
        put(11, "DE NJ NY PA");
        put(21, "IL IN MI OH WI");
        put(31, "IA KS MN MO NE ND SD");
        put(40, "VA AL AR FL GA LA MS NC SC TX");
        put(51, "KY MD OK TN DC WV");
        put(61, "AZ CO ID MT NV NM UT WY");
        put(71, "CA OR WA");
        put(81, "AK HI");
        put(92, "PR AS GU MP VI");
    }

    private StateCodes() {}

    private static void put(int first, String codes) {
        int number = first;
        for (String code : codes.split(" ", -1)) {
            POSTAL[number++] = code;
        }
    }

    /// The postal code, or empty for a number that is no state's.
    static String postal(int number) {
        String code = number >= 0 && number < POSTAL.length ? POSTAL[number] : null;
        return code == null ? "" : code;
    }
}
