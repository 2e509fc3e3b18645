package org.winset.border.fit;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.border.Change;
import org.winset.border.Initial;
import org.winset.border.Level;
import org.winset.border.Scenario;
import org.winset.border.data.ScenarioDemand;
import org.winset.border.engine.Calendar;
import org.winset.border.engine.Cohort;
import org.winset.border.engine.Inflow;
import org.winset.border.engine.People;
import org.winset.border.engine.Trace;
import org.winset.border.engine.Values;

/// Runs the months after the published ones, under the status quo and under a deal, on common random numbers.
///
/// The status quo meets the scenario's encounters as given (people who try again are part of them); its first-timers
/// are
/// recorded and come under the deal too. So the deal changes who comes back and who is displaced, never how many set
/// out:
/// no causal demand effect is modelled.
public final class Futures {

    /// Which engine runs them.
    public enum Engine {
        COHORT,
        PEOPLE
    }

    /// One future twice.
    public record Pair(Trace statusQuo, Trace deal) {}

    private final Model model;
    private final Scenario scenario;
    private final Calendar calendar;
    private final double[][][] demand;
    private final Draws draws;
    private final Cohort start;
    private final int first;
    private final int last;
    private final long seed;

    /// @param own a scenario file that replaces the named scenario's paths, or null
    public Futures(Model model, Scenario scenario, @Nullable Path own, int months, long seed) {
        this.model = model;
        this.scenario = scenario;
        this.seed = seed;
        first = model.published().months();
        last = first + months;
        calendar = model.calendar(months);
        List<String> demands = model.network().demands();
        demand = own == null
                ? ScenarioDemand.of(model.history(), demands, scenario, months)
                : ScenarioDemand.read(own, model.history(), demands, scenario, calendar.yearMonth(first), months);
        draws = new Draws(model, calendar, seed);
        start = model.at(first);
    }

    private Futures(Futures other, long seed) {
        model = other.model;
        scenario = other.scenario;
        calendar = other.calendar;
        demand = other.demand;
        start = other.start;
        first = other.first;
        last = other.last;
        this.seed = seed;
        draws = new Draws(model, calendar, seed);
    }

    /// The same futures with other luck.
    public Futures seeded(long newSeed) {
        return newSeed == seed ? this : new Futures(this, newSeed);
    }

    public Calendar calendar() {
        return calendar;
    }

    public int firstMonth() {
        return first;
    }

    Scenario scenario() {
        return scenario;
    }

    static List<Change> changes(List<Level> deal) {
        return deal.stream().flatMap(level -> level.changes().stream()).toList();
    }

    /// The central future: every parameter at its centre, demand on its path.
    public Pair central(List<Level> deal) {
        List<Change> changes = changes(deal);
        double[] amounts = changes.stream().mapToDouble(Change::value).toArray();
        return pair(Values.of(model.pipeline(), calendar), Inflow.Given.of(calendar, demand), changes, amounts);
    }

    /// A future on given parameters and amounts, demand on its path.
    Pair future(Values values, List<Change> changes, double[] amounts, double demandFactor) {
        double[][] factor = new double[demand.length][calendar.months()];
        for (int e = 0; e < factor.length; e++) {
            java.util.Arrays.fill(factor[e], 1);
            if (scenario.moves().contains(model.network().demands().get(e))) {
                java.util.Arrays.fill(factor[e], first, calendar.months(), demandFactor);
            }
        }
        return pair(values, new Inflow.Given(calendar, demand, factor), changes, amounts);
    }

    Values centralValues() {
        return Values.of(model.pipeline(), calendar);
    }

    /// Future number `run`.
    public Pair future(int run, List<Level> deal, Engine engine) {
        List<Change> changes = changes(deal);
        double[] amounts = draws.amounts(run, changes);
        double[] path = draws.demand(run, scenario, first);
        double[][] factor = new double[demand.length][];
        double[] ones = new double[calendar.months()];
        java.util.Arrays.fill(ones, 1);
        for (int e = 0; e < factor.length; e++) {
            factor[e] = scenario.moves().contains(model.network().demands().get(e)) ? path : ones;
        }
        Inflow.Given given = new Inflow.Given(calendar, demand, factor);
        Values values = draws.values(run, first);
        return engine == Engine.COHORT
                ? pair(values, given, changes, amounts)
                : people(run, values, given, changes, amounts);
    }

    private double[][][] record() {
        int days = calendar.firstDay(last) - calendar.firstDay(first);
        return new double[demand.length][days][model.pipeline().classes().kinds()];
    }

    private Pair pair(Values values, Inflow.Given given, List<Change> changes, double[] amounts) {
        double[][][] fresh = record();
        Trace statusQuo = start.copy().run(values, given, first, last, fresh);
        if (changes.isEmpty()) {
            return new Pair(statusQuo, statusQuo);
        }
        Inflow again = new Inflow.FirstTimers(calendar.firstDay(first), fresh);
        return new Pair(statusQuo, start.copy().run(values.under(changes, amounts), again, first, last, null));
    }

    private People history(int run, Values central, Inflow given) {
        People people = new People(model.network(), 0, calendar.days(), seed * 1_000_003 + run);
        for (Initial initial : model.pipeline().initial()) {
            people.place(initial.station(), initial.people(), initial.days(), model.mix(initial));
        }
        people.run(central, given, 0, first, null);
        return people;
    }

    /// Both futures start from the same people: the published months are run twice with the same luck.
    private Pair people(int run, Values values, Inflow.Given given, List<Change> changes, double[] amounts) {
        double[][][] fresh = record();
        Inflow published = Inflow.Given.of(calendar, demand);
        Trace statusQuo = history(run, centralValues(), published).run(values, given, first, last, fresh);
        if (changes.isEmpty()) {
            return new Pair(statusQuo, statusQuo);
        }
        Inflow again = new Inflow.FirstTimers(calendar.firstDay(first), fresh);
        Trace deal =
                history(run, centralValues(), published).run(values.under(changes, amounts), again, first, last, null);
        return new Pair(statusQuo, deal);
    }
}
