package org.winset.border.fit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.winset.border.Pipeline;
import org.winset.border.Target;
import org.winset.border.data.Published;
import org.winset.border.engine.Calendar;
import org.winset.border.engine.Trace;

/// One published number beside the model's, with the scale on which their difference counts.
record Comparison(Target target, String name, int month, double published, double model, double scale) {

    double residual() {
        return (model - published) / scale;
    }

    /// Every published number of the fitted targets from month `first` to `last` (exclusive).
    static List<Comparison> of(
            Pipeline pipeline, Published published, Calendar calendar, Trace trace, int first, int last) {
        List<Comparison> all = new ArrayList<>();
        for (Target target : pipeline.targets().stream().filter(Target::fitted).toList()) {
            switch (target.table()) {
                case "outcomes" -> monthly(all, target, published, trace, "outcomes/", "", first, last);
                case "group" ->
                    words(all, target, published, trace, pipeline.classes().groups(), first, last);
                case "family" ->
                    words(all, target, published, trace, pipeline.classes().families(), first, last);
                default -> yearly(all, target, published, calendar, trace, first, last);
            }
        }
        return all;
    }

    private static void words(
            List<Comparison> all,
            Target target,
            Published published,
            Trace trace,
            List<String> words,
            int first,
            int last) {
        for (String word : words) {
            monthly(all, target, published, trace, target.table() + "/", "@" + word, first, last);
        }
    }

    private static void monthly(
            List<Comparison> all,
            Target target,
            Published published,
            Trace trace,
            String head,
            String tail,
            int first,
            int last) {
        double[] figures = published.sum(
                target.columns().stream().map(c -> head + c + tail).toList());
        String name = head + target.column() + tail;
        double[] model = trace.sum(target.model().stream().map(s -> s + tail).toList());
        for (int m = first; m < last; m++) {
            double scale = target.sd() * Math.max(figures[m], target.floor());
            all.add(new Comparison(target, name, m, figures[m], model[m - trace.firstMonth()], scale));
        }
    }

    /// Fiscal years that lie whole in the window; stocks are compared at the year's end.
    private static void yearly(
            List<Comparison> all,
            Target target,
            Published published,
            Calendar calendar,
            Trace trace,
            int first,
            int last) {
        double[] model = trace.sum(target.model());
        boolean stock = target.model().getFirst().startsWith("stock:");
        for (Map.Entry<Integer, Double> year : published.courts(target.column()).entrySet()) {
            int from = calendar.month(YearMonth.of(year.getKey() - 1, 10));
            int to = from + 12;
            if (from < first || to > last || from < trace.firstMonth()) {
                continue;
            }
            double value = 0;
            for (int m = from; m < to; m++) {
                value = stock ? model[m - trace.firstMonth()] : value + model[m - trace.firstMonth()];
            }
            double scale = target.sd() * Math.max(year.getValue(), target.floor());
            all.add(new Comparison(target, "courts/" + target.column(), to - 1, year.getValue(), value, scale));
        }
    }
}
