package org.winset.report;

/// Text of others on its way to a terminal.
public final class Printable {

    private Printable() {}

    /// `text` with U+FFFD in place of each control character but tab and line ends, so that an article can't steer the
    /// terminal. As long as before.
    public static String of(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out == null ? text : out.toString();
    }
}
