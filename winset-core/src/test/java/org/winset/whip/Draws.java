package org.winset.whip;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.winset.dossier.Caucus;

/// One future of a [Draft] after the other, every vote cast: an account of the model apart from the integral.
final class Draws {

    private Draws() {}

    /// By caucus and, in the order of [Move], by what the leaders' word is to the expected one.
    static double[][][] tables(WhipModel model) {
        return model.roles().stream()
                .map(role -> java.util.Arrays.stream(Move.values())
                        .map(move -> table(model.settings(), role, move))
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    static boolean enacted(Plan plan, boolean[][] drawn) {
        boolean[] happens = drawn[plan.events().size()];
        return plan.routes().stream().anyMatch(route -> route.stream().allMatch(e -> happens[e]));
    }

    /// Each vote's members' own yes or no (also of the absent), then which events happened, then who was there to vote.
    static boolean[][] once(WhipModel model, Plan plan, double[][][] tables, RandomGenerator random) {
        Settings s = model.settings();
        int caucuses = model.caucuses().size();
        Map<String, double[]> party = new HashMap<>();
        double[] move = new double[caucuses];
        double[] latent = new double[caucuses];
        for (int c = 0; c < caucuses; c++) {
            double[] common = party.computeIfAbsent(model.caucuses().get(c).party(), key ->
                    new double[] {random.nextGaussian(), random.nextGaussian()});
            double tie = s.cueCorrelation();
            latent[c] = tie * common[0] + Math.sqrt(1 - tie * tie) * random.nextGaussian();
            double score = Math.sqrt(s.shockCorrelation()) * common[1]
                    + Math.sqrt(1 - s.shockCorrelation()) * random.nextGaussian();
            Move said = said(
                    plan.leaderPull()[c],
                    plan.carriedPull()[c],
                    latent[c],
                    s,
                    model.roles().get(c));
            move[c] = between(tables[c][said.ordinal()], score);
        }
        List<Saliences.Factor> factors = model.saliences().factors();
        double[] salience = new double[factors.size()];
        for (int f = 0; f < salience.length; f++) {
            salience[f] = factors.get(f).median() * Math.exp(factors.get(f).logSd() * random.nextGaussian());
        }
        // The president breaks the Senate's ties and leads no caucus: the majority's word decides.
        int ruling = model.caucusIndex(new Caucus("senate", "D"));
        boolean willing = Normal.cdf(latent[ruling])
                >= s.cueOdds(plan.leaderPull()[ruling], model.roles().get(ruling))[0];
        boolean[] happens = new boolean[plan.events().size()];
        boolean[][] drawn = new boolean[2 * happens.length + 1][];
        for (int e = 0; e < happens.length; e++) {
            happens[e] = switch (plan.events().get(e)) {
                case Event.Vote vote -> passes(model, plan, vote, salience, move, willing, random, drawn, e);
                case Event.Decision d ->
                    d.utility()
                                    + (d.caucus() < 0 ? 0 : latent[d.caucus()])
                                    + Math.sqrt(1 + d.variance()) * random.nextGaussian()
                            > 0;
                case Event.Override o ->
                    happens[o.decision()] || o.votes().stream().allMatch(v -> happens[v]);
                case Event.Majority m -> throw new IllegalStateException("none in this dossier");
            };
        }
        drawn[happens.length] = happens;
        return drawn;
    }

    private static boolean passes(
            WhipModel model,
            Plan plan,
            Event.Vote vote,
            double[] salience,
            double[] move,
            boolean willing,
            RandomGenerator random,
            boolean[][] drawn,
            int event) {
        Ballot ballot = plan.ballots().get(vote.ballot());
        Seats seats = model.chambers().get(ballot.chamber());
        boolean[] yes = new boolean[seats.size()];
        boolean[] there = new boolean[yes.length];
        drawn[event] = yes;
        drawn[plan.events().size() + 1 + event] = there;
        int yeas = 0;
        int nays = 0;
        for (int j = 0; j < seats.size(); j++) {
            double u = ballot.base()[j]
                    + line(ballot, seats, j)
                    + move[model.caucusIndex(seats.caucuses().get(seats.caucus()[j]))];
            for (int t = 0; t < ballot.topic().length; t++) {
                u += salience[model.saliences().factor(ballot.chamber(), t, j)] * ballot.topic()[t][j];
            }
            boolean yea = random.nextGaussian() < ballot.scale()[j] * u;
            yes[j] = yea;
            there[j] = random.nextDouble() < seats.presence()[j];
            if (there[j]) {
                yeas += yea ? 1 : 0;
                nays += yea ? 0 : 1;
            }
        }
        return switch (vote.gate().id()) {
            case "cloture" -> 5 * yeas >= 3 * seats.size();
            case "suspension", "override-senate", "override-house" -> 3 * yeas >= 2 * (yeas + nays);
            case "senate-passage" -> yeas > nays || yeas == nays && willing;
            default -> yeas > nays;
        };
    }

    private static double line(Ballot ballot, Seats seats, int j) {
        boolean ruling = seats.members().get(j).caucus().equals(seats.chamber().majority());
        return ballot.line() * ballot.sign(ruling ? 1 : -1);
    }

    /// The shock at the scores -6, -5.99, .. 6.
    private static double[] table(Settings s, Role role, Move move) {
        double[] table = new double[1201];
        for (int k = 0; k < table.length; k++) {
            table[k] = switch (move) {
                case KEPT -> shock(k / 100.0 - 6, s, role, 0);
                case DIVIDED -> shock(k / 100.0 - 6, s, role, s.dividedCalm());
                case STEP_FOR -> turn(k / 100.0 - 6, s.turnFor(), s.turnStep());
                case STEP_AGAINST -> -turn(6 - k / 100.0, s.turnAgainst(), s.turnStep());
                case TURN_FOR -> turn(k / 100.0 - 6, s.turnFor(), 0);
                case TURN_AGAINST -> -turn(6 - k / 100.0, s.turnAgainst(), 0);
            };
        }
        return table;
    }

    private static double between(double[] table, double score) {
        double at = Math.max(0, Math.min(table.length - 1.001, (score + 6) * 100));
        int k = (int) at;
        return table[k] + (at - k) * (table[k + 1] - table[k]);
    }

    /// A part of the caucus follows at the scores least favourable to the new word, all of it at the others.
    private static double turn(double score, Turn turn, double milder) {
        double u = Normal.cdf(score);
        double odds = turn.partly() / (1 - turn.partly()) * Math.exp(milder);
        double partly = odds / (1 + odds);
        boolean part = u < partly;
        double rank = part ? u / partly : (u - partly) / (1 - partly);
        double z = Normal.quantile(Math.min(1 - 1e-12, Math.max(1e-12, rank)));
        return Math.max(0, part ? turn.part() + turn.partSd() * z : turn.whole() + turn.wholeSd() * z);
    }

    private static double shock(double score, Settings s, Role role, double calmer) {
        double u = Normal.cdf(score);
        double low = -60;
        double high = 60;
        for (int k = 0; k < 60; k++) {
            double x = (low + high) / 2;
            Habit habit = s.habit(role);
            double odds = habit.calm() / (1 - habit.calm()) * Math.exp(calmer);
            double below = (odds * Normal.cdf(x / habit.narrow()) + Normal.cdf(x / habit.wide())) / (1 + odds);
            low = below < u ? x : low;
            high = below < u ? high : x;
        }
        return (low + high) / 2;
    }

    private static Move said(double leader, double carried, double latent, Settings s, Role role) {
        if (Double.isNaN(leader)) {
            return Move.KEPT;
        }
        double[] odds = s.cueOdds(leader, role);
        double u = Normal.cdf(latent);
        int said = u < odds[0] ? -1 : u >= 1 - odds[2] ? 1 : 0;
        int usual = carried > s.cueThreshold() ? 1 : carried < -s.cueThreshold() ? -1 : 0;
        boolean divided = Math.abs(leader) <= s.cueThreshold();
        return switch (said - usual) {
            case 2 -> Move.TURN_FOR;
            case 1 -> Move.STEP_FOR;
            case -1 -> Move.STEP_AGAINST;
            case -2 -> Move.TURN_AGAINST;
            default -> said == 0 && divided ? Move.DIVIDED : Move.KEPT;
        };
    }
}
