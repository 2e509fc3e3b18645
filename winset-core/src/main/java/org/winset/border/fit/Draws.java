package org.winset.border.fit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.winset.border.Change;
import org.winset.border.Parameter;
import org.winset.border.Scale;
import org.winset.border.Scenario;
import org.winset.border.engine.Calendar;
import org.winset.border.engine.Values;

/// What one future draws: parameters from their uncertainty, their monthly wandering, demand around its scenario, the
/// size
/// of a level's effects.
///
/// Everything depends on (seed, run number, purpose) alone: a deal and the status quo of the same run share all draws
/// (common random numbers), and the number of threads never shows.
public final class Draws {

    private enum Purpose {
        FITTED,
        ASSUMED,
        WANDER,
        DEMAND,
        LEVELS
    }

    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private final Model model;
    private final Calendar calendar;
    private final long seed;
    private final double[][] root;

    public Draws(Model model, Calendar calendar, long seed) {
        this.model = model;
        this.calendar = calendar;
        this.seed = seed;
        root = root(model.fitted());
    }

    private RandomGenerator random(int run, Purpose purpose) {
        return FACTORY.create(
                seed * 0x9E3779B97F4A7C15L + run * 0xBF58476D1CE4E5B9L + purpose.ordinal() * 0x94D049BB133111EBL);
    }

    /// The lower Cholesky factor of the estimates' correlations; correlations are pulled towards 0 until it exists.
    private static double[][] root(Fitted fitted) {
        int k = fitted.estimates().size();
        double[][] root = new double[k][k];
        for (double keep = 1; keep > 1e-6; keep *= 0.97) {
            DMatrixRMaj correlation = new DMatrixRMaj(k, k);
            for (int i = 0; i < k; i++) {
                correlation.set(i, i, 1);
            }
            for (Fitted.Link link : fitted.links()) {
                correlation.set(link.a(), link.b(), keep * link.correlation());
                correlation.set(link.b(), link.a(), keep * link.correlation());
            }
            var cholesky = DecompositionFactory_DDRM.chol(k, true);
            if (cholesky.decompose(correlation)) {
                DMatrixRMaj lower = cholesky.getT(null);
                for (int i = 0; i < k; i++) {
                    for (int j = 0; j <= i; j++) {
                        root[i][j] = lower.get(i, j);
                    }
                }
                return root;
            }
        }
        return root;
    }

    /// The parameters of a run; those that wander do so from month `first` on.
    public Values values(int run, int first) {
        return Values.of(model.pipeline(), calendar).replaced(levels(run)).wandering(wander(run, first));
    }

    private double[][] levels(int run) {
        List<Parameter> parameters = model.pipeline().parameters();
        Map<String, double[]> shifts = shifts(run);
        RandomGenerator random = random(run, Purpose.ASSUMED);
        double[][] values = new double[parameters.size()][];
        for (int p = 0; p < values.length; p++) {
            Parameter parameter = parameters.get(p);
            Scale scale = parameter.scale();
            double z = random.nextGaussian();
            double[] dated = shifts.getOrDefault(parameter.name(), new double[0]);
            if (parameter.sd() == 0 && dated.length == 0) {
                continue;
            }
            values[p] = new double[parameter.values().size()];
            for (int i = 0; i < values[p].length; i++) {
                double value = parameter.values().get(i).value();
                boolean estimated = i < dated.length && !Double.isNaN(dated[i]);
                values[p][i] = scale.moved(value, estimated ? dated[i] : z * spread(scale, value, parameter.sd()));
            }
        }
        return values;
    }

    private static double spread(Scale scale, double value, double sd) {
        return sd == 0 || value == 0 ? 0 : Math.min(1, scale.lineSd(value, sd));
    }

    /// Shifts of the fitted dated values on their scales, NaN where a value was not estimated.
    private Map<String, double[]> shifts(int run) {
        RandomGenerator random = random(run, Purpose.FITTED);
        List<Fitted.Estimate> estimates = model.fitted().estimates();
        double[] z = new double[estimates.size()];
        for (int i = 0; i < z.length; i++) {
            z[i] = random.nextGaussian();
        }
        Map<String, double[]> shifts = new HashMap<>();
        for (int i = 0; i < z.length; i++) {
            Fitted.Estimate e = estimates.get(i);
            double u = 0;
            for (int j = 0; j <= i; j++) {
                u += root[i][j] * z[j];
            }
            List<Parameter.Dated> dated =
                    model.pipeline().parameter(e.parameter()).values();
            double[] row = shifts.computeIfAbsent(e.parameter(), n -> {
                double[] none = new double[dated.size()];
                java.util.Arrays.fill(none, Double.NaN);
                return none;
            });
            row[position(dated, e.from())] = u * Math.min(1, e.error());
        }
        return shifts;
    }

    private static int position(List<Parameter.Dated> dated, LocalDate from) {
        for (int i = 0; i < dated.size(); i++) {
            if (dated.get(i).from().equals(from)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No value is dated (" + from + "): calibrate again.");
    }

    private double[][] wander(int run, int first) {
        List<Parameter> parameters = model.pipeline().parameters();
        RandomGenerator random = random(run, Purpose.WANDER);
        Map<String, double[]> paths = new HashMap<>();
        double[][] all = new double[parameters.size()][];
        for (int p = 0; p < all.length; p++) {
            Parameter.Vary vary = parameters.get(p).vary();
            if (vary != null) {
                all[p] = paths.computeIfAbsent(vary.path(), n -> path(random, vary, first));
            }
        }
        return all;
    }

    private double[] path(RandomGenerator random, Parameter.Vary vary, int first) {
        double[] path = new double[calendar.months()];
        double now = vary.sd() * random.nextGaussian();
        double fresh = vary.sd() * Math.sqrt(1 - vary.persistence() * vary.persistence());
        for (int m = first; m < path.length; m++) {
            path[m] = now;
            now = vary.persistence() * now + fresh * random.nextGaussian();
        }
        return path;
    }

    /// Demand over its scenario, month by month from `first`: the exponential of a walk whose sd at each horizon is the
    /// scenario's.
    public double[] demand(int run, Scenario scenario, int first) {
        RandomGenerator random = random(run, Purpose.DEMAND);
        double[] factor = new double[calendar.months()];
        java.util.Arrays.fill(factor, 1);
        double walk = 0;
        double before = 0;
        for (int m = first; m < factor.length; m++) {
            double sd = scenario.sd(m - first + 1);
            walk += Math.sqrt(Math.max(0, sd * sd - before * before)) * random.nextGaussian();
            before = sd;
            factor[m] = Math.exp(walk);
        }
        return factor;
    }

    /// The sizes of changes in a run; the same change has the same size in every deal.
    public double[] amounts(int run, List<Change> changes) {
        double[] amounts = new double[changes.size()];
        for (int i = 0; i < amounts.length; i++) {
            Change change = changes.get(i);
            RandomGenerator random = FACTORY.create(seed * 31
                    + run * 0xBF58476D1CE4E5B9L
                    + Purpose.LEVELS.ordinal()
                    + change.parameter().hashCode() * 0x94D049BB133111EBL);
            double drawn = change.value() + (change.sd() == 0 ? 0 : change.sd() * random.nextGaussian());
            amounts[i] = change.how() == Change.How.ADD ? drawn : Math.max(0, drawn);
        }
        return amounts;
    }
}
