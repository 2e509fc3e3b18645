package org.winset.border.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.winset.border.Level;
import org.winset.border.Pipeline;
import org.winset.dossier.InputException;
import org.winset.dossier.Nearest;
import org.winset.dossier.Problem;

/// Levels by name: what `--deal beds=b50000,parole=limited` stands for.
public final class Deals {

    private Deals() {}

    /// The levels of a deal in order of declaration; provisions that are not named stay at the status quo (their first
    /// level), which changes nothing and is left out.
    ///
    /// @throws InputException with every unknown provision or level, or a provision named twice
    public static List<Level> parse(Pipeline pipeline, String text) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String part : text.isBlank() ? new String[0] : text.split(",", -1)) {
            int equals = part.indexOf('=');
            String provision =
                    equals < 0 ? part.strip() : part.substring(0, equals).strip();
            String level = equals < 0 ? "" : part.substring(equals + 1).strip();
            check(pipeline, provision, level, problems);
            if (chosen.putIfAbsent(provision, level) != null) {
                problems.add(Problem.of(
                        "",
                        "The provision (" + provision + ") stands twice in the deal.",
                        "one of them is left over."));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.USAGE, problems);
        }
        return of(pipeline, chosen);
    }

    /// The levels of chosen provisions, in order of declaration.
    ///
    /// @throws InputException with every unknown provision or level
    static List<Level> checked(Pipeline pipeline, Map<String, String> chosen) {
        List<Problem> problems = new ArrayList<>();
        chosen.forEach((provision, level) -> check(pipeline, provision, level, problems));
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.USAGE, problems);
        }
        return of(pipeline, chosen);
    }

    /// The levels of chosen provisions, in order of declaration.
    public static List<Level> of(Pipeline pipeline, Map<String, String> chosen) {
        return pipeline.levels().stream()
                .filter(level -> level.level().equals(chosen.get(level.provision())))
                .toList();
    }

    private static void check(Pipeline pipeline, String provision, String level, List<Problem> problems) {
        List<String> provisions =
                pipeline.levels().stream().map(Level::provision).distinct().toList();
        if (!provisions.contains(provision)) {
            problems.add(unknown("provision (" + provision + ")", provision, provisions));
            return;
        }
        List<String> levels = pipeline.levels().stream()
                .filter(l -> l.provision().equals(provision))
                .map(Level::level)
                .toList();
        if (!levels.contains(level)) {
            problems.add(unknown("level (" + level + ") of (" + provision + ")", level, levels));
        }
    }

    private static Problem unknown(String what, String word, List<String> known) {
        String nearest = Nearest.to(word, known);
        return Problem.of(
                "",
                "The " + what + " is not in border.yaml.",
                nearest == null ? "it is one of (" + String.join(", ", known) + ")." : "(" + nearest + ") is meant.");
    }
}
