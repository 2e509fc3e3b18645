package org.winset.whip;

import org.winset.dossier.Gate;
import org.winset.dossier.Leaning;
import org.winset.dossier.Stance;
import org.winset.dossier.Strength;

/// The numbers behind a whip count that no dossier states. `winset calibrate` learns those that history can teach;
/// the rest are assumptions, and `docs/concepts/whip.md` says which.
///
/// - `salienceLogSd`: standard deviation of the logarithm of a bloc's salience (prior median 1).
/// - `drift`: standard deviation of a member's own change of utility since the precedents.
/// - `partyShock`, `caucusShock`: scales of a party's common shock and of its caucus's own in each chamber; both are
///   Student t with `shockTails` degrees of freedom.
/// - `cueThreshold`: a leader is for a deal when the latent pull (the leader's own, plus a standard normal) lies above
/// it,
///   against it below minus that, and leaves members free between; `cueFor` and `cueAgainst` are the pulls that follow.
/// - `cueCorrelation`: between the latents of one party's leaders in two chambers.
/// - `ruleLine`: what a vote on a special rule adds for the majority caucus and takes from the others.
/// - `firm`, `lean`, `tentative`: the pull of a member's own statement of that strength; a bloc's counts `blocShare` of
/// it.
/// - `wordUnit`, `wordSd`: the pull of one step in words (against to strongly against) and its standard deviation.
public record Settings(
        double salienceLogSd,
        double drift,
        double partyShock,
        double caucusShock,
        double shockTails,
        double cueThreshold,
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

    public static final Settings DEFAULT = new Settings(.5, .6, .3, .25, 4, 1, .4, .9, .6, 2, 3.5, 1.2, .5, .4, .6, .8);

    /// The same without statements, commitments and cues: what members' votes alone would say.
    public Settings preferencesOnly() {
        return new Settings(
                salienceLogSd,
                drift,
                partyShock,
                caucusShock,
                shockTails,
                cueThreshold,
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
