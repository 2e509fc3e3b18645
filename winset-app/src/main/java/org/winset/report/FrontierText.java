package org.winset.report;

import java.util.ArrayList;
import java.util.List;
import org.winset.deal.Frontier;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.report.figure.FrontierPlot;

/// The frontier for a terminal: the marked solutions, what each principal gets, and a deal for each.
public final class FrontierText {

    private final Dossier dossier;
    private final AtomWords words;

    public FrontierText(Dossier dossier) {
        this.dossier = dossier;
        words = new AtomWords(dossier);
    }

    public String frontier(Frontier frontier) {
        StringBuilder out = new StringBuilder("FRONTIER\n");
        List<String> names = frontier.principals().stream().map(words::holder).toList();
        out.append(Wrap.at(
                        Wrap.WIDTH,
                        Numbers.counted(frontier.size(), "point") + " on the Pareto frontier of the win set among "
                                + String.join(", ", names)
                                + (frontier.proved() < 1 ? " (search stopped)" : "")
                                + ", by their views on levels in probit units; the status quo is 0."))
                .append('\n');
        List<String> header = new ArrayList<>(List.of("Solution"));
        header.addAll(names);
        header.add("deals");
        TextTable table = new TextTable(1, header.toArray(String[]::new));
        for (Frontier.Bargain bargain : frontier.bargains()) {
            if (bargain.points().isEmpty()) {
                table.row(FrontierPlot.solution(bargain.solution()), "none");
            }
            for (Frontier.Point point : bargain.points()) {
                List<String> row = new ArrayList<>(List.of(FrontierPlot.solution(bargain.solution())));
                point.utilities().forEach(u -> row.add(Numbers.decimal(u / 256.0, 1)));
                row.add(Shares.deals(point.deals()));
                table.row(row.toArray(String[]::new));
            }
        }
        out.append(table.text(Wrap.WIDTH));
        List<String> shown = new ArrayList<>();
        for (Frontier.Bargain bargain : frontier.bargains()) {
            for (Frontier.Point point : bargain.points()) {
                String deal = DealWords.terse(
                        dossier, new Deal(point.examples().getFirst().places()));
                if (!shown.contains(deal)) {
                    shown.add(deal);
                    out.append(Wrap.indented(
                            FrontierPlot.solution(bargain.solution()) + ": " + deal.replace(",", ", "), 2));
                }
            }
        }
        return out.append('\n').toString();
    }
}
