package org.winset.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/// Random small spaces with everything in them: weights, parts, provisos, conditions, requirements, commitments.
final class Spaces {

    private final RandomGenerator random;
    private final int provisions;
    private final int[] levels;

    private Spaces(long seed, int mostProvisions, int mostLevels) {
        random = generator(seed);
        provisions = 2 + random.nextInt(mostProvisions - 1);
        levels = IntStream.range(0, provisions)
                .map(i -> 1 + random.nextInt(mostLevels))
                .toArray();
    }

    static RandomGenerator generator(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static DealSpace random(long seed) {
        return random(seed, 6, 4);
    }

    static DealSpace random(long seed, int mostProvisions, int mostLevels) {
        return new Spaces(seed, mostProvisions, mostLevels).space();
    }

    /// One chamber, one vote by heads on the whole deal, nothing else.
    static DealSpace plain(long seed, int provisions, int levels, int members, int needed) {
        RandomGenerator random = generator(seed);
        List<List<Pulls>> pulls = pulls(provisions, levels, members, () -> random.nextInt(-100, 101));
        Electorate senate = new Electorate("senate", names("s", members), pulls, List.of());
        Hurdle.Vote vote = new Hurdle.Vote("passage", senate, Pulls.same(members, -20), Quota.votes(needed));
        return new DealSpace(scales(provisions, levels), List.of(Route.of("regular", vote)), List.of());
    }

    /// By provision and level: nothing at the status quo, else a draw for each member.
    static List<List<Pulls>> pulls(int provisions, int levels, int members, IntSupplier draw) {
        List<List<Pulls>> pulls = new ArrayList<>();
        for (int i = 0; i < provisions; i++) {
            List<Pulls> byLevel = new ArrayList<>();
            byLevel.add(Pulls.same(members, 0));
            for (int l = 1; l < levels; l++) {
                byLevel.add(Pulls.of(IntStream.generate(draw).limit(members).toArray()));
            }
            pulls.add(byLevel);
        }
        return pulls;
    }

    static List<DealSpace.Provision> scales(int provisions, int levels) {
        return IntStream.range(0, provisions)
                .mapToObj(i -> new DealSpace.Provision("p" + i, names("l", levels)))
                .toList();
    }

    static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    /// Every deal of a space, one after another.
    static void each(DealSpace space, Consumer<Levels> deal) {
        int[] at = new int[space.provisions().size()];
        int p = at.length - 1;
        while (p >= 0) {
            deal.accept(Levels.of(at));
            p = at.length - 1;
            while (p >= 0 && ++at[p] == space.provisions().get(p).levels().size()) {
                at[p--] = 0;
            }
        }
    }

    static List<Levels> passing(DealSpace space) {
        Referee referee = new Referee(space);
        List<Levels> found = new ArrayList<>();
        each(space, deal -> {
            if (referee.judge(deal).passes()) {
                found.add(deal);
            }
        });
        return found;
    }

    private DealSpace space() {
        List<Electorate> electorates = IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(this::electorate)
                .toList();
        List<Hurdle> hurdles = new ArrayList<>();
        for (int h = 0; h < 1 + random.nextInt(4); h++) {
            hurdles.add(hurdle(electorates, "g" + h, 0));
        }
        List<Route> routes = new ArrayList<>();
        for (int r = 0; r < 1 + random.nextInt(3); r++) {
            List<Route.Step> steps = new ArrayList<>();
            for (int s = 0; s < 1 + random.nextInt(3); s++) {
                Hurdle hurdle = hurdles.get(random.nextInt(hurdles.size()));
                boolean whole = random.nextInt(3) > 0;
                steps.add(new Route.Step(
                        hurdle,
                        whole
                                ? List.of()
                                : IntStream.range(0, provisions)
                                        .filter(i -> random.nextBoolean())
                                        .boxed()
                                        .toList()));
            }
            routes.add(new Route("r" + r, steps));
        }
        List<Requirement> requirements = random.nextInt(3) == 0 ? List.of(new Requirement("q", formula(2))) : List.of();
        return new DealSpace(
                IntStream.range(0, provisions)
                        .mapToObj(i -> new DealSpace.Provision("p" + i, names("l", levels[i])))
                        .toList(),
                routes,
                requirements);
    }

    private Hurdle hurdle(List<Electorate> electorates, String name, int depth) {
        return switch (random.nextInt(depth == 0 ? 8 : 5)) {
            case 4 -> new Hurdle.Consent(name, formula(2));
            case 5 ->
                new Hurdle.Every(name, List.of(hurdle(electorates, name + "a", 1), hurdle(electorates, name + "b", 1)));
            case 6 ->
                new Hurdle.Either(
                        name, List.of(hurdle(electorates, name + "a", 1), hurdle(electorates, name + "b", 1)));
            default -> {
                Electorate electorate = electorates.get(random.nextInt(electorates.size()));
                int shift = random.nextInt(-60, 60);
                Pulls base = Pulls.of(IntStream.range(0, electorate.size())
                        .map(m -> switch (random.nextInt(20)) {
                            case 0 -> Pulls.HARD_NO;
                            case 1 -> Pulls.HARD_YES;
                            default -> shift;
                        })
                        .toArray());
                yield new Hurdle.Vote(name, electorate, base, quota(electorate.size(), 0));
            }
        };
    }

    private Quota quota(int members, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 2)) {
            case 0, 4 -> Quota.votes(random.nextInt(members + 2));
            case 1 -> {
                List<Integer> weights = IntStream.range(0, members)
                        .map(m -> random.nextInt(12))
                        .boxed()
                        .toList();
                int total = weights.stream().mapToInt(Integer::intValue).sum();
                yield Quota.weighted(weights, random.nextInt(total + 2));
            }
            case 2 -> Quota.all(quota(members, 1), quota(members, 1));
            default -> Quota.any(quota(members, 1), quota(members, 1));
        };
    }

    private Electorate electorate(int index) {
        int members = 2 + random.nextInt(11);
        int kinds = 1 + random.nextInt(members);
        int[] kind = IntStream.range(0, members).map(m -> random.nextInt(kinds)).toArray();
        List<List<Pulls>> pulls = new ArrayList<>();
        for (int i = 0; i < provisions; i++) {
            List<Pulls> byLevel = new ArrayList<>();
            for (int l = 0; l < levels[i]; l++) {
                byLevel.add(pulls(kind, l == 0 ? 0 : 60));
            }
            pulls.add(byLevel);
        }
        List<Proviso> provisos = new ArrayList<>();
        for (int p = 0; p < random.nextInt(4); p++) {
            Proviso.Kind what = Proviso.Kind.values()[random.nextInt(3)];
            Pulls any = pulls(kind, 80);
            Pulls against = Pulls.of(IntStream.range(0, members)
                    .map(m -> Math.min(0, any.get(m)))
                    .toArray());
            provisos.add(new Proviso(
                    "e" + index + "x" + p, what, formula(2), what == Proviso.Kind.STATEMENT ? any : against));
        }
        return new Electorate("e" + index, names("m", members), pulls, provisos);
    }

    private Pulls pulls(int[] kind, int spread) {
        int[] byKind = IntStream.range(0, kind.length)
                .map(k -> spread == 0
                        ? 0
                        : random.nextInt(12) == 0
                                ? Pulls.HARD_NO
                                : random.nextInt(4) == 0 ? 0 : random.nextInt(-spread, spread + 1))
                .toArray();
        return Pulls.of(IntStream.of(kind).map(k -> byKind[k]).toArray());
    }

    private Formula formula(int depth) {
        int i = random.nextInt(provisions);
        return switch (random.nextInt(depth > 0 ? 6 : 3)) {
            case 0 -> Formula.atLeast(i, random.nextInt(levels[i]));
            case 1 -> Formula.atMost(i, random.nextInt(levels[i]));
            case 2 -> Formula.is(i, random.nextInt(levels[i]));
            case 3 -> Formula.all(formula(depth - 1), formula(depth - 1));
            case 4 -> Formula.any(formula(depth - 1), formula(depth - 1));
            default -> Formula.not(formula(depth - 1));
        };
    }
}
