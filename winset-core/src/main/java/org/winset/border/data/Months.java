package org.winset.border.data;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.winset.dossier.Problem;

/// The months of a table: every one from the first to the last must be there, once for each key.
final class Months {

    private Months() {}

    /// Rows by month for one key (`""` when the table has none). A month that is missing between the first and the
    /// last,
    /// stands twice or is no month is a problem.
    static TreeMap<YearMonth, Table.Row> of(Table table, int keyColumn, String key, List<Problem> problems) {
        TreeMap<YearMonth, Table.Row> rows = new TreeMap<>();
        int month = table.column("month");
        for (Table.Row row : table.rows) {
            if (keyColumn >= 0 && !table.text(row, keyColumn).equals(key)) {
                continue;
            }
            String text = table.text(row, month);
            try {
                if (rows.putIfAbsent(YearMonth.parse(text), row) != null) {
                    problems.add(new Problem(
                            table.file,
                            row.line(),
                            1,
                            "The month (" + text + ") stands twice" + of(key) + ".",
                            "one of the rows is left over."));
                }
            } catch (DateTimeException e) {
                problems.add(new Problem(
                        table.file,
                        row.line(),
                        1,
                        "A month was expected, not (" + text + ").",
                        "write it as 2024-01."));
            }
        }
        gaps(table, key, rows, problems);
        return rows;
    }

    private static void gaps(Table table, String key, TreeMap<YearMonth, Table.Row> rows, List<Problem> problems) {
        YearMonth before = null;
        for (Map.Entry<YearMonth, Table.Row> e : rows.entrySet()) {
            if (before != null && !before.plusMonths(1).equals(e.getKey())) {
                List<String> missing = new ArrayList<>();
                for (YearMonth m = before.plusMonths(1); m.isBefore(e.getKey()); m = m.plusMonths(1)) {
                    missing.add(m.toString());
                }
                problems.add(new Problem(
                        table.file,
                        e.getValue().line(),
                        1,
                        "The months (" + String.join(", ", missing) + ") are missing" + of(key) + ".",
                        "the rows were lost above this line; a series has no gaps."));
            }
            before = e.getKey();
        }
    }

    private static String of(String key) {
        return key.isEmpty() ? "" : " for (" + key + ")";
    }
}
