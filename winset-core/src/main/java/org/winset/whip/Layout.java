package org.winset.whip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What to evaluate at every point, worked out once a plan: the sheets of its questions, and the terms to sum, each a
/// product over chambers of the chance that a set of the chamber's events happens.
///
/// `sheets[ballot]` holds the two sides' sheets, shared by ballots on one question. `masks[chamber]` lists the distinct
/// sets; `sums[k]` the terms of the k-th quantity of [Terms]; there are `deciders` sets of decisions.
@SuppressWarnings("ArrayRecordComponent") // read only
record Layout(List<List<Sheet>> sheets, List<List<Mask>> masks, List<List<Term>> sums, int deciders) {

    /// coefficient x product over chambers of the mask's chance (-1: nothing asked there).
    record Term(double coefficient, int[] mask) {}

    /// Some events of one chamber: votes, majorities of a caucus and decisions of those who lead one.
    record Mask(int[] votes, int[] majorities, List<Deciders> deciders) {}

    /// Decisions that share the latent of one caucus; `place` numbers the distinct sets of them.
    record Deciders(int caucus, Event.Decision[] decisions, int place) {}

    /// The first ballot that puts the same question.
    int question(int ballot) {
        return sheets.indexOf(sheets.get(ballot));
    }

    /// A chamber's ballots, those on one question together.
    int[] ballots(Plan plan, int chamber) {
        return IntStream.range(0, sheets.size())
                .filter(b -> plan.ballots().get(b).chamber() == chamber)
                .boxed()
                .sorted(Comparator.comparingInt(this::question))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static Layout of(WhipModel model, Plan plan, boolean eventsToo) {
        List<List<Sheet>> sheets = new ArrayList<>();
        for (int b = 0; b < plan.ballots().size(); b++) {
            Ballot ballot = plan.ballots().get(b);
            int same = 0;
            while (same < b && !plan.ballots().get(same).sameQuestion(ballot)) {
                same++;
            }
            sheets.add(
                    same < b
                            ? sheets.get(same)
                            : model.sides().get(ballot.chamber()).stream()
                                    .map(side -> new Sheet(model, ballot, side))
                                    .toList());
        }
        int chambers = model.chambers().size();
        long[] own = new long[chambers];
        for (int e = 0; e < plan.events().size(); e++) {
            int chamber = chamber(model, plan, plan.events().get(e));
            if (chamber >= 0) {
                own[chamber] |= 1L << e;
            }
        }
        List<Map<Long, Integer>> index = new ArrayList<>();
        List<List<Mask>> masks = new ArrayList<>();
        for (int c = 0; c < chambers; c++) {
            index.add(new LinkedHashMap<>());
            masks.add(new ArrayList<>());
        }
        Map<Long, Integer> places = new HashMap<>();
        List<List<Term>> sums = new ArrayList<>();
        for (Map<Long, Integer> sum : Terms.of(plan, eventsToo).sums()) {
            List<Term> terms = new ArrayList<>();
            sum.forEach((set, sign) -> {
                double coefficient = sign * alone(plan, set, own);
                int[] at = new int[chambers];
                for (int c = 0; c < chambers; c++) {
                    long part = set & own[c];
                    int chamber = c;
                    at[c] = part == 0
                            ? -1
                            : index.get(c).computeIfAbsent(part, key -> {
                                masks.get(chamber).add(mask(plan, key, places));
                                return masks.get(chamber).size() - 1;
                            });
                }
                terms.add(new Term(coefficient, at));
            });
            sums.add(List.copyOf(terms));
        }
        return new Layout(
                List.copyOf(sheets), masks.stream().map(List::copyOf).toList(), List.copyOf(sums), places.size());
    }

    /// The chance of the set's events that no chamber has a part in.
    private static double alone(Plan plan, long set, long[] own) {
        long left = set;
        for (long chamber : own) {
            left &= ~chamber;
        }
        double product = 1;
        for (long rest = left; rest != 0; rest &= rest - 1) {
            Event.Decision decision = (Event.Decision) plan.events().get(Long.numberOfTrailingZeros(rest));
            product *= Normal.cdf(decision.utility() / Math.sqrt(1 + decision.variance()));
        }
        return product;
    }

    private static int chamber(WhipModel model, Plan plan, Event event) {
        return switch (event) {
            case Event.Vote vote -> plan.ballots().get(vote.ballot()).chamber();
            case Event.Majority majority ->
                plan.ballots().get(majority.ballot()).chamber();
            case Event.Decision decision ->
                decision.caucus() < 0
                        ? -1
                        : model.chamberIndex(
                                model.caucuses().get(decision.caucus()).chamber());
            case Event.Override override -> -1;
        };
    }

    private static Mask mask(Plan plan, long set, Map<Long, Integer> places) {
        List<Integer> votes = new ArrayList<>();
        List<Integer> majorities = new ArrayList<>();
        Map<Integer, List<Event.Decision>> decisions = new LinkedHashMap<>();
        Map<Integer, Long> keys = new LinkedHashMap<>();
        for (long rest = set; rest != 0; rest &= rest - 1) {
            int e = Long.numberOfTrailingZeros(rest);
            switch (plan.events().get(e)) {
                case Event.Vote vote -> votes.add(e);
                case Event.Majority majority -> majorities.add(e);
                case Event.Decision decision -> {
                    decisions
                            .computeIfAbsent(decision.caucus(), key -> new ArrayList<>())
                            .add(decision);
                    keys.merge(decision.caucus(), 1L << e, (a, b) -> a | b);
                }
                case Event.Override override -> throw new IllegalStateException("An override is no plain event.");
            }
        }
        List<Deciders> deciders = new ArrayList<>();
        decisions.forEach((caucus, list) -> deciders.add(new Deciders(
                caucus, list.toArray(new Event.Decision[0]), place(keys.getOrDefault(caucus, 0L), places))));
        return new Mask(array(votes), array(majorities), List.copyOf(deciders));
    }

    private static int place(long key, Map<Long, Integer> places) {
        return places.computeIfAbsent(key, k -> places.size());
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
