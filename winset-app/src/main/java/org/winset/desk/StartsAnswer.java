package org.winset.desk;

import java.util.List;
import org.winset.deal.Negotiation;
import org.winset.deal.analysis.ObviousDeal;
import org.winset.report.DealWords;
import org.winset.report.WhyText;

/// Deals that anyone would think of first, to start from.
record StartsAnswer(String version, List<Start> starts) {

    record Start(String kind, String title, String deal) {}

    private static final int BARGAINERS = 3;

    static StartsAnswer of(Edition edition) {
        Negotiation talks = edition.negotiation(edition.dossier().asOf());
        WhyText text = new WhyText(edition.dossier());
        return new StartsAnswer(
                edition.version(),
                ObviousDeal.of(talks, edition.dossier(), BARGAINERS, 0).stream()
                        .map(obvious -> new Start(
                                Question.words(obvious.kind()),
                                text.title(edition.dossier(), obvious),
                                DealWords.terse(edition.dossier(), obvious.deal())))
                        .toList());
    }
}
