package org.winset.border.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.winset.border.Classes;
import org.winset.border.Demand;
import org.winset.border.Pipeline;
import org.winset.dossier.InputException;

/// The published people of each demand series, by kind and month.
public final class History {

    private History() {}

    /// `[entry][kind][month]` for the given order of demand series.
    ///
    /// @throws InputException when a series isn't declared in `demand` or its columns don't exist
    public static double[][][] of(Pipeline pipeline, Published published, List<String> order) {
        Map<String, double[][]> done = new HashMap<>();
        double[][][] all = new double[order.size()][][];
        for (int e = 0; e < all.length; e++) {
            all[e] = one(pipeline, published, order.get(e), done);
        }
        return all;
    }

    private static double[][] one(Pipeline pipeline, Published published, String name, Map<String, double[][]> done) {
        double[][] known = done.get(name);
        if (known != null) {
            return known;
        }
        Demand demand = pipeline.demand().stream()
                .filter(d -> d.name().equals(name))
                .findFirst()
                .orElseThrow(() -> InputException.usage(
                        "The demand series (" + name + ") has no published figures.",
                        "add it to the section (demand) of border.yaml."));
        double[][] people = switch (demand) {
            case Demand.Encounters e -> encounters(pipeline, published, e, done);
            case Demand.Like like -> like(published, like);
            case Demand.As as -> as(pipeline.classes(), published, as);
        };
        done.put(name, people);
        return people;
    }

    private static double[][] encounters(
            Pipeline pipeline, Published published, Demand.Encounters demand, Map<String, double[][]> done) {
        double[][] all = published.encounters(demand.place());
        String less = demand.less();
        if (less == null) {
            return all;
        }
        double[][] minus = one(pipeline, published, less, done);
        double[][] rest = new double[all.length][];
        for (int k = 0; k < all.length; k++) {
            rest[k] = all[k].clone();
            for (int m = 0; m < rest[k].length; m++) {
                rest[k][m] = Math.max(0, rest[k][m] - minus[k][m]);
            }
        }
        return rest;
    }

    /// The column's people in the classes of the place, never more than the place's own of any class.
    private static double[][] like(Published published, Demand.Like demand) {
        double[][] place = published.encounters(demand.place());
        double[] column = published.series("outcomes/" + demand.column());
        double[][] people = new double[place.length][column.length];
        for (int m = 0; m < column.length; m++) {
            double total = 0;
            for (double[] kind : place) {
                total += kind[m];
            }
            for (int k = 0; k < place.length; k++) {
                people[k][m] = total == 0 ? 0 : place[k][m] * Math.min(1, column[m] / total);
            }
        }
        return people;
    }

    private static double[][] as(Classes classes, Published published, Demand.As demand) {
        double[] column = published.series("outcomes/" + demand.column());
        double[][] people = new double[classes.kinds()][column.length];
        for (int k = 0; k < people.length; k++) {
            if (classes.kindName(k).equals(demand.kind())) {
                people[k] = column.clone();
            }
        }
        return people;
    }
}
