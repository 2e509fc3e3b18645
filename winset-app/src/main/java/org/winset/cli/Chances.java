package org.winset.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Condition;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Provision;
import org.winset.dossier.Statement;
import org.winset.report.DealWords;
import org.winset.whip.Given;
import org.winset.whip.Settings;
import org.winset.whip.WhipModel;

/// The chance of one deal, before and after a statement is accepted: the numbers that `winset whip` gives for the deal
/// with the dossier as it is and with the statement in it.
final class Chances {

    private final @Nullable Deal deal;

    /// `deal` is `null` for one that the statement is about: every provision one level up, and those that its condition
    /// names as high as it says.
    Chances(@Nullable Deal deal) {
        this.deal = deal;
    }

    /// "The chance of a=x,b=y: 12.0 % before, 10.4 % after.", and why nothing changes where nothing does.
    String words(Dossier before, Dossier after, Statement added) {
        Deal wanted = deal == null ? met(before, added) : deal;
        double now = chance(before, wanted);
        double then = chance(after, wanted);
        String head = "The chance of " + DealWords.terse(before, wanted).replace(",", ", ") + ": ";
        if (now == then) {
            return head + percent(now) + " before and after: " + why(before, wanted, added);
        }
        double points = 100 * (then - now);
        String small = !percent(now).equals(percent(then))
                ? ""
                : Math.abs(points) < .005
                        ? " (less than 0.01 points " + (points > 0 ? "up)" : "down)")
                        : String.format(Locale.ROOT, " (%+.2f points)", points);
        return head + percent(now) + " before, " + percent(then) + " after" + small + ".";
    }

    private static String percent(double chance) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * chance);
    }

    private static String why(Dossier dossier, Deal deal, Statement added) {
        if (added.anonymous()) {
            return "an unnamed source moves no member.";
        }
        if (added.kind() == Statement.Kind.WARNING || added.kind() == Statement.Kind.PROCESS) {
            return "a statement of kind (" + added.kind().words() + ") moves nobody.";
        }
        if (added.date().isAfter(dossier.asOf())) {
            return "the statement (" + added.date() + ") is later than the dossier's as-of date (" + dossier.asOf()
                    + ") and hidden until then.";
        }
        return dossier.holds(about(added), deal)
                ? "no vote that counts here depends on the holder (" + added.holder() + ")."
                : "the statement is not about this deal; --deal names another.";
    }

    private static Condition about(Statement added) {
        Condition when = added.condition() == null ? new Condition.Always() : added.condition();
        return added.requires() == null ? when : Condition.all(when, Condition.not(added.requires()));
    }

    private static double chance(Dossier dossier, Deal wanted) {
        double[] chances =
                WhipModel.of(dossier, Settings.DEFAULT, WhipModel.POINTS).chances(wanted, Given.NOTHING);
        return chances[chances.length - 1];
    }

    private static Deal met(Dossier dossier, Statement added) {
        List<Integer> levels = new ArrayList<>();
        for (Provision provision : dossier.provisions()) {
            levels.add(Math.min(1, provision.levels().size() - 1));
        }
        Deal oneUp = new Deal(levels);
        Condition about = about(added);
        if (dossier.holds(about, oneUp)) {
            return oneUp;
        }
        name(dossier, about, true, levels);
        Deal named = new Deal(levels);
        return dossier.holds(about, named) ? named : oneUp;
    }

    /// Sets the levels at which each comparison of a condition holds (or, `wanted` false, fails), where one does.
    private static void name(Dossier dossier, Condition condition, boolean wanted, List<Integer> levels) {
        switch (condition) {
            case Condition.Always always -> {}
            case Condition.Compare compare -> {
                int place = dossier.provisionIndex(compare.provision());
                Provision provision = dossier.provisions().get(place);
                int at = provision.indexOf(compare.level());
                for (int l = provision.levels().size() - 1; l >= 0; l--) {
                    if (compare.comparison().holds(l, at) == wanted) {
                        levels.set(place, l);
                    }
                }
            }
            case Condition.All all -> all.parts().forEach(part -> name(dossier, part, wanted, levels));
            case Condition.Any any -> any.parts().forEach(part -> name(dossier, part, wanted, levels));
            case Condition.Not not -> name(dossier, not.part(), !wanted, levels);
        }
    }
}
