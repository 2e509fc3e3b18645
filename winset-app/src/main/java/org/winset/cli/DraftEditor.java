package org.winset.cli;

import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Condition;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.dossier.Statement;
import org.winset.dossier.Strength;
import org.winset.news.review.Draft;

/// The edit of a proposal at the prompt: each field in turn. An empty answer keeps it, `-` empties it, a wrong one is
/// asked again, the end of the input ends the edit.
final class DraftEditor {

    /// Asks a question; `null` at the end of the input.
    interface Prompt extends Function<String, @Nullable String> {}

    private static final String NONE = "-";

    private final Dossier dossier;
    private final Prompt prompt;
    private final PrintWriter out;

    DraftEditor(Dossier dossier, Prompt prompt, PrintWriter out) {
        this.dossier = dossier;
        this.prompt = prompt;
        this.out = out;
    }

    /// `day` is when the statement was said as long as nobody changes it.
    Draft edit(Draft draft, LocalDate day) {
        out.println("An empty answer keeps what stands in [ ], - empties it.");
        Draft d = field(
                draft,
                "Kind",
                draft.kind().words(),
                (from, text) -> from.withKind(constant(Statement.Kind.class, text)));
        d = field(d, "Holder", d.holder(), (from, text) -> from.withHolder(empty(text)));
        d = field(d, "Condition", text(d.condition()), (from, text) -> from.withCondition(empty(text)));
        if (d.kind() == Statement.Kind.LINK) {
            d = field(d, "Requires", text(d.requires()), (from, text) -> from.withRequires(empty(text)));
        }
        d = field(
                d, "Strength", d.strength().words(), (from, text) -> from.withStrength(constant(Strength.class, text)));
        LocalDate said = d.day() == null ? day : d.day();
        return field(d, "Day", said.toString(), (from, text) -> from.withDay(day(text)));
    }

    private interface Change {
        Draft made(Draft from, String text);
    }

    private Draft field(Draft from, String name, String now, Change change) {
        while (true) {
            String text = prompt.apply(name + " [" + now + "]: ");
            if (text == null || text.isBlank()) {
                return from;
            }
            try {
                Draft changed = change.made(from, text.strip());
                List<Problem> problems = new ArrayList<>(changed.unknown(dossier));
                problems.removeAll(from.unknown(dossier));
                if (problems.isEmpty()) {
                    return changed;
                }
                problems.forEach(problem -> out.println(problem.text()));
            } catch (InputException e) {
                e.problems().forEach(problem -> out.println(problem.text()));
            }
        }
    }

    private static String text(@Nullable Condition condition) {
        return condition == null ? "" : condition.toString();
    }

    private static String empty(String text) {
        return text.equals(NONE) ? "" : text;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw InputException.usage(
                    "The day (" + text + ") is not a date.", "it should read like 2024-01-17 (yyyy-mm-dd).");
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        String name = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        List<String> known = Arrays.stream(type.getEnumConstants())
                .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
        throw InputException.usage(
                "The word (" + text + ") is none of (" + String.join(", ", known) + ").",
                DealArgument.hint(text, known));
    }
}
