package org.winset.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.deal.analysis.BestDeals;
import org.winset.deal.analysis.Outlook;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Provision;

/// Deals on the report: the best ones, the best trades, and any deal as a list of its levels.
final class ReportDeals {

    private final Outlook outlook;
    private final Dossier dossier;
    private final ReportHtml page;
    private final Names names;

    ReportDeals(Outlook outlook, ReportHtml page) {
        this.outlook = outlook;
        this.page = page;
        dossier = outlook.dossier();
        names = new Names(dossier);
    }

    /// The deal that the page goes on about: the best trade where there is one, else the best deal.
    BestDeals.@Nullable Scored first() {
        BestDeals trades = outlook.trades();
        BestDeals from = trades == null || trades.deals().isEmpty() ? outlook.best() : trades;
        return from.deals().isEmpty() ? null : from.deals().getFirst();
    }

    void section() {
        page.section("best", "The best deals");
        BestDeals trades = outlook.trades();
        if (trades != null && BestText.same(outlook.best(), trades)) {
            deals(outlook.best());
            page.paragraph("These are also the best trades. " + new TradeWords(dossier).brief() + " "
                    + BestText.scored(trades));
            links();
        } else if (trades != null) {
            page.raw("<h3>Trades</h3>\n");
            page.paragraph(new TradeWords(dossier).brief());
            links();
            deals(trades);
            page.raw("<h3>Of all deals</h3>\n");
            deals(outlook.best());
        } else {
            deals(outlook.best());
        }
        page.end();
    }

    /// The links that make a trade, in full.
    private void links() {
        page.raw("<details><summary>The links in full</summary><ul>")
                .items(new TradeWords(dossier).full())
                .raw("</ul></details>\n");
    }

    private void deals(BestDeals best) {
        page.raw("<ol class=\"deals\">\n");
        for (BestDeals.Scored scored : best.deals()) {
            page.raw("<li><p class=\"lead\"><strong>")
                    .raw(Shares.chance(scored.chance()))
                    .raw("</strong> on the path ");
            page.text(names.path(scored.path()))
                    .raw("; at even odds ")
                    .raw(Shares.margin(scored.margin()))
                    .raw("</p>\n");
            if (scored == best.deals().getFirst()) {
                levels(scored.deal());
            } else {
                page.raw("<p class=\"than\">As the first, but ")
                        .text(differences(best.deals().getFirst().deal(), scored.deal()))
                        .raw(".</p>");
            }
            page.raw("</li>\n");
        }
        page.raw("</ol>\n");
        page.paragraph(new BestText(dossier).searched(best));
    }

    /// `Detention: 41,500 beds; Remain in Mexico: Off`, the levels of the other deal where the two differ.
    private String differences(Deal first, Deal other) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < dossier.provisions().size(); i++) {
            if (first.level(i) != other.level(i)) {
                Provision p = dossier.provisions().get(i);
                parts.add(p.title() + ": " + p.levels().get(other.level(i)).title());
            }
        }
        return String.join("; ", parts);
    }

    /// A deal as a list of chips, each level's title behind its id.
    void levels(Deal deal) {
        page.raw("<ul class=\"chips\">");
        for (int i = 0; i < dossier.provisions().size(); i++) {
            if (deal.level(i) > 0) {
                Provision p = dossier.provisions().get(i);
                String title = p.levels().get(deal.level(i)).title();
                page.raw("<li title=\"").text(p.title() + ": " + title).raw("\"><b>");
                page.text(p.title()).raw("</b> ").text(title).raw("</li>");
            }
        }
        page.raw("</ul>\n");
    }
}
