package org.winset.whip.calibrate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.winset.whip.Region;
import org.winset.whip.Tally;

/// How well tallies and members were called, over the votes of one group. `half` and `nine` count tallies inside their
/// 50 and
/// 90 % regions; `halfMass` and `nineMass` are the mean masses of those regions, which exceed 50 and 90 % because
/// tallies
/// are whole numbers; `halfWidth`, `nineWidth` their mean shares of the possible tallies. `quarter` counts tallies
/// inside
/// the likeliest quarter of those possible, `quarterMass` is the mean chance that it was given. Scores are means over
/// members'
/// votes: the model's; `partyLine`, everyone with the majority of the caucus in that very vote (hindsight) at the rate
/// at
/// which members do; `earlier`, everyone with the majority that the caucus had in the earlier vote, which is what a
/// party
/// line can say beforehand.
public record Coverage(
        String group,
        int votes,
        int half,
        int nine,
        double halfMass,
        double nineMass,
        double halfWidth,
        double nineWidth,
        int quarter,
        double quarterMass,
        double brier,
        double logLoss,
        double right,
        double partyLineBrier,
        double partyLineLogLoss,
        double partyLineRight,
        double earlierBrier,
        double earlierRight) {

    /// `fits` gives the numbers to predict a case with.
    static Coverage of(String group, List<CaucusCase> cases, Function<CaucusCase, Fits> fits, boolean wordKnown) {
        Map<String, List<CaucusCase>> byVote = new LinkedHashMap<>();
        for (CaucusCase c : cases) {
            byVote.computeIfAbsent(c.vote(), k -> new ArrayList<>()).add(c);
        }
        double[] sums = new double[17];
        List<List<CaucusCase>> votes = List.copyOf(byVote.values());
        List<double[]> parts =
                votes.parallelStream().map(vote -> one(vote, fits, wordKnown)).toList();
        for (double[] part : parts) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += part[i];
            }
        }
        int n = votes.size();
        double members = sums[12];
        return new Coverage(
                group,
                n,
                (int) sums[0],
                (int) sums[1],
                sums[2] / n,
                sums[3] / n,
                sums[4] / n,
                sums[5] / n,
                (int) sums[15],
                sums[16] / n,
                sums[6] / members,
                sums[7] / members,
                sums[8] / members,
                sums[9] / members,
                sums[10] / members,
                sums[11] / members,
                sums[13] / members,
                sums[14] / members);
    }

    private static double[] one(List<CaucusCase> vote, Function<CaucusCase, Fits> fits, boolean wordKnown) {
        double[] out = new double[17];
        double[] chance = {1};
        int actual = 0;
        for (CaucusCase c : vote) {
            Fits own = fits.apply(c);
            Forecast forecast = Forecast.of(c, own.words(c), own.reach(c), own.turns(), wordKnown, null);
            chance = convolve(chance, forecast.tally());
            actual += c.yeas();
            members(c, forecast.yes(), own, out);
        }
        Tally tally = new Tally(chance);
        List<Region> half = tally.region(.5);
        List<Region> nine = tally.region(.9);
        List<Region> quarter = tally.quarter();
        int at = actual;
        out[0] = half.stream().anyMatch(r -> r.holds(at)) ? 1 : 0;
        out[1] = nine.stream().anyMatch(r -> r.holds(at)) ? 1 : 0;
        out[2] = tally.chance(half);
        out[3] = tally.chance(nine);
        out[4] = half.stream().mapToInt(Region::size).sum() / (double) chance.length;
        out[5] = nine.stream().mapToInt(Region::size).sum() / (double) chance.length;
        out[15] = quarter.stream().anyMatch(r -> r.holds(at)) ? 1 : 0;
        out[16] = tally.chance(quarter);
        return out;
    }

    private static void members(CaucusCase c, double[] yes, Fits fits, double[] out) {
        double loyalty = fits.loyalty();
        boolean before = earlierYea(c);
        boolean majority = 2 * c.yeas() > c.size();
        for (int j = 0; j < yes.length; j++) {
            boolean yea = c.yea()[j];
            double p = Math.min(1 - 1e-6, Math.max(1e-6, yea ? yes[j] : 1 - yes[j]));
            double line = yea == majority ? loyalty : 1 - loyalty;
            out[6] += (1 - p) * (1 - p);
            out[7] -= Math.log(p);
            out[8] += p > .5 ? 1 : p == .5 ? .5 : 0;
            out[9] += (1 - line) * (1 - line);
            out[10] -= Math.log(line);
            out[11] += yea == majority ? 1 : 0;
            double usual = yea == before ? fits.earlier() : 1 - fits.earlier();
            out[13] += (1 - usual) * (1 - usual);
            out[14] += yea == before ? 1 : 0;
            out[12]++;
        }
    }

    /// The rate at which members vote with the majority of their caucus.
    static double loyalty(List<CaucusCase> cases) {
        double with = 0;
        double all = 0;
        for (CaucusCase c : cases) {
            with += Math.max(c.yeas(), c.size() - c.yeas());
            all += c.size();
        }
        return with / all;
    }

    /// Whether most of the caucus leaned to yea by the earlier vote's pulls.
    private static boolean earlierYea(CaucusCase c) {
        int yeas = 0;
        for (double pull : c.mean()) {
            yeas += pull > 0 ? 1 : 0;
        }
        return 2 * yeas > c.size();
    }

    /// The rate at which members vote with the majority that their caucus had before.
    static double earlierLoyalty(List<CaucusCase> cases) {
        double with = 0;
        double all = 0;
        for (CaucusCase c : cases) {
            with += earlierYea(c) ? c.yeas() : c.size() - c.yeas();
            all += c.size();
        }
        return with / all;
    }

    private static double[] convolve(double[] a, double[] b) {
        double[] sum = new double[a.length + b.length - 1];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < b.length; k++) {
                sum[i + k] += a[i] * b[k];
            }
        }
        return sum;
    }
}
