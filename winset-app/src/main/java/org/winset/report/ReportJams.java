package org.winset.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winset.deal.Explanation;
import org.winset.deal.analysis.Division;
import org.winset.deal.analysis.Jam;
import org.winset.deal.analysis.Outlook;
import org.winset.dossier.Dossier;
import org.winset.report.figure.Figure;

/// Why the obvious deals jam, and why nothing passes on a path, on the report.
final class ReportJams {

    private final Outlook outlook;
    private final Dossier full;
    private final ReportDeals deals;
    private final ReportHtml page;
    private final WhyText why;

    /// `full` knows the votes after the as-of date that obvious deals are named after.
    ReportJams(Outlook outlook, Dossier full, ReportDeals deals, ReportHtml page) {
        this.outlook = outlook;
        this.full = full;
        this.deals = deals;
        this.page = page;
        why = new WhyText(outlook.dossier());
    }

    void section(@Nullable Figure figure) {
        page.section("jams", "Why the obvious deals jam");
        page.figure(figure);
        for (Jam jam : outlook.jams()) {
            page.raw("<article><h3>").text(why.title(full, jam.deal())).raw("</h3>\n");
            deals.levels(jam.deal().deal());
            reasons(why.sentences(jam));
        }
        for (Division division : outlook.divisions()) {
            if (division.explanation().example() == null) {
                page.raw("<article><h3>No deal passes on the path ")
                        .text(division.title())
                        .raw("</h3>");
                reasons(sentences(division.explanation()));
            }
        }
        page.end();
    }

    private List<String> sentences(Explanation explanation) {
        return Stream.concat(
                        explanation.conflicts().stream().map(why::sentence),
                        explanation.repairs().stream().map(why::sentence))
                .toList();
    }

    private void reasons(List<String> sentences) {
        page.raw("<ul class=\"why\">").items(sentences).raw("</ul></article>\n");
    }
}
