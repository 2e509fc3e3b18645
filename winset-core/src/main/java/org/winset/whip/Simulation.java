package org.winset.whip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.winset.dossier.Deal;

/// The chance of enactment by drawing futures and casting every vote: the same model as [WhipModel#chances], no part of
/// which is integrated. Slow; it is there to check the integral against. Standard error sqrt(p (1 - p) / draws).
///
/// Draws are split into a fixed number of tasks, each with its own generator: the same answer on any number of cores.
/// Thresholds have to count heads; a vote on which nothing hangs any more is not cast.
public final class Simulation {

    private static final int TASKS = 64;

    private final WhipModel model;
    private final Plan plan;
    private final List<Moves[]> moves;
    private final int[][] routes;
    private final List<String> parties = new ArrayList<>();
    private final double[][] odds;
    private final int[][] caucus;
    private final int[][] direction;

    private Simulation(WhipModel model, Deal deal) {
        this.model = model;
        plan = Planner.lay(model, deal);
        Map<Role, Moves[]> byRole = new HashMap<>();
        moves = model.roles().stream()
                .map(role -> byRole.computeIfAbsent(role, key -> Moves.of(model.settings(), key)))
                .toList();
        model.caucuses().forEach(caucus -> {
            if (!parties.contains(caucus.party())) {
                parties.add(caucus.party());
            }
        });
        odds = new double[model.caucuses().size()][];
        for (int c = 0; c < odds.length; c++) {
            odds[c] =
                    model.settings().cueOdds(plan.leaderPull()[c], model.roles().get(c));
        }
        caucus = new int[model.chambers().size()][];
        direction = new int[caucus.length][];
        for (int c = 0; c < caucus.length; c++) {
            Seats seats = model.chambers().get(c);
            String majority = seats.chamber().majority();
            int first = model.caucusIndex(seats.caucuses().getFirst());
            caucus[c] = IntStream.of(seats.caucus()).map(k -> first + k).toArray();
            direction[c] = seats.members().stream()
                    .mapToInt(member -> majority.isEmpty() ? 0 : member.caucus().equals(majority) ? 1 : -1)
                    .toArray();
        }
        routes = plan.routes().stream()
                .map(route -> route.stream()
                        .sorted((a, b) -> Integer.compare(size(a), size(b)))
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    /// The share of `draws` futures in which the deal clears some path.
    public static double enacted(WhipModel model, Deal deal, int draws, long seed) {
        Simulation simulation = new Simulation(model, deal);
        long count = IntStream.range(0, TASKS)
                .parallel()
                .mapToLong(task -> {
                    RandomGenerator random =
                            RandomGeneratorFactory.of("L64X128MixRandom").create(seed * TASKS + task);
                    long passed = 0;
                    Draw draw = simulation.new Draw(random);
                    int end = (int) ((task + 1L) * draws / TASKS);
                    for (int k = (int) ((long) task * draws / TASKS); k < end; k++) {
                        passed += draw.next() ? 1 : 0;
                    }
                    return passed;
                })
                .sum();
        return count / (double) draws;
    }

    /// How many votes an event may ask for: those with few are decided first.
    private int size(int event) {
        return switch (plan.events().get(event)) {
            case Event.Decision decision -> 0;
            case Event.Vote vote -> seats(vote.ballot()).size();
            case Event.Majority majority -> seats(majority.ballot()).size();
            case Event.Override override ->
                override.votes().stream().mapToInt(this::size).max().orElse(0);
        };
    }

    private Seats seats(int ballot) {
        return model.chambers().get(plan.ballots().get(ballot).chamber());
    }

    /// One future after the other.
    private final class Draw {

        private final RandomGenerator random;
        private final double[] shift = new double[model.caucuses().size()];
        private final double[] latent = new double[shift.length];
        private final Given.Cue[] word = new Given.Cue[shift.length];
        private final double[] salience = new double[model.saliences().factors().size()];
        private final double[] line = new double[model.lines().size()];
        private final byte[] happens = new byte[plan.events().size()];

        Draw(RandomGenerator random) {
            this.random = random;
        }

        boolean next() {
            future();
            Arrays.fill(happens, (byte) -1);
            for (int[] route : routes) {
                boolean clear = true;
                for (int k = 0; k < route.length && clear; k++) {
                    clear = happens(route[k]);
                }
                if (clear) {
                    return true;
                }
            }
            return false;
        }

        private void future() {
            Settings s = model.settings();
            double[] words = gaussians(parties.size());
            double[] common = gaussians(parties.size());
            double tied = Math.sqrt(s.shockCorrelation());
            double apart = Math.sqrt(1 - s.shockCorrelation());
            double cue = s.cueCorrelation();
            for (int c = 0; c < shift.length; c++) {
                int party = parties.indexOf(model.caucuses().get(c).party());
                latent[c] = cue * words[party] + Math.sqrt(1 - cue * cue) * random.nextGaussian();
                double u = Normal.quickCdf(latent[c]);
                word[c] = u < odds[c][0] ? Given.Cue.AGAINST : u >= 1 - odds[c][2] ? Given.Cue.FOR : Given.Cue.FREE;
                Move move = s.move(plan.leaderPull()[c], plan.carriedPull()[c], word[c]);
                shift[c] = moves.get(c)[move.ordinal()].at(tied * common[party] + apart * random.nextGaussian());
            }
            for (int f = 0; f < salience.length; f++) {
                Saliences.Factor factor = model.saliences().factors().get(f);
                salience[f] = factor.median() * Math.exp(factor.logSd() * random.nextGaussian());
            }
            for (int g = 0; g < line.length; g++) {
                line[g] = random.nextGaussian();
            }
        }

        private double[] gaussians(int n) {
            double[] z = new double[n];
            for (int k = 0; k < n; k++) {
                z[k] = random.nextGaussian();
            }
            return z;
        }

        private boolean happens(int e) {
            if (happens[e] < 0) {
                happens[e] = (byte) (decide(plan.events().get(e)) ? 1 : 0);
            }
            return happens[e] == 1;
        }

        private boolean decide(Event event) {
            return switch (event) {
                case Event.Decision d ->
                    d.utility()
                                    + (d.caucus() < 0 ? 0 : latent[d.caucus()])
                                    + Math.sqrt(1 + d.variance()) * random.nextGaussian()
                            > 0;
                case Event.Override o ->
                    happens(o.decision()) || o.votes().stream().allMatch(this::happens);
                case Event.Majority m -> majority(m);
                case Event.Vote vote -> vote(vote);
            };
        }

        private boolean majority(Event.Majority event) {
            Ballot ballot = plan.ballots().get(event.ballot());
            Seats seats = seats(event.ballot());
            int all = 0;
            int yes = 0;
            for (int j = 0; j < seats.size(); j++) {
                if (caucus[ballot.chamber()][j] == event.caucus()) {
                    all++;
                    yes += random.nextDouble() < chance(ballot, seats, j) ? 1 : 0;
                }
            }
            return 2 * yes > all || random.nextDouble() < event.waiver();
        }

        private boolean vote(Event.Vote event) {
            Ballot ballot = plan.ballots().get(event.ballot());
            Seats seats = seats(event.ballot());
            Heads heads = Heads.of(event.threshold(), seats);
            int sum = 0;
            int least = heads.tie() ? 0 : heads.least();
            for (int j = 0; j < seats.size(); j++) {
                int left = seats.size() - j;
                if (sum + left * heads.up() < least || sum - left * heads.down() >= heads.least()) {
                    break;
                }
                if (seats.presence()[j] == 1 || random.nextDouble() < seats.presence()[j]) {
                    sum += random.nextDouble() < chance(ballot, seats, j) ? heads.up() : -heads.down();
                }
            }
            int breaker = heads.tie() && sum == 0 ? model.tieBreaker(ballot.chamber()) : -1;
            return sum >= heads.least() || breaker >= 0 && word[breaker] != Given.Cue.AGAINST;
        }

        private double chance(Ballot ballot, Seats seats, int j) {
            int chamber = ballot.chamber();
            double u = ballot.base()[j]
                    + ballot.sign(direction[chamber][j]) * ballot.line(line)
                    + shift[caucus[chamber][j]];
            for (int t : ballot.topics()) {
                u += salience[model.saliences().factor(ballot.chamber(), t, j)] * ballot.topic()[t][j];
            }
            return Normal.quickCdf(ballot.scale()[j] * u);
        }
    }
}
