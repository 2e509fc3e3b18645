package org.winset.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winset.border.fit.Consequences;
import org.winset.deal.WinSet;
import org.winset.deal.analysis.Division;
import org.winset.deal.analysis.StateOfPlay;
import org.winset.deal.analysis.Timeline;
import org.winset.dossier.Dossier;
import org.winset.report.figure.Ranges;
import org.winset.whip.BacktestRow;
import org.winset.whip.GateCount;
import org.winset.whip.WhipCount;

/// The shorter sections that `winset analyze` and `winset deals` print, each by itself so that it can be shown when it
/// is
/// there; [BestText], [FrontierText] and [PivotsText] are the longer ones.
public final class OutlookText {

    private final Dossier dossier;
    private final Names names;

    public OutlookText(Dossier dossier) {
        this.dossier = dossier;
        names = new Names(dossier);
    }

    public String head() {
        return Wrap.at(Wrap.WIDTH, dossier.title() + ". What was known on " + dossier.asOf() + "." + before(dossier))
                + "\n\n";
    }

    /// A warning about a day before all that the dossier dates; empty on later ones.
    static String before(Dossier dossier) {
        boolean nothing = dossier.votes().isEmpty()
                && dossier.commitments().isEmpty()
                && dossier.statements().isEmpty();
        return nothing
                ? " The dossier has no precedent, statement, red line or link of that day or before: positions and views"
                        + " in words speak alone."
                : "";
    }

    /// Which deals were asked for, as a paragraph of its own; empty when all were.
    ///
    /// @param such a condition as typed, or null
    /// @param path a path's id, or null
    public String asked(@Nullable String such, @Nullable String path) {
        List<String> parts = new ArrayList<>();
        if (such != null) {
            parts.add("deals with " + such);
        }
        if (path != null) {
            parts.add("on the path " + names.path(path));
        }
        return parts.isEmpty() ? "" : Wrap.at(Wrap.WIDTH, "Only " + String.join(", ", parts) + ".") + "\n\n";
    }

    public String winSet(WinSet winSet) {
        StringBuilder out = new StringBuilder("WIN SET\n");
        String count = Shares.deals(winSet.passing()) + " of " + Shares.deals(winSet.deals()) + " deals pass ("
                + Shares.of(winSet.passing(), winSet.deals()) + "), "
                + (winSet.isComplete()
                        ? "counted exactly. "
                        : "at least: the search was stopped at " + Shares.chance(winSet.proved()) + " of them. ");
        out.append(Wrap.at(Wrap.WIDTH, count + StateOfPlay.RULE)).append("\n\n");
        TextTable table = new TextTable(1, "Path", "deals that pass", "share");
        for (WinSet.OnRoute route : winSet.routes()) {
            table.row(
                    names.path(route.route()),
                    Shares.deals(route.passing()),
                    Shares.of(route.passing(), winSet.deals()));
        }
        return out.append(table.text()).append('\n').toString();
    }

    public String gates(List<StateOfPlay.AtGate> gates, BigInteger deals) {
        TextTable table = new TextTable(1, "Gate, by itself", "deals that clear it", "share");
        gates.forEach(gate -> table.row(gate.title(), Shares.deals(gate.clear()), Shares.of(gate.clear(), deals)));
        return table.text() + "\n";
    }

    public String margins(List<StateOfPlay.AtMargin> margins) {
        TextTable table = new TextTable(1, "Votes to spare at every count", "deals");
        margins.forEach(margin -> table.row(
                margin.votes() == 0
                        ? "0: the win set"
                        : margin.votes() > 0
                                ? Integer.toString(margin.votes())
                                : Integer.toString(margin.votes()) + " (near misses added)",
                Shares.deals(margin.passing())));
        return table.text() + "\n";
    }

    /// The gates of one deal: chance, yeas and the regions that hold them. `which` of the deals above it is stands in
    /// the title.
    public String count(WhipCount count, String which) {
        StringBuilder out = new StringBuilder("GATES FOR THE FIRST " + which + "\n");
        TextTable table = new TextTable(1, "Gate", "clears", "needs", "yeas", "90 % region");
        for (GateCount gate : count.gates()) {
            String title = gate.gate().title() + (gate.part().isEmpty() ? "" : " (" + gate.part() + ")");
            if (gate.tally() == null) {
                table.row(title, Shares.chance(gate.chance()));
            } else {
                table.row(
                        title,
                        Shares.chance(gate.chance()),
                        gate.needed() == 0 ? "-" : Integer.toString(gate.needed()),
                        Long.toString(Math.round(gate.tally().mean())),
                        Ranges.of(gate.tally().region(.9)));
            }
        }
        out.append(table.text(Wrap.WIDTH)).append(NeedWords.of(count));
        return out.append(Ranges.nought(count) ? Wrap.at(Wrap.WIDTH, Ranges.NOUGHT) + "\n" : "")
                .append('\n')
                .toString();
    }

    /// Paths side by side, whole and divided, with why where nothing passes.
    public String divisions(List<Division> divisions) {
        StringBuilder out = new StringBuilder();
        for (Division division : divisions) {
            if (division.explanation().example() == null) {
                out.append(Wrap.at(Wrap.WIDTH, "No deal passes on the path " + division.title() + "."))
                        .append('\n')
                        .append(new WhyText(dossier).explanation(division.explanation(), 2));
            }
        }
        return out.isEmpty() ? "" : out.append('\n').toString();
    }

    public String timelines(List<Timeline> timelines) {
        if (timelines.isEmpty() || timelines.getFirst().points().size() < 2) {
            return "";
        }
        StringBuilder out = new StringBuilder("TIMELINE, the chance with what was known by each day\n");
        List<String> header = new ArrayList<>(List.of("Day", "new"));
        for (int k = 0; k < timelines.size(); k++) {
            header.add("deal " + (char) ('A' + k));
        }
        TextTable table = new TextTable(1, header.toArray(String[]::new));
        for (int i = 0; i < timelines.getFirst().points().size(); i++) {
            Timeline.Point point = timelines.getFirst().points().get(i);
            List<String> row = new ArrayList<>(List.of(
                    point.date().toString(), Integer.toString(point.news().size())));
            for (Timeline timeline : timelines) {
                row.add(Shares.chance(timeline.points().get(i).chance()));
            }
            table.row(row.toArray(String[]::new));
        }
        out.append(table.text());
        for (int k = 0; k < timelines.size(); k++) {
            out.append(Wrap.indented(
                    (char) ('A' + k) + ": "
                            + DealWords.terse(dossier, timelines.get(k).deal()).replace(",", ", "),
                    2));
        }
        return out.append('\n').toString();
    }

    public String backtest(List<BacktestRow> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        long inside = rows.stream().filter(BacktestRow::inside).count();
        long called = rows.stream().filter(BacktestRow::calledRight).count();
        double right = rows.stream()
                .mapToDouble(row -> row.model().membersRight())
                .average()
                .orElse(Double.NaN);
        double party =
                rows.stream().mapToDouble(BacktestRow::partyLineRight).average().orElse(Double.NaN);
        String text = "BACKTEST: " + inside + " of " + rows.size()
                + " later votes lie inside their 90 % regions, " + called
                + " passed or failed as held likelier (`winset backtest` tells the others); members called right "
                + Numbers.percent(right) + " (party line with hindsight: " + Numbers.percent(party)
                + "), averages over votes.";
        return Wrap.at(Wrap.WIDTH, text) + "\n\n";
    }

    /// The measures at the border in short: the status quo, the difference and its range.
    public String consequences(Consequences result) {
        TextTable table = new TextTable(
                1, "At the border, " + result.months() + " months", "status quo", "difference", "10 %", "90 %");
        for (Consequences.Row row : result.rows()) {
            String unit = row.measure().unit();
            boolean plain = unit.equals("dollars") || unit.equals("share");
            table.row(
                    row.measure().name() + (plain ? "" : ", " + unit),
                    BorderNumbers.of(row.statusQuo().mid(), unit),
                    BorderNumbers.difference(row.difference().mid(), unit),
                    BorderNumbers.difference(row.difference().low(), unit),
                    BorderNumbers.difference(row.difference().high(), unit));
        }
        return "CONSEQUENCES of the first trade, demand scenario " + result.scenario() + ", " + result.runs()
                + " futures; `winset border` shows more\n" + table.text(Wrap.WIDTH)
                + result.notes().stream()
                        .map(note -> Wrap.at(Wrap.WIDTH, note) + "\n")
                        .collect(Collectors.joining())
                + "\n";
    }
}
