package org.winset.dossier;

import java.util.Comparator;

/// One thing wrong with an input, where it stands, and the likely cure.
///
/// `line` and `column` count from 1; 0 means that the problem belongs to the whole file (or line). `message` states the
/// offending values in parentheses; `maybe` is the cure, without its leading "Maybe " and may be empty.
public record Problem(String file, int line, int column, String message, String maybe) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message)
            .thenComparing(Problem::maybe);

    /// A problem with a file as a whole.
    public static Problem of(String file, String message, String maybe) {
        return new Problem(file, 0, 0, message, maybe);
    }

    /// `file`, `file:line` or `file:line:column`, as far as they are known.
    public String place() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }

    /// Two lines: `place: message` and, when there is a likely cure, `Maybe cure`.
    public String text() {
        String first = file.isEmpty() ? message : place() + ": " + message;
        return maybe.isEmpty() ? first : first + System.lineSeparator() + "Maybe " + maybe;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
