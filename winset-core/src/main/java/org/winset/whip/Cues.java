package org.winset.whip;

import java.util.Arrays;

/// The leaders' words in one future: each caucus's latent, the word, and the pull that it adds to every member beyond
/// the
/// word that was to be expected.
final class Cues {

    private final WhipModel model;
    private final Plan plan;
    private final Given given;
    private final double[] pull;
    private final double[] latent;
    private final Given.Cue[] word;

    Cues(WhipModel model, Plan plan, Given given) {
        this.model = model;
        this.plan = plan;
        this.given = given;
        pull = new double[model.caucuses().size()];
        latent = new double[pull.length];
        word = new Given.Cue[pull.length];
        Arrays.fill(word, Given.Cue.FREE);
    }

    double pull(int caucus) {
        return pull[caucus];
    }

    double latent(int caucus) {
        return latent[caucus];
    }

    Given.Cue word(int caucus) {
        return word[caucus];
    }

    void at(FutureSpace space, int point) {
        Settings settings = model.settings();
        for (int c = 0; c < pull.length; c++) {
            double leader = plan.leaderPull()[c];
            double[] odds = settings.cueOdds(leader, model.roles().get(c));
            double u = Normal.cdf(space.latent()[point][c]);
            Given.Cue set = given.cues().get(model.caucuses().get(c).toString());
            if (set != null && !Double.isNaN(leader)) {
                u = within(u, set, odds);
            }
            latent[c] = Normal.quantile(Math.min(1 - 1e-12, Math.max(1e-12, u)));
            word[c] = set != null ? set : heard(u, odds);
            pull[c] = settings.of(word[c]) - settings.of(settings.expected(leader));
        }
    }

    /// Words in the order of the latent: against below, for above, free between.
    private static Given.Cue heard(double u, double[] odds) {
        return u < odds[0] ? Given.Cue.AGAINST : u >= 1 - odds[2] ? Given.Cue.FOR : Given.Cue.FREE;
    }

    /// The same quantile of what is left of the latent's distribution once the word is known.
    private static double within(double u, Given.Cue word, double[] odds) {
        return switch (word) {
            case AGAINST -> u * odds[0];
            case FREE -> odds[0] + u * odds[1];
            case FOR -> 1 - odds[2] + u * odds[2];
        };
    }
}
