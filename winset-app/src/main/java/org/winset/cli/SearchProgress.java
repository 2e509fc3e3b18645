package org.winset.cli;

import org.jspecify.annotations.Nullable;
import org.winset.deal.Levels;
import org.winset.deal.Watch;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.report.DealWords;

/// Tells a terminal how far a search is: what share is proved, and the best deal so far.
final class SearchProgress implements Watch {

    private static final long EVERY_NANOS = 100_000_000;

    private final Dossier dossier;
    private final Progress progress;
    private long told;

    SearchProgress(Dossier dossier, Progress progress) {
        this.dossier = dossier;
        this.progress = progress;
    }

    @Override
    public boolean goOn(double proved, @Nullable Levels best) {
        long now = System.nanoTime();
        if (now - told > EVERY_NANOS) {
            told = now;
            String deal = best == null ? "none" : DealWords.terse(dossier, new Deal(best.places()));
            progress.now(String.format(
                    java.util.Locale.ROOT,
                    "%.0f %% proved, best so far: %s",
                    100 * proved,
                    deal.length() > 60 ? deal.substring(0, 57) + "..." : deal));
        }
        return true;
    }
}
