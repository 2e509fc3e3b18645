package org.winset.whip;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Caucus;
import org.winset.dossier.Principal;
import org.winset.scale.probit.LatentBatch;

/// One point of the future space: every member's chance of yes on every ballot, and every event's chance. Reused from
/// point to point by one thread.
final class Future {

    private final WhipModel model;
    private final Plan plan;
    private final Given given;
    private final LatentBatch batch;
    private final double[][] yes;
    private final double[] chances;
    private final double[] cuePull;
    private final double[] latent;
    private final int[] main;
    private final Given.@Nullable Declared[][] declared;
    private final Map<Long, Poisson> sums = new HashMap<>();
    private final int[][] order;
    private double weight;
    private boolean sampled;

    Future(WhipModel model, Plan plan, Given given) {
        this.model = model;
        this.plan = plan;
        this.given = given;
        int widest = model.chambers().stream().mapToInt(Seats::size).max().orElse(1);
        batch = new LatentBatch(Math.max(widest, 16), RandomGenerator.of("L64X128MixRandom"));
        yes = new double[plan.ballots().size()][];
        for (int b = 0; b < yes.length; b++) {
            yes[b] = new double[seats(b).size()];
        }
        order = new int[yes.length][];
        for (int b = 0; b < yes.length; b++) {
            order[b] = surestFirst(plan.ballots().get(b));
        }
        chances = new double[plan.events().size()];
        cuePull = new double[model.caucuses().size()];
        latent = new double[cuePull.length];
        main = mainBallots();
        declared = new Given.Declared[model.chambers().size()][];
        for (int c = 0; c < declared.length; c++) {
            Seats seats = model.chambers().get(c);
            declared[c] = new Given.Declared[seats.size()];
            for (int j = 0; j < seats.size(); j++) {
                declared[c][j] = given.members().get(seats.members().get(j).id());
            }
        }
    }

    /// The members of a ballot by how sure their votes are at median saliences: the sums stay narrow for longest.
    private static int[] surestFirst(Ballot ballot) {
        double[] size = new double[ballot.base().length];
        for (int j = 0; j < size.length; j++) {
            double u = ballot.base()[j];
            for (double[] pulls : ballot.topic()) {
                u += pulls[j];
            }
            size[j] = Math.abs(u * ballot.scale()[j]);
        }
        return IntStream.range(0, size.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(j -> -size[j]).thenComparingInt(j -> j))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Seats seats(int ballot) {
        return model.chambers().get(plan.ballots().get(ballot).chamber());
    }

    /// The ballot that a declared vote is about: the chamber's widest question.
    private int[] mainBallots() {
        int[] widest = new int[model.chambers().size()];
        Arrays.fill(widest, -1);
        for (Event event : plan.events()) {
            if (event instanceof Event.Vote vote) {
                int c = plan.ballots().get(vote.ballot()).chamber();
                if (widest[c] < 0 || vote.part().isEmpty()) {
                    widest[c] = vote.ballot();
                }
            }
        }
        return widest;
    }

    void at(FutureSpace space, int point) {
        sampled = point % 4 == 0;
        sums.clear();
        cues(space, point);
        weight = 1;
        for (int b = 0; b < yes.length; b++) {
            votes(space, point, b);
        }
        if (!given.members().isEmpty()) {
            declare();
        }
        for (int e = 0; e < chances.length; e++) {
            chances[e] = chance(plan.events().get(e));
        }
    }

    private void cues(FutureSpace space, int point) {
        Settings settings = model.settings();
        for (int c = 0; c < cuePull.length; c++) {
            double leader = plan.leaderPull()[c];
            double z = space.latent()[point][c];
            Given.Cue set = given.cues().get(model.caucuses().get(c).toString());
            if (set != null && !Double.isNaN(leader)) {
                z = within(z, set, leader, settings.cueThreshold());
            }
            latent[c] = z;
            Given.Cue cue = set != null ? set : heard(leader + z, settings.cueThreshold());
            cuePull[c] = switch (cue) {
                case FOR -> settings.cueFor();
                case FREE -> 0;
                case AGAINST -> -settings.cueAgainst();
            };
        }
    }

    private static Given.Cue heard(double latent, double threshold) {
        return latent > threshold ? Given.Cue.FOR : latent < -threshold ? Given.Cue.AGAINST : Given.Cue.FREE;
    }

    /// The latent at the same quantile of what is left of its distribution once the cue is known.
    private static double within(double z, Given.Cue cue, double leader, double threshold) {
        double low = Normal.cdf(-threshold - leader);
        double high = Normal.cdf(threshold - leader);
        double u = Normal.cdf(z);
        double inside = switch (cue) {
            case AGAINST -> u * low;
            case FREE -> low + u * (high - low);
            case FOR -> high + u * (1 - high);
        };
        return Normal.quantile(Math.min(1 - 1e-12, Math.max(1e-12, inside)));
    }

    private void votes(FutureSpace space, int point, int b) {
        Ballot ballot = plan.ballots().get(b);
        Seats seats = seats(b);
        double[] salience = space.salience()[point];
        double[] u = yes[b];
        System.arraycopy(ballot.base(), 0, u, 0, u.length);
        for (int t : ballot.topics()) {
            double[] pulls = ballot.topic()[t];
            int[] factor = model.saliences().factors(ballot.chamber(), t);
            for (int j = 0; j < u.length; j++) {
                u[j] += salience[factor[j]] * pulls[j];
            }
        }
        int first = model.caucusIndex(seats.caucuses().getFirst());
        for (int j = 0; j < u.length; j++) {
            int c = first + seats.caucus()[j];
            batch.t[j] = (float) (ballot.scale()[j] * (u[j] + cuePull[c] + space.shock()[point][c]));
        }
        batch.probability(u.length);
        for (int j = 0; j < u.length; j++) {
            u[j] = batch.w[j];
        }
    }

    /// Declared votes weigh this future by their likelihood on the chamber's main ballot, and settle those members.
    private void declare() {
        for (int c = 0; c < declared.length; c++) {
            for (int j = 0; j < declared[c].length; j++) {
                Given.Declared word = declared[c][j];
                if (word == null || main[c] < 0) {
                    continue;
                }
                weight *= word.likelihood(yes[main[c]][j]);
                for (int b = 0; b < yes.length; b++) {
                    if (plan.ballots().get(b).chamber() == c) {
                        yes[b][j] = word.posterior(yes[b][j]);
                    }
                }
            }
        }
    }

    private double chance(Event event) {
        return switch (event) {
            case Event.Vote vote -> Thresholds.chance(this, vote);
            case Event.Majority majority -> {
                Seats seats = seats(majority.ballot());
                Poisson sum = new Poisson(seats.size(), 1);
                int members = 0;
                int own = majority.caucus() - model.caucusIndex(seats.caucuses().getFirst());
                for (int j = 0; j < seats.size(); j++) {
                    if (seats.caucus()[j] == own) {
                        double p = yes[majority.ballot()][j];
                        sum.add(p, 1 - p, 1, 0);
                        members++;
                    }
                }
                double most = sum.atLeast(members / 2 + 1);
                yield most + (1 - most) * majority.waiver();
            }
            case Event.Decision decision -> {
                double shared = decision.caucus() < 0 ? 0 : latent[decision.caucus()];
                yield Normal.cdf((decision.utility() + shared) / Math.sqrt(1 + decision.variance()));
            }
            case Event.Override override -> {
                double all = 1;
                for (int vote : override.votes()) {
                    all *= chances[vote];
                }
                yield 1 - (1 - chances[override.decision()]) * (1 - all);
            }
        };
    }

    /// The distribution of the sum over a ballot of `up` for each yea and `-down` for each nay, the absent adding
    /// nothing.
    Poisson sum(int ballot, int up, int down) {
        long key = ((long) ballot << 40) | ((long) up << 20) | down;
        Poisson known = sums.get(key);
        if (known != null) {
            return known;
        }
        Poisson sum = new Poisson(yes[ballot].length, up + down);
        double[] presence = seats(ballot).presence();
        for (int j : order[ballot]) {
            double p = yes[ballot][j];
            sum.add(presence[j] * p, presence[j] * (1 - p), up, down);
        }
        sums.put(key, sum);
        return sum;
    }

    /// The chance that whoever breaks the chamber's ties is for it: 0 where nobody does.
    double tieBreak(int ballot) {
        String breaker = seats(ballot).chamber().tieBreaker();
        Principal principal = breaker == null ? null : model.dossier().principal(breaker);
        if (principal == null) {
            return 0;
        }
        for (Caucus caucus : principal.leads()) {
            int c = model.caucusIndex(caucus);
            if (c >= 0) {
                return cuePull[c] >= 0 ? 1 : 0;
            }
        }
        int ruling = model.caucusIndex(
                new Caucus(seats(ballot).chamber().id(), seats(ballot).chamber().majority()));
        return ruling >= 0 && cuePull[ruling] < 0 ? 0 : 1;
    }

    /// Mean and variance of the sum that [#sum(int, int, int)] distributes.
    double[] moments(int ballot, int up, int down) {
        double mean = 0;
        double variance = 0;
        double[] presence = seats(ballot).presence();
        for (int j = 0; j < yes[ballot].length; j++) {
            double y = presence[j] * yes[ballot][j];
            double n = presence[j] - y;
            double m = up * y - down * n;
            mean += m;
            variance += up * up * y + down * down * n - m * m;
        }
        return new double[] {mean, variance};
    }

    double[] yes(int ballot) {
        return yes[ballot];
    }

    Seats seatsOf(int ballot) {
        return seats(ballot);
    }

    /// Events' chances in this future, in the plan's order.
    double[] chances() {
        return chances;
    }

    /// Whether this is one of the futures on which costly details are gathered.
    boolean sampled() {
        return sampled;
    }

    double weight() {
        return weight;
    }

    double cuePull(int caucus) {
        return cuePull[caucus];
    }

    List<Event> events() {
        return plan.events();
    }
}
