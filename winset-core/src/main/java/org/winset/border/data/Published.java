package org.winset.border.data;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.winset.border.Classes;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;

/// The published figures beside a `border.yaml`: monthly series, encounters by class, the courts' years.
///
/// Every series covers the same months without a gap. People by nationality and family status together are published
/// from
/// October 2021 on; before that (and for groups the joint table lumps) they are raked from the two margins.
public final class Published {

    private final YearMonth first;
    private final int months;
    private final Map<String, double[]> series;
    private final Map<String, double[][]> encounters;
    private final Map<String, TreeMap<Integer, Double>> courts;

    private Published(
            YearMonth first,
            int months,
            Map<String, double[]> series,
            Map<String, double[][]> encounters,
            Map<String, TreeMap<Integer, Double>> courts) {
        this.first = first;
        this.months = months;
        this.series = series;
        this.encounters = encounters;
        this.courts = courts;
    }

    public YearMonth first() {
        return first;
    }

    public int months() {
        return months;
    }

    /// A monthly series: `outcomes/column`, `group/column@group` or `family/column@family`.
    public double[] series(String name) {
        double[] values = series.get(name);
        if (values == null) {
            throw InputException.usage(
                    "The published series (" + name + ") does not exist.", "it is a column of border/outcomes*.csv.");
        }
        return values;
    }

    public boolean has(String name) {
        return series.containsKey(name);
    }

    /// The places with encounters.
    public List<String> places() {
        return List.copyOf(encounters.keySet());
    }

    /// The sum of several monthly series.
    public double[] sum(List<String> names) {
        double[] total = new double[months];
        for (String name : names) {
            double[] values = series(name);
            for (int m = 0; m < months; m++) {
                total[m] += values[m];
            }
        }
        return total;
    }

    /// Encounters of a place by kind and month.
    public double[][] encounters(String place) {
        double[][] values = encounters.get(place);
        if (values == null) {
            throw InputException.usage(
                    "The place (" + place + ") has no encounters.", "it is one of " + encounters.keySet() + ".");
        }
        return values;
    }

    /// Fiscal years of a court column, by year.
    public TreeMap<Integer, Double> courts(String column) {
        return courts.getOrDefault(column, new TreeMap<>());
    }

    /// Reads the tables of a folder.
    ///
    /// @throws InputException with every problem in every table
    public static Published read(Path folder, Classes classes) {
        List<Problem> problems = new ArrayList<>();
        Map<String, double[]> series = new LinkedHashMap<>();
        Table outcomes = Table.read(folder.resolve("outcomes.csv"), problems);
        TreeMap<YearMonth, Table.Row> rows = Months.of(outcomes, -1, "", problems);
        if (rows.isEmpty()) {
            throw InputException.data(Problem.of(outcomes.file, "The table has no months.", ""));
        }
        columns(outcomes, rows, "outcomes/", "", series);
        keyed(folder, "outcomes-by-group.csv", "group", classes.groups(), rows, series, problems);
        keyed(folder, "outcomes-by-family.csv", "family", classes.families(), rows, series, problems);
        Map<String, double[][]> encounters =
                EncounterTable.read(folder, classes, rows.firstKey(), rows.lastKey(), problems);
        Map<String, TreeMap<Integer, Double>> courts = courts(folder, problems);
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.DATA, problems);
        }
        return new Published(rows.firstKey(), rows.size(), series, encounters, courts);
    }

    private static void keyed(
            Path folder,
            String name,
            String keyColumn,
            List<String> keys,
            TreeMap<YearMonth, Table.Row> span,
            Map<String, double[]> series,
            List<Problem> problems) {
        Table table = Table.read(folder.resolve(name), problems);
        int key = table.column(keyColumn);
        for (String k : keys) {
            TreeMap<YearMonth, Table.Row> rows = Months.of(table, key, k, problems);
            if (same(table, k, rows, span.firstKey(), span.lastKey(), problems)) {
                columns(table, rows, keyColumn + "/", "@" + k, series);
            }
        }
    }

    static boolean same(
            Table table,
            String key,
            TreeMap<YearMonth, Table.Row> rows,
            YearMonth first,
            YearMonth last,
            List<Problem> problems) {
        if (rows.isEmpty() || !rows.firstKey().equals(first) || !rows.lastKey().equals(last)) {
            problems.add(Problem.of(
                    table.file,
                    "The months of (" + key + ") are not those of outcomes.csv (" + first + " to " + last + ").",
                    "rows are missing at the start or the end, or the name (" + key + ") is spelled otherwise."));
            return false;
        }
        return true;
    }

    private static void columns(
            Table table, TreeMap<YearMonth, Table.Row> rows, String head, String tail, Map<String, double[]> series) {
        for (int c = 0; c < table.header.size(); c++) {
            String name = table.header.get(c);
            if (name.equals("month") || name.equals("group") || name.equals("family")) {
                continue;
            }
            double[] values = new double[rows.size()];
            int m = 0;
            for (Table.Row row : rows.values()) {
                values[m++] = table.count(row, c);
            }
            series.put(head + name + tail, values);
        }
    }

    private static Map<String, TreeMap<Integer, Double>> courts(Path folder, List<Problem> problems) {
        Table table = Table.read(folder.resolve("courts.csv"), problems);
        int year = table.column("year");
        Map<String, TreeMap<Integer, Double>> courts = new HashMap<>();
        for (String name : List.of("pending", "receipts", "completions")) {
            int column = table.column(name);
            TreeMap<Integer, Double> values = new TreeMap<>();
            for (Table.Row row : table.rows) {
                values.put((int) table.count(row, year), table.count(row, column));
            }
            courts.put(name, values);
        }
        return courts;
    }
}
