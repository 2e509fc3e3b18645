package org.winset.border.fit;

import java.util.List;
import org.winset.border.Classes;
import org.winset.border.Pipeline;
import org.winset.border.Target;
import org.winset.border.data.Published;

/// The baseline of constant shares: what share of encounters had an outcome in the last fitted year, by family status
/// where the outcome is published so, goes on.
final class Shares {

    private static final int YEAR = 12;

    private final Classes classes;
    private final Published published;
    private final int first;

    /// @param first the first month after the fit window
    Shares(Pipeline pipeline, Published published, int first) {
        classes = pipeline.classes();
        this.published = published;
        this.first = first;
    }

    /// The baseline's path, all months.
    double[] monthly(Target target, double[] outcome) {
        double[] path = new double[published.months()];
        List<String> columns = target.columns().stream()
                .map(c -> c.substring(c.indexOf('-') + 1))
                .distinct()
                .toList();
        boolean byFamily = columns.size() == 1
                && published.has("family/" + columns.getFirst() + "@"
                        + classes.families().getFirst());
        if (!byFamily) {
            add(path, outcome, encounters(-1));
            return path;
        }
        for (int f = 0; f < classes.families().size(); f++) {
            add(
                    path,
                    published.series("family/" + columns.getFirst() + "@"
                            + classes.families().get(f)),
                    encounters(f));
        }
        return path;
    }

    private void add(double[] path, double[] outcome, double[] encounters) {
        double share = year(outcome, first) / Math.max(1, year(encounters, first));
        for (int m = 0; m < path.length; m++) {
            path[m] += share * encounters[m];
        }
    }

    /// Receipts as their share of the last fitted year's encounters, less that year's completions, for the year that
    /// ends
    /// with month `end`.
    double courtGrowth(int end) {
        int year = published.first().plusMonths(first - 1L).getYear();
        double receipts = published.courts("receipts").getOrDefault(year, 0.0);
        double completions = published.courts("completions").getOrDefault(year, 0.0);
        double[] encounters = encounters(-1);
        return receipts * year(encounters, end + 1) / year(encounters, first) - completions;
    }

    private static double year(double[] monthly, int end) {
        double total = 0;
        for (int m = end - YEAR; m < end; m++) {
            total += monthly[m];
        }
        return total;
    }

    /// Encounters at all places, of one family status or (-1) of all.
    private double[] encounters(int family) {
        double[] total = new double[published.months()];
        for (String place : published.places()) {
            double[][] people = published.encounters(place);
            for (int k = 0; k < people.length; k++) {
                for (int m = 0; m < total.length && (family < 0 || classes.family(k) == family); m++) {
                    total[m] += people[k][m];
                }
            }
        }
        return total;
    }
}
