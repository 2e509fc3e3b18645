package org.winset.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Provision;
import org.winset.report.DealWords;
import org.winset.whip.Given;
import org.winset.whip.Settings;
import org.winset.whip.WhipModel;

/// The chance of one deal, before and after a statement is accepted.
final class Chances {

    private final @Nullable String deal;

    Chances(@Nullable String deal) {
        this.deal = deal;
    }

    /// "a=x,b=y: 12.0 % before, 10.4 % after", or why there is no chance to show.
    String words(Dossier before, Dossier after) {
        Deal wanted = deal == null ? oneUp(before) : DealArgument.parse(before, deal);
        try {
            return String.format(
                    java.util.Locale.ROOT,
                    "The chance of %s: %.1f %% before, %.1f %% after.",
                    DealWords.terse(before, wanted),
                    100 * chance(before, wanted),
                    100 * chance(after, wanted));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return "No chance can be shown (" + e.getMessage() + ").";
        }
    }

    private static double chance(Dossier dossier, Deal wanted) {
        double[] chances =
                WhipModel.of(dossier, Settings.DEFAULT, WhipModel.POINTS).chances(wanted, Given.NOTHING);
        return chances[chances.length - 1];
    }

    private static Deal oneUp(Dossier dossier) {
        Map<String, String> levels = new LinkedHashMap<>();
        for (Provision provision : dossier.provisions()) {
            int up = Math.min(1, provision.levels().size() - 1);
            levels.put(provision.id(), provision.levels().get(up).id());
        }
        return Deal.of(dossier.provisions(), levels);
    }
}
