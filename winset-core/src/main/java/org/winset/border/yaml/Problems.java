package org.winset.border.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.winset.dossier.InputException;
import org.winset.dossier.Nearest;
import org.winset.dossier.Problem;

/// Collects what is wrong with one file; nothing stops at the first problem.
final class Problems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, int column, String message, String maybe) {
        found.add(new Problem(file, line, column, message, maybe));
    }

    void add(Node at, String message, String maybe) {
        add(at.line(), at.column(), message, maybe);
    }

    /// A word that is not among those known.
    void unknown(int line, int column, String what, String word, Collection<String> known) {
        String nearest = Nearest.to(word, known);
        String maybe = nearest == null
                ? "it is one of ("
                        + String.join(", ", known.stream().sorted().limit(12).toList()) + ")."
                : file + ":" + line + ":" + column + " meant (" + nearest + ").";
        add(line, column, "The " + what + " (" + word + ") is not known.", maybe);
    }

    boolean any() {
        return !found.isEmpty();
    }

    int count() {
        return found.size();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InputException(InputException.Kind.DATA, found);
        }
    }
}
