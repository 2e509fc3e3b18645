package org.winset.whip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.dossier.Caucus;
import org.winset.dossier.Deal;

/// The deterministic integral against a million draws of the same model, vote by vote.
class IntegrationTest {

    private static final int DRAWS = 1_000_000;
    private static final int TASKS = 20;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 5})
    void the_chance_of_enactment_is_that_of_a_million_draws(long seed) {
        Draft draft = new Draft(seed);
        WhipModel model = WhipModel.of(draft.dossier(), Settings.DEFAULT, WhipModel.POINTS);
        Deal deal = draft.deal();
        Plan plan = Planner.lay(model, deal);

        double simulated = LongStream.range(0, TASKS)
                        .parallel()
                        .map(task -> enacted(model, plan, seed * 1000 + task))
                        .sum()
                / (double) DRAWS;

        double[] chances = model.chances(deal, Given.NOTHING);
        assertThat(chances[chances.length - 1]).isCloseTo(simulated, within(.003));
    }

    private static long enacted(WhipModel model, Plan plan, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        long count = 0;
        double[][] tables = model.roles().stream()
                .map(role -> table(model.settings(), role))
                .toArray(double[][]::new);
        for (int draw = 0; draw < DRAWS / TASKS; draw++) {
            count += once(model, plan, tables, random) ? 1 : 0;
        }
        return count;
    }

    private static boolean once(WhipModel model, Plan plan, double[][] tables, RandomGenerator random) {
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
            move[c] = between(tables[c], score)
                    + cue(plan.leaderPull()[c], latent[c], s, model.roles().get(c));
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
        for (int e = 0; e < happens.length; e++) {
            happens[e] = switch (plan.events().get(e)) {
                case Event.Vote vote -> passes(model, plan, vote, salience, move, willing, random);
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
        return plan.routes().stream().anyMatch(route -> route.stream().allMatch(e -> happens[e]));
    }

    private static boolean passes(
            WhipModel model,
            Plan plan,
            Event.Vote vote,
            double[] salience,
            double[] move,
            boolean willing,
            RandomGenerator random) {
        Ballot ballot = plan.ballots().get(vote.ballot());
        Seats seats = model.chambers().get(ballot.chamber());
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
            if (random.nextDouble() < seats.presence()[j]) {
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
    private static double[] table(Settings s, Role role) {
        double[] table = new double[1201];
        for (int k = 0; k < table.length; k++) {
            table[k] = shock(k / 100.0 - 6, s, role);
        }
        return table;
    }

    private static double between(double[] table, double score) {
        double at = Math.max(0, Math.min(table.length - 1.001, (score + 6) * 100));
        int k = (int) at;
        return table[k] + (at - k) * (table[k + 1] - table[k]);
    }

    private static double shock(double score, Settings s, Role role) {
        double u = Normal.cdf(score);
        double low = -60;
        double high = 60;
        for (int k = 0; k < 60; k++) {
            double x = (low + high) / 2;
            Habit habit = s.habit(role);
            double below = habit.calm() * Normal.cdf(x / habit.narrow()) + (1 - habit.calm()) * Normal.cdf(x / habit.wide());
            low = below < u ? x : low;
            high = below < u ? high : x;
        }
        return (low + high) / 2;
    }

    private static double cue(double leader, double latent, Settings s, Role role) {
        if (Double.isNaN(leader)) {
            return 0;
        }
        double[] odds = s.cueOdds(leader, role);
        double u = Normal.cdf(latent);
        double said = u < odds[0] ? -s.cueAgainst() : u >= 1 - odds[2] ? s.cueFor() : 0;
        double usual = leader > s.cueThreshold() ? s.cueFor() : leader < -s.cueThreshold() ? -s.cueAgainst() : 0;
        return said - usual;
    }
}
