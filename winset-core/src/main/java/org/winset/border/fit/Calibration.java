package org.winset.border.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.winset.border.Basis;
import org.winset.border.Parameter;
import org.winset.border.Scale;
import org.winset.border.engine.Calendar;
import org.winset.border.engine.Inflow;
import org.winset.border.engine.Trace;
import org.winset.border.engine.Values;

/// Fits the parameters labelled fitted to the published figures of the fit window.
///
/// Maximum a posteriori by Levenberg-Marquardt on each parameter's scale: Huber's loss of the scaled errors of every
/// target
/// and month, plus each value's squared distance from its prior's centre in prior standard deviations. The Jacobian is
/// by
/// forward differences on the cohort engine. Standard errors are those of the Gaussian at the optimum. Months after the
/// window are never looked at.
public final class Calibration {

    private static final double STEP = 0.02;
    private static final double HUBER = 2;
    private static final int YEAR = 12;
    private static final int ROUNDS = 40;
    private static final double TOLERANCE = 1e-5;

    /// One dated value of one parameter.
    private record Free(int parameter, int dated, Scale scale, double centre, double sd) {}

    private final Model model;
    private final Calendar calendar;
    private final int first;
    private final int last;
    private final int threads;
    private final List<Free> free = new ArrayList<>();

    private Calibration(Model model, int last, int threads) {
        this.model = model;
        this.last = last;
        this.threads = threads;
        calendar = model.calendar(0);
        first = calendar.month(model.pipeline().fitFrom());
        List<Parameter> parameters = model.pipeline().parameters();
        for (int p = 0; p < parameters.size(); p++) {
            Parameter parameter = parameters.get(p);
            for (int i = 0;
                    parameter.basis() == Basis.FITTED && i < parameter.values().size();
                    i++) {
                Parameter.Dated dated = parameter.values().get(i);
                if (calendar.day(dated.from()) < calendar.firstDay(last)) {
                    Scale scale = parameter.scale();
                    double sd = scale.lineSd(dated.value(), parameter.sd());
                    free.add(new Free(p, i, scale, scale.line(dated.value()), sd));
                }
            }
        }
    }

    /// Calibrates a declared model. Deterministic, whatever the number of threads.
    ///
    /// How far parameters wander is learned from errors in sample; errors out of sample are larger. So the model is
    /// also
    /// fitted without the last year of the window, and the wandering is scaled by the ratio of the errors in that year
    /// to
    /// the errors before it (1 to 2). A window of two years or less is not scaled.
    public static Fitted of(Model model, int threads) {
        int last = model.calendar(0).month(model.pipeline().fitTo()) + 1;
        Calibration whole = new Calibration(model, last, threads);
        Fitted fitted = whole.fit();
        if (last - whole.first <= 2 * YEAR) {
            return fitted;
        }
        Calibration shorter = new Calibration(model, last - YEAR, threads);
        double factor = whole.spread(shorter.fit(), last - YEAR);
        return fitted.spread(factor);
    }

    /// The ratio of root mean square errors of the wandering outcomes from month `cut` on to those before it, when the
    /// model is fitted before it.
    private double spread(Fitted before, int cut) {
        Model shorter = new Model(model.pipeline(), model.published(), before);
        Trace trace = shorter.opening()
                .detailed()
                .run(
                        Values.of(shorter.pipeline(), calendar),
                        Inflow.Given.of(calendar, model.history()),
                        0,
                        last,
                        null);
        Collection<String> names = paths().values();
        double[] sums = new double[2];
        int[] counts = new int[2];
        for (Comparison c : Comparison.of(model.pipeline(), model.published(), calendar, trace, first, last)) {
            if (names.contains(c.name())) {
                double r = huber(c.residual());
                int part = c.month() < cut ? 0 : 1;
                sums[part] += r * r;
                counts[part]++;
            }
        }
        return Math.clamp(Math.sqrt(sums[1] / counts[1] / (sums[0] / counts[0])), 1, 2);
    }

    private Values values(double[] theta) {
        Values declared = Values.of(model.pipeline(), calendar);
        double[][] replaced = new double[model.pipeline().parameters().size()][];
        for (int i = 0; i < theta.length; i++) {
            Free f = free.get(i);
            if (replaced[f.parameter()] == null) {
                replaced[f.parameter()] = declared.dated(f.parameter());
            }
            replaced[f.parameter()][f.dated()] = f.scale().natural(theta[i]);
        }
        return declared.replaced(replaced);
    }

    private List<Comparison> compare(double[] theta) {
        Trace trace = model.opening()
                .detailed()
                .run(values(theta), Inflow.Given.of(calendar, model.history()), 0, last, null);
        return Comparison.of(model.pipeline(), model.published(), calendar, trace, first, last);
    }

    /// Scaled errors, then the priors' pulls.
    private double[] residuals(List<Comparison> comparisons, double[] theta) {
        int n = comparisons.size();
        double[] r = new double[n + theta.length];
        for (int i = 0; i < n; i++) {
            r[i] = huber(comparisons.get(i).residual());
        }
        for (int i = 0; i < theta.length; i++) {
            Free f = free.get(i);
            r[n + i] = (theta[i] - f.centre()) / f.sd();
        }
        return r;
    }

    /// The root of twice Huber's loss, with the error's sign: errors beyond 2 count by their size, not its square.
    static double huber(double x) {
        double size = Math.abs(x);
        return size <= HUBER ? x : Math.signum(x) * Math.sqrt(2 * HUBER * size - HUBER * HUBER);
    }

    private static double squares(double[] r) {
        double sum = 0;
        for (double x : r) {
            sum += x * x;
        }
        return sum;
    }

    private Fitted fit() {
        int k = free.size();
        double[] theta = new double[k];
        for (int i = 0; i < k; i++) {
            theta[i] = free.get(i).centre();
        }
        double damping = 1e-3;
        List<Comparison> now = compare(theta);
        double[] r = residuals(now, theta);
        DMatrixRMaj jacobian = jacobian(theta, r);
        for (int round = 0; round < ROUNDS; round++) {
            double before = squares(r);
            double[] next = step(theta, r, jacobian, damping);
            List<Comparison> tried = compare(next);
            double[] tr = residuals(tried, next);
            double after = squares(tr);
            if (after < before) {
                theta = next;
                now = tried;
                r = tr;
                damping = Math.max(1e-9, damping / 5);
                if (before - after < TOLERANCE * before) {
                    break;
                }
                jacobian = jacobian(theta, r);
            } else {
                damping *= 8;
                if (damping > 1e6) {
                    break;
                }
            }
        }
        jacobian = jacobian(theta, r);
        return result(theta, now, jacobian);
    }

    private DMatrixRMaj jacobian(double[] theta, double[] r) {
        List<double[]> columns = Tasks.map(theta.length, threads, i -> {
            double[] moved = theta.clone();
            moved[i] += STEP;
            return residuals(compare(moved), moved);
        });
        DMatrixRMaj jacobian = new DMatrixRMaj(r.length, theta.length);
        for (int i = 0; i < theta.length; i++) {
            for (int j = 0; j < r.length; j++) {
                jacobian.set(j, i, (columns.get(i)[j] - r[j]) / STEP);
            }
        }
        return jacobian;
    }

    private static double[] step(double[] theta, double[] r, DMatrixRMaj jacobian, double damping) {
        int k = theta.length;
        DMatrixRMaj normal = new DMatrixRMaj(k, k);
        CommonOps_DDRM.multTransA(jacobian, jacobian, normal);
        for (int i = 0; i < k; i++) {
            normal.add(i, i, damping * normal.get(i, i));
        }
        DMatrixRMaj gradient = new DMatrixRMaj(k, 1);
        CommonOps_DDRM.multTransA(jacobian, new DMatrixRMaj(r.length, 1, true, r), gradient);
        DMatrixRMaj move = new DMatrixRMaj(k, 1);
        CommonOps_DDRM.solve(normal, gradient, move);
        double[] next = theta.clone();
        for (int i = 0; i < k; i++) {
            next[i] -= Math.clamp(move.get(i), -1.5, 1.5);
        }
        return next;
    }

    private Fitted result(double[] theta, List<Comparison> now, DMatrixRMaj jacobian) {
        int k = theta.length;
        DMatrixRMaj normal = new DMatrixRMaj(k, k);
        CommonOps_DDRM.multTransA(jacobian, jacobian, normal);
        CommonOps_DDRM.invert(normal);
        List<Fitted.Estimate> estimates = new ArrayList<>();
        List<Parameter> parameters = model.pipeline().parameters();
        for (int i = 0; i < k; i++) {
            Free f = free.get(i);
            Parameter p = parameters.get(f.parameter());
            estimates.add(new Fitted.Estimate(
                    p.name(),
                    p.values().get(f.dated()).from(),
                    f.scale().natural(theta[i]),
                    Math.sqrt(normal.get(i, i))));
        }
        List<Fitted.Link> links = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < i; j++) {
                double r = normal.get(i, j) / Math.sqrt(normal.get(i, i) * normal.get(j, j));
                if (Math.abs(r) >= 0.03) {
                    links.add(new Fitted.Link(i, j, r));
                }
            }
        }
        return new Fitted(estimates, wanders(now, jacobian), links);
    }

    /// How far and how long parameters wander: each month's error of the named outcome, divided by what the parameter
    /// does
    /// to it, weighted by that effect squared.
    private List<Fitted.Wander> wanders(List<Comparison> now, DMatrixRMaj jacobian) {
        List<Fitted.Wander> wanders = new ArrayList<>();
        List<Parameter> parameters = model.pipeline().parameters();
        paths().forEach((path, name) -> {
            double[] effect = new double[last];
            double[] error = new double[last];
            for (int j = 0; j < now.size(); j++) {
                Comparison c = now.get(j);
                if (c.name().equals(name)) {
                    error[c.month()] = -c.residual();
                    for (int i = 0; i < free.size(); i++) {
                        Parameter.Vary vary =
                                parameters.get(free.get(i).parameter()).vary();
                        effect[c.month()] += vary != null && vary.path().equals(path) ? jacobian.get(j, i) : 0;
                    }
                }
            }
            wanders.add(wander(path, effect, error));
        });
        return wanders;
    }

    /// What wanders, and the published series that shows it.
    private Map<String, String> paths() {
        Map<String, String> paths = new LinkedHashMap<>();
        for (Parameter p : model.pipeline().parameters()) {
            Parameter.Vary vary = p.vary();
            if (vary != null && !vary.series().isEmpty()) {
                paths.put(vary.path(), vary.series().contains("/") ? vary.series() : "outcomes/" + vary.series());
            }
        }
        return paths;
    }

    private Fitted.Wander wander(String name, double[] effect, double[] error) {
        double[] shift = new double[last];
        double weights = 0;
        double square = 0;
        double lagged = 0;
        double lagWeights = 0;
        for (int m = first; m < last; m++) {
            if (Math.abs(effect[m]) > 1e-9) {
                shift[m] = Math.clamp(error[m] / effect[m], -3, 3);
                double w = effect[m] * effect[m];
                weights += w;
                square += w * shift[m] * shift[m];
            }
        }
        for (int m = first + 1; m < last; m++) {
            double w = Math.abs(effect[m] * effect[m - 1]);
            lagWeights += w;
            lagged += w * shift[m] * shift[m - 1];
        }
        if (weights == 0 || square == 0) {
            return new Fitted.Wander(name, 0, 0);
        }
        double variance = square / weights;
        double persistence = lagWeights == 0 ? 0 : Math.clamp(lagged / lagWeights / variance, 0, 0.95);
        return new Fitted.Wander(name, Math.sqrt(variance), persistence);
    }
}
