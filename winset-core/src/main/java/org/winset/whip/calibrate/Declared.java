package org.winset.whip.calibrate;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/// What knowing some members' votes says of the rest: the mean log score of the others' votes without and with the
/// votes of
/// a random tenth of each caucus, which reweigh saliences, words and shocks as `--set` does.
public record Declared(double without, double with, int votes, long members) {

    private static final double SHARE = .1;

    static Declared of(List<CaucusCase> cases, Words words, Reach reach, Turns turns, long seed) {
        List<double[]> parts = IntStream.range(0, cases.size())
                .parallel()
                .mapToObj(i -> one(cases.get(i), words, reach, turns, seed + i))
                .toList();
        double[] sums = new double[3];
        for (double[] part : parts) {
            for (int i = 0; i < 3; i++) {
                sums[i] += part[i];
            }
        }
        return new Declared(sums[0] / sums[2], sums[1] / sums[2], cases.size(), (long) sums[2]);
    }

    private static double[] one(CaucusCase c, Words words, Reach reach, Turns turns, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        boolean[] declared = new boolean[c.size()];
        for (int j = 0; j < declared.length; j++) {
            declared[j] = random.nextDouble() < SHARE;
        }
        double[] prior = Forecast.of(c, words, reach, turns, false, new boolean[c.size()])
                .yes();
        double[] posterior =
                Forecast.of(c, words, reach, turns, false, declared).yes();
        double[] sums = new double[3];
        for (int j = 0; j < declared.length; j++) {
            if (!declared[j]) {
                sums[0] += log(prior[j], c.yea()[j]);
                sums[1] += log(posterior[j], c.yea()[j]);
                sums[2]++;
            }
        }
        return sums;
    }

    private static double log(double p, boolean yea) {
        return Math.log(Math.min(1 - 1e-6, Math.max(1e-6, yea ? p : 1 - p)));
    }
}
