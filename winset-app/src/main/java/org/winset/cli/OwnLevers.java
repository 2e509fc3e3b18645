package org.winset.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.winset.border.Basis;
import org.winset.border.Change;
import org.winset.border.Level;
import org.winset.border.Parameter;
import org.winset.border.Pipeline;
import org.winset.dossier.InputException;
import org.winset.dossier.Nearest;
import org.winset.dossier.PlainNumber;
import org.winset.dossier.Problem;

/// The levers of one's own: `--set PARAMETER=VALUE` of `winset border`.
final class OwnLevers {

    /// More than any capacity, count or sum of dollars here; far below where arithmetic loses people.
    private static final double MOST = 1e12;

    private OwnLevers() {}

    /// Each lever as a level of its own, which sets a parameter from enactment on.
    ///
    /// @throws InputException with every parameter that is not in border.yaml and every value that is no number from 0
    /// to
    /// 10^12, or a share above 1
    static List<Level> of(Pipeline pipeline, Map<String, String> levers) {
        List<Problem> problems = new ArrayList<>();
        List<Level> levels = new ArrayList<>();
        levers.forEach((name, text) -> {
            double value = PlainNumber.of(text);
            List<Problem> wrong = wrong(pipeline, name, text, value);
            problems.addAll(wrong);
            if (wrong.isEmpty()) {
                levels.add(level(pipeline.parameter(name), text, value));
            }
        });
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.USAGE, problems);
        }
        return levels;
    }

    private static Level level(Parameter parameter, String text, double value) {
        Change change = new Change(parameter.name(), Change.How.SET, value, 0, 0, 0, Basis.ASSUMED, true, "--set");
        String title = "set on the command line to " + amount(value, parameter.unit());
        return new Level(parameter.name(), text, title, List.of(change), 0, "", "");
    }

    /// `60,000 beds`, `0.5`: a share, a ratio and a switch are numbers by themselves.
    private static String amount(double value, String unit) {
        String number = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
        return switch (unit) {
            case "share", "ratio", "switch" -> number;
            default -> number + " " + unit;
        };
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
        if (!(value >= 0 && value <= MOST)) {
            return List.of(Problem.of(
                    "--set",
                    "The value (" + text + ") of (" + name + ") is no number from 0 to 10^12.",
                    "a sign, a unit or a separator is in the way."));
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
