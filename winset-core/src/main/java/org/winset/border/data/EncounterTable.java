package org.winset.border.data;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.winset.border.Classes;
import org.winset.dossier.Problem;

/// Encounters by place and kind: the two margins of encounters.csv, joined by the seed of encounters-joint.csv.
final class EncounterTable {

    private EncounterTable() {}

    /// Place to `[kind][month]`.
    static Map<String, double[][]> read(
            Path folder, Classes classes, YearMonth first, YearMonth last, List<Problem> problems) {
        Table margins = Table.read(folder.resolve("encounters.csv"), problems);
        Table joint = Table.read(folder.resolve("encounters-joint.csv"), problems);
        int place = margins.column("place");
        int jointPlace = joint.column("place");
        int[] groups = classes.groups().stream().mapToInt(margins::column).toArray();
        int[] families = classes.families().stream().mapToInt(margins::column).toArray();
        int[] cells = jointColumns(joint, classes);
        TreeSet<String> places = new TreeSet<>();
        margins.rows.forEach(row -> places.add(margins.text(row, place)));
        Map<String, double[][]> all = new LinkedHashMap<>();
        for (String p : places) {
            TreeMap<YearMonth, Table.Row> rows = Months.of(margins, place, p, problems);
            TreeMap<YearMonth, Table.Row> seeds = Months.of(joint, jointPlace, p, problems);
            if (!Published.same(margins, p, rows, first, last, problems) || seeds.isEmpty()) {
                continue;
            }
            double[] early = year(joint, seeds, cells);
            double[][] people = new double[classes.kinds()][rows.size()];
            int m = 0;
            for (Map.Entry<YearMonth, Table.Row> e : rows.entrySet()) {
                double[] g = counts(margins, e.getValue(), groups);
                double[] f = counts(margins, e.getValue(), families);
                Table.Row seed = seeds.get(e.getKey());
                double[][] raked =
                        Raking.rake(seed(classes, cells, seed == null ? early : counts(joint, seed, cells), g), g, f);
                for (int k = 0; k < classes.kinds(); k++) {
                    people[k][m] = raked[classes.group(k)][classes.family(k)];
                }
                m++;
            }
            all.put(p, people);
        }
        return all;
    }

    /// The joint table's columns: `group.family` for the groups it has, `rest.family` for the others.
    private static int[] jointColumns(Table joint, Classes classes) {
        int[] columns = new int[classes.kinds()];
        for (int k = 0; k < columns.length; k++) {
            String name = classes.kindName(k);
            String rest = "rest." + classes.families().get(classes.family(k));
            columns[k] = joint.header.contains(name) ? joint.header.indexOf(name) : joint.column(rest);
        }
        return columns;
    }

    private static double[] counts(Table table, Table.Row row, int[] columns) {
        double[] counts = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            counts[i] = table.count(row, columns[i]);
        }
        return counts;
    }

    /// The first twelve joint months together: the seed for the months before.
    private static double[] year(Table joint, TreeMap<YearMonth, Table.Row> seeds, int[] cells) {
        double[] total = new double[cells.length];
        seeds.values().stream().limit(12).forEach(row -> {
            double[] counts = counts(joint, row, cells);
            for (int i = 0; i < total.length; i++) {
                total[i] += counts[i];
            }
        });
        return total;
    }

    /// The seed as a table; groups lumped in `rest` share it in proportion to their own margin.
    private static double[][] seed(Classes classes, int[] columns, double[] cells, double[] groupMargin) {
        double[][] seed = new double[classes.groups().size()][classes.families().size()];
        for (int k = 0; k < cells.length; k++) {
            double lumped = 0;
            for (int j = 0; j < cells.length; j++) {
                lumped += columns[j] == columns[k] ? groupMargin[classes.group(j)] : 0;
            }
            int g = classes.group(k);
            seed[g][classes.family(k)] = lumped == 0 ? 0 : cells[k] * groupMargin[g] / lumped;
        }
        return seed;
    }
}
