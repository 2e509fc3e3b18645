package org.winset.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;

/// The parts of a request, read one by one so that everything wrong with any of them is told at once.
final class Parts {

    private final List<InputException> wrong = new ArrayList<>();

    /// What `part` makes of the request; null where something is wrong with it, which is kept.
    <T> @Nullable T read(Supplier<T> part) {
        try {
            return part.get();
        } catch (InputException e) {
            wrong.add(e);
            return null;
        }
    }

    /// The same of an option's text; null also where the option was not given.
    <T> @Nullable T read(@Nullable String text, Function<String, T> part) {
        return text == null ? null : read(() -> part.apply(text));
    }

    boolean failed() {
        return !wrong.isEmpty();
    }

    /// All that was wrong, as the first of it counts.
    InputException wrong() {
        return wrong(wrong.getFirst().kind());
    }

    InputException wrong(InputException.Kind kind) {
        List<Problem> problems =
                wrong.stream().flatMap(e -> e.problems().stream()).toList();
        return new InputException(kind, problems);
    }
}
