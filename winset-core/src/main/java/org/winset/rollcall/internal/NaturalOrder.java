package org.winset.rollcall.internal;

import java.util.Comparator;

/// Order of ids that reads runs of digits as numbers: `h2` before `h10`.
final class NaturalOrder {

    static final Comparator<String> OF_IDS = NaturalOrder::compare;

    private NaturalOrder() {}

    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int iStart = skipZeros(a, i);
                int jStart = skipZeros(b, j);
                i = endOfDigits(a, iStart);
                j = endOfDigits(b, jStart);
                int byLength = Integer.compare(i - iStart, j - jStart);
                int byDigits = byLength != 0 ? byLength : a.substring(iStart, i).compareTo(b.substring(jStart, j));
                if (byDigits != 0) {
                    return byDigits;
                }
            } else {
                int byCharacter = Character.compare(a.charAt(i++), b.charAt(j++));
                if (byCharacter != 0) {
                    return byCharacter;
                }
            }
        }
        int byRest = Integer.compare(a.length() - i, b.length() - j);
        return byRest != 0 ? byRest : a.compareTo(b);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int skipZeros(String s, int from) {
        int i = from;
        while (i + 1 < s.length() && s.charAt(i) == '0' && isDigit(s.charAt(i + 1))) {
            i++;
        }
        return i;
    }

    private static int endOfDigits(String s, int from) {
        int i = from;
        while (i < s.length() && isDigit(s.charAt(i))) {
            i++;
        }
        return i;
    }
}
