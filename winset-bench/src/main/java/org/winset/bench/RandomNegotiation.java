package org.winset.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.winset.deal.DealSpace;
import org.winset.deal.Electorate;
import org.winset.deal.Hurdle;
import org.winset.deal.Proviso;
import org.winset.deal.Pulls;
import org.winset.deal.Quota;
import org.winset.deal.Route;

/// A made-up chamber that bargains: two parties with positions in two dimensions, provisions that pull the parties apart or
/// cut across them, members' own offsets by topic, levels that go further and further.
///
/// Pull of level l = share(l) (a + b1 x + b2 y + offset), in 1/256 probit. x is -1 or 1 by party with sd .35, y has sd .8,
/// b1 is .3 to 1.2 with a random sign, b2 and a have sd .5, an offset sd .3. `Kind` sets what the gate adds, so that the win
/// set is as large or small as wished.
final class RandomNegotiation {

    /// How hard the gate is.
    enum Kind {
        /// The base is drawn, mean -.3 and sd .3: anything from 0.1 % to 70 % passes.
        MIXED,
        /// Half of all deals pass: the hardest to count.
        HALF,
        /// One in ten passes.
        TENTH,
        /// One in a thousand passes.
        RARE,
        /// A tenth of a probit easier than the easiest jam that hill climbing finds: a handful pass.
        SCARCE,
        /// Just harder than the best deal that hill climbing finds.
        JAM;

        static Kind of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    private static final int SAMPLE = 20_000;

    private final RandomGenerator random;
    private final int provisions;
    private final int levels;
    private final int members;
    private final int needed;
    private final int[][][] pull;

    private RandomNegotiation(long seed, int provisions, int levels, int members, int needed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.provisions = provisions;
        this.levels = levels;
        this.members = members;
        this.needed = needed;
        this.pull = new int[provisions][levels][members];
        double[] x = new double[members];
        double[] y = new double[members];
        for (int m = 0; m < members; m++) {
            x[m] = (m < members * .51 ? -1 : 1) + .35 * random.nextGaussian();
            y[m] = .8 * random.nextGaussian();
        }
        for (int i = 0; i < provisions; i++) {
            double b1 = (random.nextBoolean() ? 1 : -1) * (.3 + .9 * random.nextDouble());
            double b2 = .5 * random.nextGaussian();
            double a = .5 * random.nextGaussian();
            double bend = .6 + .8 * random.nextDouble();
            for (int m = 0; m < members; m++) {
                double full = a + b1 * x[m] + b2 * y[m] + .3 * random.nextGaussian();
                for (int l = 1; l < levels; l++) {
                    pull[i][l][m] = (int) Math.round(256 * Math.pow(l / (levels - 1.0), bend) * full);
                }
            }
        }
    }

    /// One vote of `members`, `needed` to pass.
    static DealSpace space(long seed, int provisions, int levels, int members, int needed, Kind kind) {
        RandomNegotiation negotiation = new RandomNegotiation(seed, provisions, levels, members, needed);
        return negotiation.space(negotiation.base(kind), List.of());
    }

    /// A jam made of red lines: the gate alone would let one deal in ten pass, but blocs of ten members each refuse every
    /// deal that holds both of two provisions at a high level, or neither of two others.
    static DealSpace withRedLines(long seed, int provisions, int levels, int members, int needed, int lines) {
        RandomNegotiation negotiation = new RandomNegotiation(seed, provisions, levels, members, needed);
        int base = negotiation.base(Kind.RARE);
        return negotiation.space(base, negotiation.redLines(lines));
    }

    private DealSpace space(int base, List<Proviso> provisos) {
        List<List<Pulls>> pulls = Arrays.stream(pull)
                .map(byLevel -> Arrays.stream(byLevel).map(Pulls::of).toList())
                .toList();
        Electorate senate = new Electorate("senate", names("m", members), pulls, provisos);
        Hurdle.Vote vote = new Hurdle.Vote("cloture", senate, Pulls.same(members, base), Quota.votes(needed));
        return new DealSpace(
                IntStream.range(0, provisions)
                        .mapToObj(i -> new DealSpace.Provision("p" + i, names("l", levels)))
                        .toList(),
                List.of(Route.of("regular", vote)),
                List.of());
    }

    private List<Proviso> redLines(int lines) {
        List<Proviso> provisos = new ArrayList<>();
        for (int k = 0; k < lines; k++) {
            int bloc = random.nextInt(members - members / 8);
            int provision = random.nextInt(provisions);
            int other = (provision + 1 + random.nextInt(provisions - 1)) % provisions;
            var when = random.nextBoolean()
                    ? org.winset.deal.Formula.all(
                            org.winset.deal.Formula.atLeast(provision, levels / 2),
                            org.winset.deal.Formula.atLeast(other, levels / 2))
                    : org.winset.deal.Formula.atMost(provision, levels / 2);
            provisos.add(new Proviso(
                    "line " + k,
                    Proviso.Kind.RED_LINE,
                    when,
                    Pulls.of(IntStream.range(0, members)
                            .map(m -> m >= bloc && m < bloc + members / 8 ? Pulls.HARD_NO : 0)
                            .toArray())));
        }
        return provisos;
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private int base(Kind kind) {
        int drawn = (int) Math.round(256 * (-.3 + .3 * random.nextGaussian()));
        int[] shifts = new int[SAMPLE];
        int[] deal = new int[provisions];
        for (int s = 0; s < SAMPLE; s++) {
            for (int i = 0; i < provisions; i++) {
                deal[i] = random.nextInt(levels);
            }
            shifts[s] = shift(deal);
        }
        Arrays.sort(shifts);
        return switch (kind) {
            case MIXED -> drawn;
            case HALF -> shifts[SAMPLE / 2];
            case TENTH -> shifts[SAMPLE / 10];
            case RARE -> shifts[SAMPLE / 1000];
            case SCARCE -> climb() + 26;
            case JAM -> climb() - 1;
        };
    }

    /// The least base at which a deal passes.
    private int shift(int[] deal) {
        int[] sums = new int[members];
        for (int i = 0; i < provisions; i++) {
            for (int m = 0; m < members; m++) {
                sums[m] += pull[i][deal[i]][m];
            }
        }
        Arrays.sort(sums);
        return 1 - sums[members - needed];
    }

    /// The least such base that hill climbing finds from 60 starts.
    private int climb() {
        int best = Integer.MAX_VALUE;
        int[] deal = new int[provisions];
        for (int start = 0; start < 60; start++) {
            for (int i = 0; i < provisions; i++) {
                deal[i] = random.nextInt(levels);
            }
            int shift = shift(deal);
            boolean better = true;
            while (better) {
                better = false;
                for (int i = 0; i < provisions; i++) {
                    for (int l = 0; l < levels; l++) {
                        int old = deal[i];
                        deal[i] = l;
                        int now = shift(deal);
                        if (now < shift) {
                            shift = now;
                            better = true;
                        } else {
                            deal[i] = old;
                        }
                    }
                }
            }
            best = Math.min(best, shift);
        }
        return best;
    }
}
