package org.winset.rollcall.internal;

import org.winset.dossier.Problem;

/// A value that has no place in a vote.
final class Misfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Misfit(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
