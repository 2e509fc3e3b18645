package org.winset.whip;

import java.util.Map;
import org.winset.dossier.Gate;
import org.winset.dossier.Leaning;
import org.winset.dossier.Stance;
import org.winset.dossier.Strength;

/// The numbers behind a whip count that no dossier states. `winset calibrate` learns those that history can teach;
/// the rest are assumptions. [SettingsFile] says which is which, `docs/concepts/whip.md` how.
///
/// - `salienceLogSd`: standard deviation of the logarithm of a bloc's salience (prior median 1).
/// - `drift`: standard deviation of a member's own change of utility since the precedents.
/// - `habits`: shocks of a caucus and reversals of its leaders, by [Role]; `shockCorrelation` ties a party's shocks in
/// two
///   chambers (correlation of the normal scores).
/// - `cueThreshold`, `cueSpread`: with the habits the odds of leaders' words given their own pull, see
///   [#cueOdds(double, Role)].
/// - `dividedCalm`: what leaders who are expected to be divided, and are, add to the log odds of a small shock.
/// - `turnFor`, `turnAgainst`: how far a caucus goes with a word that differs from the one that the leaders' own pull
///   speaks of, since its pulls were learned under its leaders' usual words; `turnStep` adds to the log odds that only
/// a
///   part of it follows where the word turned by one step (to or from free).
/// - `cueCorrelation`: between the latents of one party's leaders in two chambers is its square.
/// - `ruleLine`: what a vote on a special rule adds for the majority caucus and takes from the others.
/// - `firm`, `lean`, `tentative`: the pull of a member's own statement of that strength; a bloc's counts `blocShare` of
/// it.
/// - `wordUnit`, `wordSd`: the pull of one step in words (against to strongly against) and its standard deviation.
public record Settings(
        double salienceLogSd,
        double drift,
        Map<Role, Habit> habits,
        double shockCorrelation,
        double cueThreshold,
        double cueSpread,
        double dividedCalm,
        Turn turnFor,
        Turn turnAgainst,
        double turnStep,
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

    public Settings {
        habits = Map.copyOf(habits);
    }

    /// What caucuses of a role do.
    public Habit habit(Role role) {
        return role == Role.NONE ? Habit.between(habit(Role.MAJORITY), habit(Role.MINORITY)) : stated(role);
    }

    private Habit stated(Role role) {
        Habit habit = habits.get(role);
        if (habit == null) {
            throw new IllegalStateException("The settings have no habits of the role (" + role + ").");
        }
        return habit;
    }

    /// P(against), P(free), P(for) of leaders whose own pull is `leaderPull` (NaN: no leader known, free). Against with
    /// chance
    /// `against` and for with chance `favour` of their role's [Habit], whatever the pull; otherwise for when
    /// pull + cueSpread z > cueThreshold, against when that lies below -cueThreshold, z standard normal.
    public double[] cueOdds(double leaderPull, Role role) {
        if (Double.isNaN(leaderPull)) {
            return new double[] {0, 1, 0};
        }
        Habit habit = habit(role);
        double usual = 1 - habit.against() - habit.favour();
        double against = habit.against() + usual * Normal.cdf((-cueThreshold - leaderPull) / cueSpread);
        double forIt = habit.favour() + usual * Normal.cdf((leaderPull - cueThreshold) / cueSpread);
        return new double[] {against, Math.max(0, 1 - against - forIt), forIt};
    }

    /// The word that the leaders' own pull speaks of.
    Given.Cue expected(double leaderPull) {
        return leaderPull > cueThreshold
                ? Given.Cue.FOR
                : leaderPull < -cueThreshold ? Given.Cue.AGAINST : Given.Cue.FREE;
    }

    /// What a word means for the caucus of leaders whose own pull is `leaderPull` (NaN: no leader known): it is held
    /// against
    /// the word that members' pulls already carry, of which `carriedPull` speaks. Leaders of whom the precedents say
    /// little are not for that divided. Where nobody follows leaders every word is as good as kept.
    Move move(double leaderPull, double carriedPull, Given.Cue said) {
        if (Double.isNaN(leaderPull)) {
            return Move.KEPT;
        }
        Move move = Move.of(expected(carriedPull), said);
        boolean told = move != Move.DIVIDED || expected(leaderPull) == Given.Cue.FREE;
        return move.turned() && turnFor.equals(Turn.NONE) || !told ? Move.KEPT : move;
    }

    /// The same without statements, commitments and cues: what members' votes alone would say.
    public Settings preferencesOnly() {
        return new Settings(
                salienceLogSd,
                drift,
                habits,
                shockCorrelation,
                cueThreshold,
                cueSpread,
                dividedCalm,
                Turn.NONE,
                Turn.NONE,
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
