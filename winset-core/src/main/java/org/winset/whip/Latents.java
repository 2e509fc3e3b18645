package org.winset.whip;

import org.jspecify.annotations.Nullable;

/// How the leaders of one caucus come to their word on one deal. Their latent is cueCorrelation x the party's part +
/// the
/// rest of their own; below `low` the word is against, above `high` for, free between. A word that the user sets is
/// taken as heard: it also tells something about the party's part.
final class Latents {

    private static final int NODES = 6;
    private static final double[] NODE = {
        0.033765242898423986, 0.169395306766867743, 0.380690406958401546,
        0.619309593041598454, 0.830604693233132257, 0.966234757101576014
    };
    private static final double[] WEIGHT = {
        0.085662246189585173, 0.180380786524069304, 0.233956967286345524,
        0.233956967286345524, 0.180380786524069304, 0.085662246189585173
    };

    /// A set word less likely than this says nothing about the party's part.
    private static final double HARDLY = 1e-3;

    private final double low;
    private final double high;
    private final double tied;
    private final double apart;
    private final Move[] move = new Move[3];
    private final Given.@Nullable Cue set;
    private final boolean telling;

    Latents(Settings settings, double leader, double carried, Role role, Given.@Nullable Cue set) {
        double[] odds = settings.cueOdds(leader, role);
        low = Normal.quantile(odds[0]);
        high = Normal.quantile(1 - odds[2]);
        tied = settings.cueCorrelation();
        apart = Math.max(1e-6, Math.sqrt(1 - tied * tied));
        this.set = set;
        telling = set != null && !Double.isNaN(leader) && odds[set.ordinal()] >= HARDLY;
        for (Given.Cue cue : Given.Cue.values()) {
            move[cue.ordinal()] = settings.move(leader, carried, cue);
        }
    }

    /// What the word means for the caucus.
    Move move(Given.Cue word) {
        return move[word.ordinal()];
    }

    /// P(word) given the party's part. Where a word is set, the weight of the point under it.
    double chance(Given.Cue word, double common) {
        if (set != null && word != set) {
            return 0;
        }
        return set != null && !telling ? 1 : end(word, common) - start(word, common);
    }

    private double start(Given.Cue word, double common) {
        return switch (word) {
            case AGAINST -> 0;
            case FREE -> under(low, common);
            case FOR -> Math.max(under(low, common), under(high, common));
        };
    }

    private double end(Given.Cue word, double common) {
        return switch (word) {
            case AGAINST -> under(low, common);
            case FREE -> Math.max(under(low, common), under(high, common));
            case FOR -> 1;
        };
    }

    private double under(double bound, double common) {
        return Normal.quickCdf((bound - tied * common) / apart);
    }

    /// The mean over the latent, given the word and the party's part, of the product of the decisions' chances:
    /// Gauss and Legendre's six nodes.
    double mean(Event.Decision[] decisions, Given.Cue word, double common) {
        boolean all = set != null && !telling;
        double start = all ? 0 : start(word, common);
        double end = all ? 1 : end(word, common);
        double sum = 0;
        for (int i = 0; i < NODES; i++) {
            double u = start + NODE[i] * (end - start);
            double latent = tied * common + apart * Normal.quickQuantile(Math.min(1 - 1e-15, Math.max(1e-15, u)));
            double product = WEIGHT[i];
            for (Event.Decision decision : decisions) {
                product *= chance(decision, latent);
            }
            sum += product;
        }
        return sum;
    }

    static double chance(Event.Decision decision, double latent) {
        return Normal.quickCdf((decision.utility() + latent) / Math.sqrt(1 + decision.variance()));
    }

    /// A latent from its two parts; where a word is set, the same quantile of what is left.
    double drawn(double common, double own) {
        double latent = tied * common + apart * own;
        if (set == null) {
            return latent;
        }
        double from = set == Given.Cue.AGAINST ? 0 : Normal.quickCdf(set == Given.Cue.FREE ? low : high);
        double to = set == Given.Cue.FOR ? 1 : Normal.quickCdf(set == Given.Cue.FREE ? high : low);
        double u = from + Normal.quickCdf(latent) * (to - from);
        return Normal.quantile(Math.min(1 - 1e-12, Math.max(1e-12, u)));
    }

    Given.Cue word(double latent) {
        return set != null ? set : latent < low ? Given.Cue.AGAINST : latent >= high ? Given.Cue.FOR : Given.Cue.FREE;
    }
}
