package org.winset.whip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.winset.dossier.Deal;
import org.winset.dossier.InputException;

/// A count given that some gates clear and others fail.
///
/// P(X | G) = P(X and G) / P(G). Where G asks gates C to clear and F to fail, P(X and G) is the sum over subsets S of F
/// of (-1)^|S| P(X and all of C and S clear), each an integral that the plan's own machinery does: a route with more
/// gates on it. Members, tallies and leaders' words ([Sightings]) weigh every pair of states at a point by the same
/// signed sums.
final class Conditioned {

    private static final double IMPOSSIBLE = 1e-9;

    private final WhipModel model;
    private final Plan plan;
    private final Given given;
    private final Map<Integer, Boolean> pinned;

    /// Gates that all clear, counted with a sign.
    record Signed(Set<Integer> gates, int sign) {}

    private Conditioned(WhipModel model, Plan plan, Given given, Map<Integer, Boolean> pinned) {
        this.model = model;
        this.plan = plan;
        this.given = given;
        this.pinned = pinned;
    }

    static WhipCount of(
            WhipModel model, Deal deal, Plan plan, Given given, Map<Integer, Boolean> pinned, boolean rough) {
        Conditioned conditioned = new Conditioned(model, plan, given, pinned);
        ForkJoinTask<Sightings> looking =
                ForkJoinPool.commonPool().submit(() -> Sightings.of(model, plan, given, pinned, rough));
        double[] chances;
        try {
            chances = conditioned.chances();
        } catch (InputException impossible) {
            looking.cancel(true);
            throw impossible;
        }
        Sightings seen = looking.join();
        return Glance.assemble(
                model,
                deal,
                plan,
                chances,
                seen.sights(),
                seen.cues(Futures.cues(model, plan, given, caucus -> Double.NaN)),
                seen.effectivePoints());
    }

    /// What is pinned, without one gate (-1: with all), as signed sets that clear.
    static List<Signed> without(Map<Integer, Boolean> pinned, int left) {
        List<Signed> sets = new ArrayList<>(List.of(new Signed(Set.of(), 1)));
        pinned.forEach((event, clears) -> {
            if (event == left) {
                return;
            }
            List<Signed> more = new ArrayList<>();
            for (Signed set : sets) {
                Set<Integer> with = new TreeSet<>(set.gates());
                with.add(event);
                more.add(new Signed(with, clears ? set.sign() : -set.sign()));
                if (!clears) {
                    more.add(set);
                }
            }
            sets.clear();
            sets.addAll(more);
        });
        return sets;
    }

    /// Of each path, of some path, of each event.
    private double[] chances() {
        int n = plan.paths().size();
        double[] sums = new double[n + 1 + plan.events().size()];
        double pin = 0;
        double all = 0;
        for (Signed set : without(pinned, -1)) {
            List<List<Integer>> routes = new ArrayList<>();
            plan.routes().forEach(route -> routes.add(joined(route, set)));
            routes.add(joined(List.of(), set));
            for (int e = 0; e < plan.events().size(); e++) {
                routes.add(joined(List.of(e), set));
            }
            double[] own = new double[routes.size() + 1];
            all = integrate(routes, own);
            pin += set.sign() * own[n];
            for (int k = 0; k < n; k++) {
                sums[k] += set.sign() * own[k];
            }
            sums[n] += set.sign() * own[routes.size()];
            for (int e = 0; e < plan.events().size(); e++) {
                sums[n + 1 + e] += set.sign() * own[n + 1 + e];
            }
        }
        if (!(pin > IMPOSSIBLE * all)) {
            throw InputException.usage(
                    "In no future do the pinned gates go so.", "a pin taken back opens some, or another deal does.");
        }
        for (int k = 0; k < sums.length; k++) {
            sums[k] = Math.max(0, Math.min(1, sums[k] / pin));
        }
        pinned.forEach((event, clears) -> sums[n + 1 + event] = clears ? 1 : 0);
        return sums;
    }

    private static List<Integer> joined(List<Integer> route, Signed set) {
        Set<Integer> all = new TreeSet<>(route);
        all.addAll(set.gates());
        return List.copyOf(all);
    }

    /// Adds up the weighted chances of routes, the paths first, and last of the paths' union; returns the weight.
    private double integrate(List<List<Integer>> routes, double[] sums) {
        double weight = 0;
        Plan wanted = plan.with(plan.paths(), routes);
        for (Futures.Sums part : model.futures().integrate(wanted, given, false, false)) {
            for (int k = 0; k < sums.length; k++) {
                sums[k] += part.results()[k];
            }
            weight += part.weight();
        }
        return weight;
    }
}
