package org.winset.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.winset.rollcall.ReadReport;
import org.winset.scale.Fit;
import org.winset.scale.Scaled;
import org.winset.scale.Score;

/// Several scalings, each of one chamber in one Congress: a row each.
public final class ScaleEachText {

    private ScaleEachText() {}

    /// `fitSeconds` has one value for each scaling; `skipped` says what was too small to scale.
    public static String of(
            ReadReport read, List<Scaled> each, double readSeconds, List<Double> fitSeconds, List<String> skipped) {
        boolean holdOut = each.stream().anyMatch(scaled -> scaled.heldOut() != null);
        List<String> header = new ArrayList<>(
                List.of("Chamber and Congress", "members", "roll calls", "votes", "correct", "APRE", "GMP"));
        header.addAll(holdOut ? List.of("held-out correct", "log loss") : List.of("log loss"));
        header.addAll(List.of("R-hat", "s"));
        TextTable table = new TextTable(1, header.toArray(String[]::new));
        for (int k = 0; k < each.size(); k++) {
            table.row(row(each.get(k), fitSeconds.get(k), holdOut));
        }
        double fit = fitSeconds.stream().mapToDouble(Double::doubleValue).sum();
        StringBuilder out = new StringBuilder(Wrap.at(
                100,
                String.format(
                        Locale.ROOT,
                        "%s, each on its own in %s; read %.1f s, fitted %.1f s",
                        Numbers.counted(each.size(), "scaling"),
                        Numbers.counted(each.getFirst().options().dimensions(), "dimension"),
                        readSeconds,
                        fit)));
        out.append('\n').append(ReadText.of(ReadText.leftOut(read), read.notes()));
        out.append('\n').append(table.text(100));
        for (int k = 0; k < each.size(); k++) {
            for (String warning : each.get(k).warnings()) {
                out.append(Wrap.at(100, title(each.get(k)) + ": Warning: " + warning))
                        .append('\n');
            }
        }
        skipped.forEach(line -> out.append(Wrap.at(100, line)).append('\n'));
        return out.toString();
    }

    private static String title(Scaled scaled) {
        return scaled.table().blocks().getFirst().title();
    }

    private static String[] row(Scaled scaled, double seconds, boolean holdOut) {
        Score score = scaled.fit().model();
        Fit heldOut = scaled.heldOut();
        List<String> cells = new ArrayList<>(List.of(
                title(scaled),
                Numbers.count(scaled.members().size()),
                Numbers.count(scaled.items().size()),
                Numbers.count(scaled.table().votes()),
                Numbers.percent(score.correct()),
                Numbers.decimal(score.apre(), 3),
                Numbers.decimal(score.gmp(), 3)));
        if (holdOut) {
            cells.add(heldOut == null ? "-" : Numbers.percent(heldOut.model().correct()));
            cells.add(heldOut == null ? "-" : Numbers.decimal(heldOut.model().logLoss(), 3));
        } else {
            cells.add(Numbers.decimal(score.logLoss(), 3));
        }
        cells.add(
                scaled.draws() == 0 ? "-" : Numbers.decimal(scaled.convergence().worst(), 2));
        cells.add(String.format(Locale.ROOT, "%.1f", seconds));
        return cells.toArray(String[]::new);
    }
}
