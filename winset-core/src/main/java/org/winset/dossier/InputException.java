package org.winset.dossier;

import java.util.List;
import java.util.stream.Collectors;

/// Input that can't be used: every problem found, in file order. Never carries a cause that a user needs to read.
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What kind of failure: decides the exit code (66 for a missing file, 65 for bad data, 64 for a wrong request).
    public enum Kind {
        USAGE,
        DATA,
        MISSING
    }

    private final Kind kind;
    private final transient List<Problem> problems;

    public InputException(Kind kind, List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining(System.lineSeparator())));
        this.kind = kind;
        this.problems = problems.stream().sorted().distinct().toList();
    }

    /// Bad data at a place.
    public static InputException data(Problem problem) {
        return new InputException(Kind.DATA, List.of(problem));
    }

    /// A file or folder that is not there or can't be read.
    public static InputException missing(String file, String message, String maybe) {
        return new InputException(Kind.MISSING, List.of(Problem.of(file, message, maybe)));
    }

    /// A request that makes no sense, whatever the data.
    public static InputException usage(String message, String maybe) {
        return new InputException(Kind.USAGE, List.of(Problem.of("", message, maybe)));
    }

    public Kind kind() {
        return kind;
    }

    /// All problems, sorted by place, without duplicates.
    public List<Problem> problems() {
        return problems;
    }
}
