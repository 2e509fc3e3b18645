package org.winset.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.winset.border.Basis;
import org.winset.border.Change;
import org.winset.border.Level;
import org.winset.border.Parameter;
import org.winset.border.Pipeline;
import org.winset.dossier.InputException;
import org.winset.dossier.Nearest;
import org.winset.dossier.Problem;

/// The levers of one's own: `--set PARAMETER=VALUE` of `winset border`.
final class OwnLevers {

    private OwnLevers() {}

    /// The levers as one level, which sets parameters from enactment on; nothing when there are none.
    ///
    /// @throws InputException with every parameter that is not in border.yaml and every value that is no number of 0 or
    /// more,
    /// or a share above 1
    static List<Level> of(Pipeline pipeline, Map<String, String> levers) {
        List<Problem> problems = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        levers.forEach((name, text) -> {
            double value = number(text);
            problems.addAll(wrong(pipeline, name, text, value));
            changes.add(new Change(name, Change.How.SET, value, 0, 0, 0, Basis.ASSUMED, true, "--set"));
        });
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.USAGE, problems);
        }
        return changes.isEmpty()
                ? List.of()
                : List.of(new Level("set", levers.toString(), "set on the command line", changes, 0, "", ""));
    }

    /// NaN when it is no number.
    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static List<Problem> wrong(Pipeline pipeline, String name, String text, double value) {
        List<String> known = pipeline.parameters().stream().map(Parameter::name).toList();
        if (!known.contains(name)) {
            String nearest = Nearest.to(name, known);
            return List.of(Problem.of(
                    "--set",
                    "The parameter (" + name + ") is not in border.yaml.",
                    nearest == null ? "`--parameters` lists them all." : "(" + nearest + ") is meant."));
        }
        if (!(value >= 0) || Double.isInfinite(value)) {
            return List.of(Problem.of(
                    "--set",
                    "The value (" + text + ") of (" + name + ") is no number of 0 or more.",
                    "capacities, counts and shares are 0 or more."));
        }
        if (value > 1 && pipeline.parameter(name).unit().equals("share")) {
            return List.of(Problem.of(
                    "--set",
                    "The share (" + text + ") of (" + name + ") is above 1.",
                    "it is a percentage: write " + value / 100 + "."));
        }
        return List.of();
    }
}
