package org.winset.whip;

import org.winset.dossier.Gate;
import org.winset.dossier.Leaning;
import org.winset.dossier.Stance;
import org.winset.dossier.Strength;

/// The numbers behind a whip count that no dossier states. `winset calibrate` learns those that history can teach;
/// the rest are assumptions. [SettingsFile] says which is which, `docs/concepts/whip.md` how.
///
/// - `salienceLogSd`: standard deviation of the logarithm of a bloc's salience (prior median 1).
/// - `drift`: standard deviation of a member's own change of utility since the precedents.
/// - `shockWide`, `shockNarrow`, `majorityCalm`, `minorityCalm`: a caucus's common shock is normal with scale
///   `shockNarrow` with chance calm, else with scale `shockWide`; `shockCorrelation` ties a party's shocks in two
/// chambers
///   (correlation of the normal scores).
/// - `cueThreshold`, `cueSpread`, `majorityReversal`, ..: the odds of leaders' words given their own pull, see
/// [#cueOdds(double, Role)].
/// - `cueFor`, `cueAgainst`: what a word for adds and a word against takes; only what differs from the word that the
///   leaders' own pull speaks of moves the caucus, since its pulls were learned under its leaders' usual words.
/// - `cueCorrelation`: between the latents of one party's leaders in two chambers is its square.
/// - `ruleLine`: what a vote on a special rule adds for the majority caucus and takes from the others.
/// - `firm`, `lean`, `tentative`: the pull of a member's own statement of that strength; a bloc's counts `blocShare` of
/// it.
/// - `wordUnit`, `wordSd`: the pull of one step in words (against to strongly against) and its standard deviation.
public record Settings(
        double salienceLogSd,
        double drift,
        double shockWide,
        double shockNarrow,
        double majorityCalm,
        double minorityCalm,
        double shockCorrelation,
        double cueThreshold,
        double cueSpread,
        double majorityReversal,
        double majorityReversalFor,
        double minorityReversal,
        double minorityReversalFor,
        double cueFor,
        double cueAgainst,
        double cueCorrelation,
        double ruleLine,
        double firm,
        double lean,
        double tentative,
        double blocShare,
        double wordUnit,
        double wordSd) {

    /// The committed values.
    public static final Settings DEFAULT = SettingsFile.committed().settings();

    /// A caucus's place in its chamber: its leaders bring things to the floor, or they don't; NONE where nobody does.
    public enum Role {
        MAJORITY,
        MINORITY,
        NONE
    }

    /// P(against), P(free), P(for) of leaders whose own pull is `leaderPull` (NaN: no leader known, free). With chance
    /// reversal the word has nothing to do with the pull and is for with chance reversalFor, else against; otherwise it
    /// is
    /// for when pull + cueSpread z > cueThreshold, against when that lies below -cueThreshold, z standard normal.
    public double[] cueOdds(double leaderPull, Role role) {
        if (Double.isNaN(leaderPull)) {
            return new double[] {0, 1, 0};
        }
        double reversal = of(role, majorityReversal, minorityReversal);
        double reversalFor = of(role, majorityReversal * majorityReversalFor, minorityReversal * minorityReversalFor);
        double against = (1 - reversal) * Normal.cdf((-cueThreshold - leaderPull) / cueSpread) + reversal - reversalFor;
        double forIt = (1 - reversal) * Normal.cdf((leaderPull - cueThreshold) / cueSpread) + reversalFor;
        return new double[] {against, Math.max(0, 1 - against - forIt), forIt};
    }

    /// The chance that a caucus's shock is small.
    double calm(Role role) {
        return of(role, majorityCalm, minorityCalm);
    }

    private static double of(Role role, double majority, double minority) {
        return switch (role) {
            case MAJORITY -> majority;
            case MINORITY -> minority;
            case NONE -> (majority + minority) / 2;
        };
    }

    /// The word that the leaders' own pull speaks of.
    Given.Cue expected(double leaderPull) {
        return leaderPull > cueThreshold
                ? Given.Cue.FOR
                : leaderPull < -cueThreshold ? Given.Cue.AGAINST : Given.Cue.FREE;
    }

    /// What a word moves the caucus by, before what was expected is taken off.
    double of(Given.Cue cue) {
        return switch (cue) {
            case FOR -> cueFor;
            case FREE -> 0;
            case AGAINST -> -cueAgainst;
        };
    }

    /// The same without statements, commitments and cues: what members' votes alone would say.
    public Settings preferencesOnly() {
        return new Settings(
                salienceLogSd,
                drift,
                shockWide,
                shockNarrow,
                majorityCalm,
                minorityCalm,
                shockCorrelation,
                cueThreshold,
                cueSpread,
                majorityReversal,
                majorityReversalFor,
                minorityReversal,
                minorityReversalFor,
                0,
                0,
                cueCorrelation,
                ruleLine,
                0,
                0,
                0,
                0,
                wordUnit,
                wordSd);
    }

    /// The pull of a statement of that strength.
    public double of(Strength strength) {
        return switch (strength) {
            case FIRM -> firm;
            case LEAN -> lean;
            case TENTATIVE -> tentative;
        };
    }

    /// A view in words, or as the dossier's own pull.
    Pull of(Leaning leaning) {
        return switch (leaning) {
            case Leaning.InWords words -> of(words.stance());
            case Leaning.Pull pull -> new Pull(pull.mean(), pull.sd() * pull.sd());
        };
    }

    Pull of(Stance stance) {
        return new Pull(wordUnit * stance.rank(), wordSd * wordSd);
    }

    /// What the gate itself adds for the majority caucus and takes from everyone else.
    public double line(Gate.Vote gate) {
        Leaning.Pull stated = gate.partyLine();
        if (stated != null) {
            return stated.mean();
        }
        return switch (gate.procedure()) {
            case RULE -> ruleLine;
            case PASSAGE, CLOTURE, SUSPENSION, DISCHARGE, OVERRIDE, OTHER -> 0;
        };
    }
}
