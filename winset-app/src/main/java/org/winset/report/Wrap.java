package org.winset.report;

/// Lines that fit.
final class Wrap {

    /// What every text for a terminal fits in.
    static final int WIDTH = 100;

    private Wrap() {}

    /// `text` broken at spaces so that no line is longer than `width`; later lines are indented by two.
    static String at(int width, String text) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > width) {
                out.append("\n  ");
                column = 2;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        return out.toString();
    }

    /// `text` and a line's end, every line indented by `by` and none longer than [#WIDTH].
    static String indented(String text, int by) {
        String space = " ".repeat(by);
        return space + at(WIDTH - by, text).replace("\n  ", "\n" + space) + "\n";
    }

    /// At most `width` characters, the last three of them dots when something was cut off.
    static String cut(String text, int width) {
        if (text.codePointCount(0, text.length()) <= width) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, width - 3)).stripTrailing() + "...";
    }
}
