package org.winset.border.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.winset.border.Basis;
import org.winset.border.Change;
import org.winset.border.Level;
import org.winset.border.Measure;
import org.winset.border.Parameter;
import org.winset.border.Scale;
import org.winset.border.engine.Values;

/// Which assumption drives each consequence: one at a time from its 10th to its 90th percentile, all else at the
/// centre.
public record Tornado(List<Bars> measures) {

    /// The bars of one measure, widest first.
    public record Bars(Measure measure, double centre, List<Bar> bars) {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /// The deal's difference from the status quo when one assumption is low, and when it is high. `bars` narrower than
    /// half a thousandth of the widest are left out.
    public record Bar(String assumption, Basis basis, double low, double high) {
        double width() {
            return Math.abs(high - low);
        }
    }

    private static final double Z = 1.2815515655446004;

    private record Swing(String name, Basis basis, Futures.Pair low, Futures.Pair high) {}

    private interface Moved {
        Futures.Pair by(double z);
    }

    public Tornado {
        measures = List.copyOf(measures);
    }

    /// The `most` widest bars of every measure. Demand moves by the scenario's sd at its horizon.
    public static Tornado of(Model model, Futures futures, List<Level> deal, int most, int threads) {
        List<Change> changes = Futures.changes(deal);
        double[] amounts = changes.stream().mapToDouble(Change::value).toArray();
        Values centre = futures.centralValues();
        Map<String, Moved> moves = new HashMap<>();
        Map<String, Basis> bases = new HashMap<>();
        List<String> names = new ArrayList<>();
        add(
                names,
                moves,
                bases,
                "demand",
                Basis.ASSUMED,
                z -> futures.future(
                        centre,
                        changes,
                        amounts,
                        Math.exp(z * futures.scenario().sd(Integer.MAX_VALUE))));
        for (Parameter p : model.pipeline().parameters()) {
            double[] errors = errors(model, p);
            if (java.util.Arrays.stream(errors).anyMatch(e -> e > 0)) {
                add(
                        names,
                        moves,
                        bases,
                        p.name(),
                        p.basis(),
                        z -> futures.future(moved(centre, model, p, errors, z), changes, amounts, 1));
            }
        }
        for (int i = 0; i < amounts.length; i++) {
            Change change = changes.get(i);
            int at = i;
            if (change.sd() > 0) {
                add(names, moves, bases, change.parameter() + " (level)", change.basis(), z -> {
                    double[] other = amounts.clone();
                    other[at] = change.how() == Change.How.ADD
                            ? change.value() + z * change.sd()
                            : Math.max(0, change.value() + z * change.sd());
                    return futures.future(centre, changes, other, 1);
                });
            }
        }
        List<Swing> swings = Tasks.map(names.size(), threads, i -> {
            Moved moved = java.util.Objects.requireNonNull(moves.get(names.get(i)));
            Basis basis = java.util.Objects.requireNonNull(bases.get(names.get(i)));
            return new Swing(names.get(i), basis, moved.by(-Z), moved.by(Z));
        });
        Futures.Pair central = futures.central(deal);
        return new Tornado(model.pipeline().measures().stream()
                .map(m -> bars(m, central, swings, most))
                .toList());
    }

    private static void add(
            List<String> names,
            Map<String, Moved> moves,
            Map<String, Basis> bases,
            String name,
            Basis basis,
            Moved moved) {
        names.add(name);
        moves.put(name, moved);
        bases.put(name, basis);
    }

    private static double difference(Measure measure, Futures.Pair pair) {
        return Consequences.whole(measure, pair.deal()) - Consequences.whole(measure, pair.statusQuo());
    }

    private static Bars bars(Measure measure, Futures.Pair central, List<Swing> swings, int most) {
        List<Bar> bars = swings.stream()
                .map(s -> new Bar(s.name(), s.basis(), difference(measure, s.low()), difference(measure, s.high())))
                .sorted(Comparator.comparingDouble(Bar::width).reversed().thenComparing(Bar::assumption))
                .toList();
        double widest = bars.isEmpty() ? 0 : bars.getFirst().width();
        return new Bars(
                measure,
                difference(measure, central),
                bars.stream()
                        .filter(b -> b.width() > 0.0005 * widest)
                        .limit(most)
                        .toList());
    }

    /// The standard error of each dated value on the parameter's scale.
    private static double[] errors(Model model, Parameter p) {
        double[] errors = new double[p.values().size()];
        Scale scale = p.scale();
        for (int i = 0; i < errors.length; i++) {
            Parameter.Dated dated = p.values().get(i);
            errors[i] = dated.value() == 0 || p.sd() == 0 ? 0 : Math.min(1, scale.lineSd(dated.value(), p.sd()));
            for (Fitted.Estimate e : model.fitted().estimates()) {
                if (e.parameter().equals(p.name()) && e.from().equals(dated.from())) {
                    errors[i] = Math.min(1, e.error());
                }
            }
        }
        return errors;
    }

    private static Values moved(Values centre, Model model, Parameter p, double[] errors, double z) {
        double[][] values = new double[model.pipeline().parameters().size()][];
        double[] row = new double[errors.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = p.scale().moved(p.values().get(i).value(), z * errors[i]);
        }
        values[centre.index(p.name())] = row;
        return centre.replaced(values);
    }
}
