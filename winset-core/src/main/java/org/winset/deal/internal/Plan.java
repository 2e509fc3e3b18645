package org.winset.deal.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.winset.deal.DealSpace;
import org.winset.deal.Electorate;
import org.winset.deal.Formula;
import org.winset.deal.Hurdle;
import org.winset.deal.Proviso;
import org.winset.deal.Pulls;
import org.winset.deal.Quota;
import org.winset.deal.Requirement;
import org.winset.deal.Route;

/// A space compiled for the search. Immutable and shared by all threads.
///
/// Root r < routes is "the deal passes on route r"; the last root is "on some route". `slack` lowers every count by
/// that
/// many votes, for near misses.
public final class Plan {

    final DealSpace space;
    final Layout layout;
    private final int slack;
    final Circuit circuit;
    final List<Ballot> ballots;
    /// By ballot and count: votes needed, the slack taken off.
    final int[][] needed;
    final int[] roots;
    final Wiring wiring;
    /// The node "on some route".
    final int union;
    final boolean pivots;
    final boolean @Nullable [][] whose;
    private boolean tougher;
    private final Map<Electorate, List<Asked>> known = new IdentityHashMap<>();

    /// One question: all counts that votes on it ask for, and its ballot once laid out (-1 before).
    private static final class Asked {
        final Pulls base;
        final List<Integer> part;
        final List<Quota.AtLeast> counts = new ArrayList<>();
        int ballot = -1;

        Asked(Pulls base, List<Integer> part) {
            this.base = base;
            this.part = part;
        }
    }

    /// The whole space, uncut.
    public Plan(DealSpace space, int slack, Layout.Size size) {
        this(space, slack, size.whole(), 0, null, null);
    }

    /// The plans whose deals together are the space's.
    public static List<Plan> parts(DealSpace space, int slack, Layout.Size size) {
        List<Plan> all = new ArrayList<>();
        do {
            all.add(new Plan(space, slack, size, all.size(), null, null));
        } while (all.size() < all.getFirst().layout.parts);
        return all;
    }

    /// A plan whose roots are "passes, with provision `row` at level r and `column` at level c", by r * columns + c: at
    /// most 64 of them.
    public static Plan forPairs(DealSpace space, Layout.Size size, int row, int column) {
        return new Plan(space, 0, size.whole(), 0, null, new int[] {row, column});
    }

    /// A plan whose one root is "passes, but not with one vote more needed of every electorate that loses a member".
    /// For
    /// counts of heads only. `whose` says by electorate and member whose loss is wanted.
    static Plan forPivots(DealSpace space, Layout.Size size, boolean[][] whose) {
        return new Plan(space, 0, size.whole(), 0, whose, null);
    }

    private Plan(
            DealSpace space,
            int slack,
            Layout.Size size,
            int part,
            boolean @Nullable [][] whose,
            int @Nullable [] pair) {
        this.space = space;
        this.slack = slack;
        this.circuit = new Circuit();
        this.ballots = new ArrayList<>();
        this.whose = whose;
        this.pivots = whose != null;
        List<Integer> levels = space.provisions().stream()
                .map(provision -> provision.levels().size())
                .toList();
        this.layout = new Layout(order(space), levels, size, part);
        List<Integer> requirements = space.requirements().stream()
                .map(Requirement::formula)
                .map(circuit::add)
                .toList();
        space.routes().forEach(route -> route.steps().forEach(step -> collect(step.hurdle(), step.part())));
        List<Integer> routes =
                space.routes().stream().map(route -> route(route, requirements)).toList();
        this.union = circuit.any(routes);
        if (pivots) {
            tougher = true;
            int safe = circuit.any(space.routes().stream()
                    .map(route -> route(route, requirements))
                    .toList());
            int close = circuit.all(List.of(union, circuit.add(new Circuit.Not(safe))));
            this.roots = new int[] {close};
        } else if (pair != null) {
            int rows = levels.get(pair[0]);
            int columns = levels.get(pair[1]);
            this.roots = IntStream.range(0, rows * columns)
                    .map(cell -> circuit.all(List.of(
                            union,
                            circuit.add(Formula.is(pair[0], cell / columns)),
                            circuit.add(Formula.is(pair[1], cell % columns)))))
                    .toArray();
        } else {
            this.roots = IntStream.concat(routes.stream().mapToInt(Integer::intValue), IntStream.of(union))
                    .toArray();
        }
        this.wiring = new Wiring(circuit, layout, ballots, roots);
        this.needed = needed(ballots, slack);
    }

    private Plan(Plan other, int slack) {
        space = other.space;
        this.slack = slack;
        layout = other.layout;
        circuit = other.circuit;
        ballots = other.ballots;
        needed = needed(ballots, slack);
        roots = other.roots;
        wiring = other.wiring;
        union = other.union;
        pivots = other.pivots;
        whose = other.whose;
    }

    private static int[][] needed(List<Ballot> ballots, int slack) {
        return ballots.stream().map(ballot -> ballot.needed(slack)).toArray(int[][]::new);
    }

    /// The same plan for another slack.
    public Plan with(int slack) {
        return slack == this.slack ? this : new Plan(this, slack);
    }

    /// Whether this is a plan of that very space.
    public boolean plans(DealSpace space) {
        return this.space == space;
    }

    /// The share of the space's deals that the plan covers.
    public double share() {
        return layout.below(0).doubleValue() / space.size().doubleValue();
    }

    public int unionRoot() {
        return roots.length - 1;
    }

    private int route(Route route, List<Integer> requirements) {
        List<Integer> parts = new ArrayList<>(requirements);
        route.steps().forEach(step -> parts.add(hurdle(step.hurdle(), step.part())));
        return circuit.all(parts);
    }

    private int hurdle(Hurdle hurdle, List<Integer> part) {
        return switch (hurdle) {
            case Hurdle.Vote vote -> vote(vote, part);
            case Hurdle.Consent consent -> circuit.add(consent.when());
            case Hurdle.Every every ->
                circuit.all(every.parts().stream().map(one -> hurdle(one, part)).toList());
            case Hurdle.Either either ->
                circuit.any(
                        either.parts().stream().map(one -> hurdle(one, part)).toList());
        };
    }

    private int vote(Hurdle.Vote vote, List<Integer> part) {
        Asked asked = asked(vote, part);
        if (asked.ballot < 0) {
            asked.ballot = ballots.size();
            ballots.add(new Ballot(vote, asked.counts, part, layout, circuit, pivots));
        }
        int passes = quota(vote.quota(), asked, tougher && loses(vote.electorate()) ? asked.counts.size() : 0);
        if (part.isEmpty()) {
            return passes;
        }
        int moot = circuit.add(new Formula.All(
                part.stream().map(provision -> Formula.is(provision, 0)).toList()));
        return circuit.any(List.of(passes, moot));
    }

    private boolean loses(Electorate electorate) {
        List<Electorate> all = space.electorates();
        for (int e = 0; e < all.size(); e++) {
            if (all.get(e) == electorate && whose != null) {
                for (boolean wanted : whose[e]) {
                    if (wanted) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Asked asked(Hurdle.Vote vote, List<Integer> part) {
        List<Asked> questions = known.computeIfAbsent(vote.electorate(), key -> new ArrayList<>());
        for (Asked asked : questions) {
            if (asked.part.equals(part) && asked.base.equals(vote.base())) {
                return asked;
            }
        }
        questions.add(new Asked(vote.base(), part));
        return questions.getLast();
    }

    /// Notes what is asked on every question before any is laid out.
    private void collect(Hurdle hurdle, List<Integer> part) {
        switch (hurdle) {
            case Hurdle.Vote vote -> {
                List<Quota.AtLeast> counts = asked(vote, part).counts;
                vote.quota().counts().stream()
                        .filter(count -> !counts.contains(count))
                        .forEach(counts::add);
            }
            case Hurdle.Consent consent -> {}
            case Hurdle.Every every -> every.parts().forEach(one -> collect(one, part));
            case Hurdle.Either either -> either.parts().forEach(one -> collect(one, part));
        }
    }

    private int quota(Quota quota, Asked asked, int from) {
        return switch (quota) {
            case Quota.AtLeast count ->
                circuit.add(new Circuit.Count(asked.ballot, from + asked.counts.indexOf(count)));
            case Quota.All all ->
                circuit.all(all.parts().stream()
                        .map(part -> quota(part, asked, from))
                        .toList());
            case Quota.Any any ->
                circuit.any(any.parts().stream()
                        .map(part -> quota(part, asked, from))
                        .toList());
        };
    }

    /// Provisions by falling effect on votes. Those that conditions name come earlier, so that conditions settle early.
    private static int[] order(DealSpace space) {
        int n = space.provisions().size();
        double[] effect = new double[n];
        List<Formula> formulas = new ArrayList<>();
        space.requirements().forEach(requirement -> formulas.add(requirement.formula()));
        space.routes().forEach(route -> route.steps().forEach(step -> consents(step.hurdle(), formulas)));
        for (Electorate electorate : space.electorates()) {
            for (int i = 0; i < n; i++) {
                effect[i] += effect(electorate, electorate.pulls().get(i)) / electorate.size();
            }
            electorate.provisos().stream()
                    .map(Proviso::when)
                    .filter(when -> when.provisions().size() > 1)
                    .forEach(formulas::add);
        }
        double all = Arrays.stream(effect).sum() + 1;
        for (Formula formula : formulas) {
            formula.provisions().forEach(provision -> effect[provision] += all);
        }
        return IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -effect[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static void consents(Hurdle hurdle, List<Formula> into) {
        switch (hurdle) {
            case Hurdle.Vote vote -> {}
            case Hurdle.Consent consent -> into.add(consent.when());
            case Hurdle.Every every -> every.parts().forEach(part -> consents(part, into));
            case Hurdle.Either either -> either.parts().forEach(part -> consents(part, into));
        }
    }

    private static double effect(Electorate electorate, List<Pulls> levels) {
        double sum = 0;
        for (int m = 0; m < electorate.size(); m++) {
            int most = Integer.MIN_VALUE;
            int least = Integer.MAX_VALUE;
            for (Pulls pulls : levels) {
                most = Math.max(most, pulls.get(m));
                least = Math.min(least, pulls.get(m));
            }
            sum += most - least;
        }
        return sum;
    }
}
