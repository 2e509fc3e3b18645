package org.winset.dossier.tree;

import java.util.ArrayList;
import java.util.List;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;

/// Collects everything that is wrong, so that it is told at once.
public final class Problems {

    /// After so many the rest would not help anybody.
    private static final int LIMIT = 1000;

    private final List<Problem> found = new ArrayList<>();
    private boolean onlyMissing = true;
    private int beyond;

    public void add(Place place, String message, String maybe) {
        onlyMissing = false;
        note(place.problem(message, maybe));
    }

    /// A file or folder that is not there or can't be read.
    public void addMissing(Place place, String message, String maybe) {
        note(place.problem(message, maybe));
    }

    private void note(Problem problem) {
        if (found.size() < LIMIT) {
            found.add(problem);
        } else {
            beyond++;
        }
    }

    /// How many there are so far.
    public int count() {
        return found.size() + beyond;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /// Throws everything found, if anything was.
    public void check() {
        if (found.isEmpty()) {
            return;
        }
        List<Problem> all = new ArrayList<>(found);
        if (beyond > 0) {
            all.add(new Problem(
                    "", 0, 0, "There are (" + beyond + ") more problems.", "these go away with the first ones."));
        }
        throw new InputException(onlyMissing ? InputException.Kind.MISSING : InputException.Kind.DATA, all);
    }
}
