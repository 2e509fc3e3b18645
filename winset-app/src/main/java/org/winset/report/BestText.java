package org.winset.report;

import java.util.List;
import java.util.Locale;
import org.winset.deal.analysis.BestDeals;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;

/// The best deals and the best trades for a terminal, and how far they were searched.
public final class BestText {

    private final Dossier dossier;
    private final Names names;

    public BestText(Dossier dossier) {
        this.dossier = dossier;
        names = new Names(dossier);
    }

    public String best(String title, BestDeals best) {
        StringBuilder out = new StringBuilder(title).append('\n');
        if (best.deals().isEmpty()) {
            return out.append("None: no deal passes or misses by at most ")
                    .append(Numbers.counted(best.search().slack(), "vote"))
                    .append(".\n\n")
                    .toString();
        }
        int rank = 0;
        for (BestDeals.Scored scored : best.deals()) {
            rank++;
            out.append(String.format(
                    Locale.ROOT,
                    "%2d. %5s  on the path %s; at even odds %s%n",
                    rank,
                    Shares.chance(scored.chance()),
                    names.path(scored.path()),
                    Shares.margin(scored.margin())));
            out.append(Wrap.indented(
                    rank == 1
                            ? DealWords.terse(dossier, scored.deal()).replace(",", ", ")
                            : "as 1, but "
                                    + new WhyText(dossier)
                                            .difference(best.deals().getFirst().deal(), scored.deal()),
                    4));
        }
        return out.append(Wrap.at(Wrap.WIDTH, searched(best)))
                .append("\n")
                .append('\n')
                .toString();
    }

    String searched(BestDeals best) {
        String region = Shares.deals(best.search().region());
        String text = best.search().proved()
                ? "Proved: every deal of the win set and its near misses (" + region + ") was scored."
                : "Searched, not proved: " + Numbers.count(best.search().scored()) + " of " + region
                        + " deals that pass or miss by at most "
                        + Numbers.counted(best.search().slack(), "vote")
                        + " were scored; a better one may exist.";
        String apart = best.apart() > 1 ? " Listed deals differ in at least " + best.apart() + " provisions." : "";
        return text + apart;
    }

    /// The best trades; in a sentence where they are the best deals of all.
    public String trades(BestDeals best, BestDeals trades) {
        String what = new TradeWords(dossier).brief();
        if (same(best, trades)) {
            return Wrap.at(Wrap.WIDTH, "These are also the best trades. " + what + " " + scored(trades)) + "\n\n";
        }
        return best(Wrap.at(Wrap.WIDTH, "BEST TRADES. " + what), trades);
    }

    /// How far the trades were searched, for a reader who has just read the same of all deals.
    static String scored(BestDeals trades) {
        String region = Shares.deals(trades.search().region());
        return trades.search().proved()
                ? "Proved: each of the " + region + " near or in the win set was scored."
                : Numbers.count(trades.search().scored()) + " of the " + region
                        + " near or in the win set were scored.";
    }

    /// Whether the best trades are the best deals of all.
    public static boolean same(BestDeals best, BestDeals trades) {
        return deals(best).equals(deals(trades));
    }

    private static List<Deal> deals(BestDeals best) {
        return best.deals().stream().map(BestDeals.Scored::deal).toList();
    }
}
