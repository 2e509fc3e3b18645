package org.winset.rollcall.internal;

/// Turns characters into strings, the same characters into the same string. Not safe for several threads.
final class Words {

    private static final int LONGEST = 64;
    private static final int FULL = 1 << 18;

    private String[] table = new String[1 << 12];
    private int size;

    /// The string of `length` characters from `offset`; long ones and those that come after the pool is full are not
    /// pooled.
    String of(char[] chars, int offset, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST || size >= FULL) {
            return new String(chars, offset, length);
        }
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + chars[i];
        }
        int mask = table.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (true) {
            String word = table[slot];
            if (word == null) {
                String added = new String(chars, offset, length);
                table[slot] = added;
                if (++size > table.length / 2) {
                    grow();
                }
                return added;
            }
            if (word.length() == length && same(word, chars, offset)) {
                return word;
            }
            slot = slot + 1 & mask;
        }
    }

    private static boolean same(String word, char[] chars, int offset) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != chars[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        String[] old = table;
        table = new String[2 * old.length];
        int mask = table.length - 1;
        for (String word : old) {
            if (word != null) {
                int hash = word.hashCode();
                int slot = (hash ^ hash >>> 15) & mask;
                while (table[slot] != null) {
                    slot = slot + 1 & mask;
                }
                table[slot] = word;
            }
        }
    }
}
