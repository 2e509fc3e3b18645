package org.winset.whip;

/// The leaders' words in one future: each caucus's latent, and the pull that its cue adds to every member.
final class Cues {

    private final WhipModel model;
    private final Plan plan;
    private final Given given;
    private final double[] pull;
    private final double[] latent;

    Cues(WhipModel model, Plan plan, Given given) {
        this.model = model;
        this.plan = plan;
        this.given = given;
        pull = new double[model.caucuses().size()];
        latent = new double[pull.length];
    }

    double pull(int caucus) {
        return pull[caucus];
    }

    double latent(int caucus) {
        return latent[caucus];
    }

    void at(FutureSpace space, int point) {
        Settings settings = model.settings();
        for (int c = 0; c < pull.length; c++) {
            double leader = plan.leaderPull()[c];
            double z = space.latent()[point][c];
            Given.Cue set = given.cues().get(model.caucuses().get(c).toString());
            if (set != null && !Double.isNaN(leader)) {
                z = within(z, set, leader, settings.cueThreshold());
            }
            latent[c] = z;
            Given.Cue cue = set != null ? set : heard(leader + z, settings.cueThreshold());
            pull[c] = switch (cue) {
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
}
