package org.winset.whip;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Bloc;
import org.winset.dossier.BlocRule;
import org.winset.dossier.Dossier;
import org.winset.dossier.Estimate;
import org.winset.dossier.Level;
import org.winset.dossier.Member;
import org.winset.dossier.Position;
import org.winset.dossier.Precedent;
import org.winset.dossier.PrecedentVote;
import org.winset.dossier.Provision;
import org.winset.dossier.View;

/// What each level adds to each member's utility for yes against the status quo, before salience.
///
/// A level's pull on member j, by the first of these that the dossier has: the member's own stated view; the views of
/// blocs that hold the member (precision-weighted mean, with their spread as variance); the precedents,
/// v = mean over r of share_r (s_r (alpha_r + beta_r . x_j) + delta_j,topic); else nothing. Variances follow from the
/// posterior deviations, those of x entering through the mean beta.
final class PullTable {

    private final Dossier dossier;
    private final Settings settings;
    private final double[][][] mean;
    private final double[][][] variance;
    private final Seats seats;

    /// `mean[provision][level][member]`, `variance` alike.
    PullTable(Dossier dossier, Seats seats, Settings settings) {
        this.dossier = dossier;
        this.settings = settings;
        this.seats = seats;
        int n = dossier.provisions().size();
        mean = new double[n][][];
        variance = new double[n][][];
        for (int i = 0; i < n; i++) {
            Provision provision = dossier.provisions().get(i);
            mean[i] = new double[provision.levels().size()][seats.size()];
            variance[i] = new double[provision.levels().size()][seats.size()];
            for (int l = 1; l < mean[i].length; l++) {
                fill(provision, provision.levels().get(l), mean[i][l], variance[i][l]);
            }
        }
    }

    double mean(int provision, int level, int member) {
        return mean[provision][level][member];
    }

    double variance(int provision, int level, int member) {
        return variance[provision][level][member];
    }

    /// What a level's pulls are made of, looked up once for all members.
    private record Basis(String topic, List<View> views, List<@Nullable BlocRule> rules, List<Voted> precedents) {}

    private record Voted(Precedent precedent, PrecedentVote vote) {}

    private Basis basis(Provision provision, Level level) {
        List<View> views = dossier.views(provision.id(), level.id());
        List<@Nullable BlocRule> rules = new ArrayList<>();
        for (View view : views) {
            rules.add(dossier.blocs().stream()
                    .filter(bloc -> bloc.id().equals(view.holder()))
                    .findFirst()
                    .map(Bloc::rule)
                    .orElse(null));
        }
        List<Voted> voted = new ArrayList<>();
        for (Precedent precedent : level.precedents()) {
            PrecedentVote vote = dossier.vote(precedent.vote());
            if (vote != null && comparable(vote)) {
                voted.add(new Voted(precedent, vote));
            }
        }
        return new Basis(provision.topic(), views, rules, voted);
    }

    private void fill(Provision provision, Level level, double[] means, double[] variances) {
        Basis basis = basis(provision, level);
        for (int j = 0; j < means.length; j++) {
            Pull pull = pull(basis, seats.members().get(j));
            means[j] = pull.mean();
            variances[j] = pull.variance();
        }
    }

    private Pull pull(Basis basis, Member member) {
        for (View view : basis.views) {
            if (view.holder().equals(member.id())) {
                return settings.of(view.leaning());
            }
        }
        Pull blocs = ofBlocs(basis, member);
        return blocs != null ? blocs : ofPrecedents(basis, member);
    }

    private @Nullable Pull ofBlocs(Basis basis, Member member) {
        double weights = 0;
        double sum = 0;
        double squares = 0;
        int n = 0;
        for (int k = 0; k < basis.views.size(); k++) {
            BlocRule rule = basis.rules.get(k);
            if (rule == null || !rule.holds(seats.chamber().id(), member)) {
                continue;
            }
            Pull pull = settings.of(basis.views.get(k).leaning());
            double weight = 1 / Math.max(pull.variance(), 1e-6);
            weights += weight;
            sum += weight * pull.mean();
            squares += weight * pull.mean() * pull.mean();
            n++;
        }
        if (n == 0) {
            return null;
        }
        double centre = sum / weights;
        return new Pull(centre, n / weights + Math.max(0, squares / weights - centre * centre));
    }

    private Pull ofPrecedents(Basis basis, Member member) {
        Position position = member.position();
        if (position == null) {
            return Pull.NONE;
        }
        int dims = position.dimensions();
        double[] slope = new double[dims];
        double sum = 0;
        double own = 0;
        double shares = 0;
        int n = 0;
        for (Voted voted : basis.precedents) {
            Precedent precedent = voted.precedent;
            PrecedentVote vote = voted.vote;
            double scale = precedent.share() * precedent.sign();
            double predictor = vote.alpha();
            double item = vote.alphaSd() * vote.alphaSd();
            for (int d = 0; d < dims; d++) {
                double x = position.mean().get(d);
                double betaSd = vote.betaSd().get(d);
                predictor += vote.beta().get(d) * x;
                item += betaSd * betaSd * (x * x + position.covariance(d, d));
                slope[d] += scale * vote.beta().get(d);
            }
            sum += scale * predictor;
            own += scale * scale * item;
            shares += precedent.share();
            n++;
        }
        if (n == 0) {
            return Pull.NONE;
        }
        double variance = own / (n * n);
        for (int d = 0; d < dims; d++) {
            for (int e = 0; e < dims; e++) {
                variance += slope[d] * slope[e] * position.covariance(d, e) / (n * n);
            }
        }
        double share = shares / n;
        Estimate offset = member.offsets().get(basis.topic);
        if (offset != null) {
            sum += n * share * offset.mean();
            variance += share * share * offset.sd() * offset.sd();
        }
        return new Pull(sum / n, variance);
    }

    private boolean comparable(PrecedentVote vote) {
        return dossier.chambers().stream()
                .anyMatch(c -> c.id().equals(vote.chamber())
                        && c.space().equals(seats.chamber().space()));
    }
}
