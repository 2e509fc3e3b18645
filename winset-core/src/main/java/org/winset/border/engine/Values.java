package org.winset.border.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winset.border.Change;
import org.winset.border.Parameter;
import org.winset.border.Pipeline;
import org.winset.border.Product;
import org.winset.border.Scale;

/// What every parameter is on every day of one run: dated values, then levels, then the monthly wandering.
public final class Values {

    /// A level's change with the amount this run gives it.
    record Applied(Change change, double amount) {}

    private final Pipeline pipeline;
    private final Calendar calendar;
    private final Scale[] scales;
    private final int[][] from;
    private final double[][] value;
    private final double[] @Nullable [] wander;
    private final List<List<Applied>> changes;
    private final Map<String, Integer> index = new HashMap<>();
    private final int enactment;

    private Values(Pipeline pipeline, Calendar calendar) {
        this.pipeline = pipeline;
        this.calendar = calendar;
        List<Parameter> parameters = pipeline.parameters();
        int n = parameters.size();
        scales = new Scale[n];
        from = new int[n][];
        value = new double[n][];
        wander = new double[n][];
        changes = new ArrayList<>(n);
        for (int p = 0; p < n; p++) {
            Parameter parameter = parameters.get(p);
            scales[p] = parameter.scale();
            from[p] = parameter.values().stream()
                    .mapToInt(d -> calendar.day(d.from()))
                    .toArray();
            value[p] = parameter.values().stream()
                    .mapToDouble(Parameter.Dated::value)
                    .toArray();
            index.put(parameter.name(), p);
            changes.add(List.of());
        }
        enactment = calendar.day(pipeline.enactment());
    }

    private Values(Values other) {
        pipeline = other.pipeline;
        calendar = other.calendar;
        scales = other.scales;
        from = other.from;
        value = other.value.clone();
        wander = other.wander.clone();
        changes = new ArrayList<>(other.changes);
        index.putAll(other.index);
        enactment = other.enactment;
    }

    /// The values as declared.
    public static Values of(Pipeline pipeline, Calendar calendar) {
        return new Values(pipeline, calendar);
    }

    /// The same with one parameter held at a value on all days.
    public Values holding(String parameter, double fixed) {
        Values copy = new Values(this);
        int p = index(parameter);
        copy.value[p] = new double[value[p].length];
        java.util.Arrays.fill(copy.value[p], fixed);
        return copy;
    }

    /// The same with the dated values of parameters replaced; rows that are null stay.
    public Values replaced(double[] @Nullable [] newValues) {
        Values copy = new Values(this);
        for (int p = 0; p < newValues.length; p++) {
            if (newValues[p] != null) {
                copy.value[p] = newValues[p];
            }
        }
        return copy;
    }

    /// The same with monthly deviations on the parameters' scales; rows that are null don't wander.
    public Values wandering(double[] @Nullable [] paths) {
        Values copy = new Values(this);
        System.arraycopy(paths, 0, copy.wander, 0, paths.length);
        return copy;
    }

    /// The same under the changes of a deal, each with its amount. A change of a parameter changes its versions by
    /// class too.
    public Values under(List<Change> newChanges, double[] amounts) {
        Values copy = new Values(this);
        for (int i = 0; i < amounts.length; i++) {
            for (int p : versions(newChanges.get(i).parameter())) {
                List<Applied> all = new ArrayList<>(copy.changes.get(p));
                all.add(new Applied(newChanges.get(i), amounts[i]));
                copy.changes.set(p, List.copyOf(all));
            }
        }
        return copy;
    }

    /// A parameter and its versions by class: `t8.share`, `t8.share.mexico`, `t8.share.mexico.adult`.
    private List<Integer> versions(String name) {
        List<String> words = pipeline.classes().words();
        List<Integer> versions = new ArrayList<>(List.of(index(name)));
        index.forEach((other, p) -> {
            if (other.startsWith(name + ".")
                    && words.containsAll(
                            List.of(other.substring(name.length() + 1).split("\\.")))) {
                versions.add(p);
            }
        });
        return versions;
    }

    /// The number of a parameter.
    public int index(String name) {
        Integer p = index.get(name);
        if (p == null) {
            throw new IllegalArgumentException("The parameter (" + name + ") is not declared.");
        }
        return p;
    }

    public boolean has(String name) {
        return index.containsKey(name);
    }

    /// The dated values of a parameter in this run, without levels and wandering.
    public double[] dated(int p) {
        return value[p].clone();
    }

    /// The value of a parameter on a day of a month.
    public double at(int p, int day, int month) {
        int[] dates = from[p];
        int i = dates.length - 1;
        while (i > 0 && dates[i] > day) {
            i--;
        }
        double v = value[p][i];
        List<Applied> applied = changes.get(p);
        if (!applied.isEmpty() && day >= enactment) {
            for (Applied a : applied) {
                double done = a.change().done((day - enactment) / 30.4375);
                v = a.change().apply(v, done, a.amount());
            }
            v = Math.max(0, scales[p] == Scale.LOGIT ? Math.min(1, v) : v);
        }
        double[] path = wander[p];
        return path == null ? v : scales[p].moved(v, path[Math.min(month, path.length - 1)]);
    }

    /// A product of parameters on a day of a month.
    public double product(Product product, int day, int month) {
        double x = product.constant();
        for (Product.Factor factor : product.factors()) {
            double v = at(index(factor.parameter()), day, month);
            x *= factor.complement() ? 1 - v : v;
        }
        return x;
    }

    /// True on days on which some value may differ from the day before: month starts, dates of values, enactment.
    public boolean[] turningDays(int days) {
        boolean[] turning = new boolean[days];
        for (int m = 0; m < calendar.months() && calendar.firstDay(m) < days; m++) {
            turning[calendar.firstDay(m)] = true;
        }
        for (int[] dates : from) {
            for (int day : dates) {
                if (day >= 0 && day < days) {
                    turning[day] = true;
                }
            }
        }
        if (enactment >= 0 && enactment < days) {
            turning[enactment] = true;
        }
        return turning;
    }

    public Pipeline pipeline() {
        return pipeline;
    }

    public Calendar calendar() {
        return calendar;
    }
}
