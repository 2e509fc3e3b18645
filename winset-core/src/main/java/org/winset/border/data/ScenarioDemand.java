package org.winset.border.data;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.winset.border.Scenario;
import org.winset.dossier.InputException;
import org.winset.dossier.Nearest;
import org.winset.dossier.Problem;

/// Published people followed by a scenario's: what both engines are fed.
public final class ScenarioDemand {

    private ScenarioDemand() {}

    /// `history` (`[entry][kind][month]`) with `ahead` months of the scenario after it.
    public static double[][][] of(double[][][] history, List<String> demands, Scenario scenario, int ahead) {
        double[][][] all = new double[history.length][][];
        for (int e = 0; e < history.length; e++) {
            boolean moves = scenario.moves().contains(demands.get(e));
            int back = moves ? scenario.months() : scenario.others();
            all[e] = new double[history[e].length][];
            for (int k = 0; k < all[e].length; k++) {
                double[] past = history[e][k];
                double level = mean(past, back) * (moves ? scenario.factor() : 1);
                double[] path = java.util.Arrays.copyOf(past, past.length + ahead);
                java.util.Arrays.fill(path, past.length, path.length, level);
                all[e][k] = path;
            }
        }
        return all;
    }

    private static double mean(double[] past, int months) {
        int n = Math.min(months, past.length);
        double total = 0;
        for (int m = past.length - n; m < past.length; m++) {
            total += past[m];
        }
        return total / n;
    }

    /// A scenario of your own: a CSV with `month` and columns named like demand series, one row a month from `first` on
    /// without a gap. Columns it lacks follow `otherwise`; classes are those of the last published year.
    ///
    /// @throws InputException with every gap, unknown column and bad cell
    public static double[][][] read(
            Path file, double[][][] history, List<String> demands, Scenario otherwise, YearMonth first, int ahead) {
        List<Problem> problems = new ArrayList<>();
        Table table = Table.read(file, problems);
        TreeMap<YearMonth, Table.Row> rows = Months.of(table, -1, "", problems);
        YearMonth last = first.plusMonths(ahead - 1L);
        if (rows.isEmpty() || rows.firstKey().isAfter(first) || rows.lastKey().isBefore(last)) {
            problems.add(Problem.of(
                    table.file,
                    "The scenario does not cover (" + first + ") to (" + last + ").",
                    "add the months that are missing, or run fewer with --months."));
        }
        for (String column : table.header) {
            if (!column.equals("month") && !demands.contains(column)) {
                String nearest = Nearest.to(column, demands);
                problems.add(new Problem(
                        table.file,
                        1,
                        table.header.indexOf(column) + 1,
                        "The column (" + column + ") is no demand series.",
                        nearest == null
                                ? "it is one of (" + String.join(", ", demands) + ")."
                                : "(" + nearest + ") is meant."));
            }
        }
        double[][][] all = of(history, demands, otherwise, ahead);
        for (int e = 0; e < all.length; e++) {
            int column = table.header.indexOf(demands.get(e));
            int past = history[e][0].length;
            double total = 0;
            for (double[] kind : history[e]) {
                total += mean(kind, otherwise.months());
            }
            for (int m = 0; m < ahead && column >= 0; m++) {
                Table.Row row = rows.get(first.plusMonths(m));
                double people = row == null ? 0 : table.count(row, column);
                for (int k = 0; k < all[e].length; k++) {
                    all[e][k][past + m] = total == 0 ? 0 : people * mean(history[e][k], otherwise.months()) / total;
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.DATA, problems);
        }
        return all;
    }
}
