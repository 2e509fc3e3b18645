package org.winset.dossier.tree;

import org.winset.dossier.Problem;

/// Where something stands in a file; lines and columns count from 1, 0 is "the file as a whole".
public record Place(String file, int line, int column) {

    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /// So many characters further on the same line.
    public Place plus(int characters) {
        return line == 0 ? this : new Place(file, line, column + characters);
    }

    public Problem problem(String message, String maybe) {
        return new Problem(file, line, column, message, maybe);
    }

    @Override
    public String toString() {
        return problem("", "").place();
    }
}
