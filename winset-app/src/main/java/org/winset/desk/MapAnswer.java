package org.winset.desk;

import java.util.ArrayList;
import java.util.List;
import org.winset.deal.DealSearch;
import org.winset.deal.Levels;
import org.winset.deal.Negotiation;
import org.winset.deal.Watch;
import org.winset.dossier.Deal;
import org.winset.dossier.InputException;
import org.winset.report.DealWords;

/// The deals that differ from one deal in two provisions only: for each pair of levels the chance to be enacted, by a
/// first estimate of `points` points, and whether the deal passes at even odds. `rows` go along `down`'s levels.
record MapAnswer(String version, String across, String down, int points, List<List<Cell>> rows) {

    record Cell(String deal, double chance, boolean passes) {}

    static MapAnswer of(Edition edition, Question question, String across, String down) {
        Negotiation talks = edition.negotiation(question.asOf());
        DealSearch search = talks.search(1, Watch.NONE);
        int x = place(talks, across);
        int y = place(talks, down);
        Levels from = talks.levels(question.deal());
        List<List<Cell>> rows = new ArrayList<>();
        for (int l = 0; l < talks.dossier().provisions().get(y).levels().size(); l++) {
            List<Cell> row = new ArrayList<>();
            for (int k = 0; k < talks.dossier().provisions().get(x).levels().size(); k++) {
                Levels levels = from.with(y, l).with(x, k);
                Deal deal = talks.deal(levels);
                row.add(new Cell(
                        DealWords.terse(talks.dossier(), deal),
                        CountAnswer.round(edition.chance(question, deal, Edition.Fineness.QUICK)),
                        !levels.isStatusQuo() && search.judge(levels).passes()));
            }
            rows.add(row);
        }
        return new MapAnswer(edition.version(), across, down, Edition.Fineness.QUICK.points, rows);
    }

    private static int place(Negotiation talks, String provision) {
        int place = talks.dossier().provisionIndex(provision);
        if (place < 0) {
            throw InputException.usage("The provision (" + provision + ") is unknown.", "the dossier has changed.");
        }
        return place;
    }
}
