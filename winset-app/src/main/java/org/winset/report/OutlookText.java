package org.winset.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winset.border.fit.Consequences;
import org.winset.deal.Frontier;
import org.winset.deal.Pivots;
import org.winset.deal.WinSet;
import org.winset.deal.analysis.BestDeals;
import org.winset.deal.analysis.Division;
import org.winset.deal.analysis.StateOfPlay;
import org.winset.deal.analysis.Timeline;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Member;
import org.winset.dossier.Path;
import org.winset.dossier.Principal;
import org.winset.report.figure.Ranges;
import org.winset.whip.BacktestRow;
import org.winset.whip.GateCount;
import org.winset.whip.MemberCount;
import org.winset.whip.WhipCount;

/// The sections that `winset analyze` and `winset deals` print, each by itself so that it can be shown when it is
/// there.
public final class OutlookText {

    static final int WIDTH = 100;

    private final Dossier dossier;
    private final AtomWords words;

    public OutlookText(Dossier dossier) {
        this.dossier = dossier;
        words = new AtomWords(dossier);
    }

    public String head() {
        return Wrap.at(WIDTH, dossier.title() + ". What was known on " + dossier.asOf() + "." + before(dossier))
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

    public String winSet(WinSet winSet) {
        StringBuilder out = new StringBuilder("WIN SET\n");
        String count = Shares.deals(winSet.passing()) + " of " + Shares.deals(winSet.deals()) + " deals pass ("
                + Shares.of(winSet.passing(), winSet.deals()) + "), "
                + (winSet.isComplete()
                        ? "counted exactly. "
                        : "at least: the search was stopped at " + Shares.chance(winSet.proved()) + " of them. ");
        out.append(Wrap.at(WIDTH, count + StateOfPlay.RULE)).append("\n\n");
        TextTable table = new TextTable(1, "Path", "deals that pass", "share");
        for (WinSet.OnRoute route : winSet.routes()) {
            table.row(path(route.route()), Shares.deals(route.passing()), Shares.of(route.passing(), winSet.deals()));
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

    public String best(String title, BestDeals best) {
        StringBuilder out = new StringBuilder(title).append('\n');
        int rank = 0;
        for (BestDeals.Scored scored : best.deals()) {
            rank++;
            out.append(String.format(
                    Locale.ROOT,
                    "%2d. %5s  on the path %s; at even odds %s%n",
                    rank,
                    Shares.chance(scored.chance()),
                    path(scored.path()),
                    Shares.margin(scored.margin())));
            out.append(indented(
                    rank == 1
                            ? DealWords.terse(dossier, scored.deal()).replace(",", ", ")
                            : "as 1, but "
                                    + new WhyText(dossier)
                                            .difference(best.deals().getFirst().deal(), scored.deal()),
                    4));
        }
        return out.append(Wrap.at(WIDTH, searched(best)))
                .append("\n")
                .append('\n')
                .toString();
    }

    String searched(BestDeals best) {
        String region = Shares.deals(best.search().region());
        String text = best.search().proved()
                ? "Proved: every deal of the win set and its near misses (" + region + ") was scored."
                : "Searched, not proved: " + Numbers.count(best.search().scored()) + " of " + region
                        + " deals that pass or miss by at most " + best.search().slack()
                        + " votes were scored; a better one may exist.";
        String apart = best.apart() > 1 ? " Listed deals differ in at least " + best.apart() + " provisions." : "";
        return text + apart;
    }

    /// The best trades; in a sentence where they are the best deals of all.
    public String trades(BestDeals best, BestDeals trades) {
        String what = new TradeWords(dossier).brief();
        if (same(best, trades)) {
            return Wrap.at(WIDTH, "These are also the best trades. " + what + " " + scored(trades)) + "\n\n";
        }
        return best(Wrap.at(WIDTH, "BEST TRADES. " + what), trades);
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
    static boolean same(BestDeals best, BestDeals trades) {
        return deals(best).equals(deals(trades));
    }

    private static List<Deal> deals(BestDeals best) {
        return best.deals().stream().map(BestDeals.Scored::deal).toList();
    }

    /// The gates of one deal: chance, yeas and the regions that hold them.
    public String count(WhipCount count) {
        StringBuilder out = new StringBuilder("GATES FOR THE FIRST OF THESE DEALS\n");
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
        out.append(table.text(WIDTH));
        return out.append(Ranges.nought(count) ? Wrap.at(WIDTH, Ranges.NOUGHT) + "\n" : "")
                .append('\n')
                .toString();
    }

    /// Paths side by side, whole and divided, with why where nothing passes.
    public String divisions(List<Division> divisions) {
        StringBuilder out = new StringBuilder();
        for (Division division : divisions) {
            if (division.explanation().example() == null) {
                out.append(Wrap.at(WIDTH, "No deal passes on the path " + division.title() + "."))
                        .append('\n')
                        .append(new WhyText(dossier).explanation(division.explanation(), 2));
            }
        }
        return out.isEmpty() ? "" : out.append('\n').toString();
    }

    public String frontier(Frontier frontier) {
        StringBuilder out = new StringBuilder("FRONTIER\n");
        List<String> names = frontier.principals().stream().map(words::holder).toList();
        out.append(Wrap.at(
                        WIDTH,
                        frontier.size() + " points on the Pareto frontier of the win set among "
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
                table.row(solution(bargain.solution()), "none");
            }
            for (Frontier.Point point : bargain.points()) {
                List<String> row = new ArrayList<>(List.of(solution(bargain.solution())));
                point.utilities().forEach(u -> row.add(Numbers.decimal(u / 256.0, 1)));
                row.add(Shares.deals(point.deals()));
                table.row(row.toArray(String[]::new));
            }
        }
        out.append(table.text(WIDTH));
        List<String> shown = new ArrayList<>();
        for (Frontier.Bargain bargain : frontier.bargains()) {
            for (Frontier.Point point : bargain.points()) {
                String deal = DealWords.terse(
                        dossier, new Deal(point.examples().getFirst().places()));
                if (!shown.contains(deal)) {
                    shown.add(deal);
                    out.append(indented(solution(bargain.solution()) + ": " + deal.replace(",", ", "), 2));
                }
            }
        }
        return out.append('\n').toString();
    }

    static String solution(Frontier.Solution solution) {
        return switch (solution) {
            case NASH -> "Nash";
            case KALAI_SMORODINSKY -> "Kalai-Smorodinsky";
            case EGALITARIAN -> "Egalitarian";
            case UTILITARIAN -> "Utilitarian";
        };
    }

    /// Who can cost most of the win set, and who most likely decides the gates of the deal looked at.
    public String pivots(Pivots pivots, @Nullable WhipCount count) {
        StringBuilder out = new StringBuilder("PIVOTS\n");
        TextTable lost = new TextTable(1, "Turned to a hard no", "deals lost", "of the win set");
        pivots.members().stream()
                .limit(6)
                .forEach(
                        p -> lost.row(member(p.name()), Shares.deals(p.lost()), Shares.of(p.lost(), pivots.passing())));
        out.append(pivots.members().isEmpty() ? "No single member's no costs a deal of the win set.\n" : lost.text());
        if (count != null) {
            TextTable decides = new TextTable(2, "Most likely to decide", "gate", "P(decides)", "P(yes)");
            deciders(count, 6)
                    .forEach(d -> decides.row(
                            member(d.member().member().id()),
                            d.gate(),
                            Numbers.decimal(d.member().decisive(), 3),
                            Numbers.decimal(d.member().chance(), 2)));
            out.append('\n').append(decides.text());
        }
        return out.append('\n').toString();
    }

    record Decider(MemberCount member, String gate) {}

    /// Members by the largest chance to decide one of the gates, each once.
    static List<Decider> deciders(WhipCount count, int most) {
        List<Decider> all = new ArrayList<>();
        for (GateCount gate : count.gates()) {
            if (gate.part().isEmpty()) {
                gate.members().forEach(m -> all.add(new Decider(m, gate.gate().title())));
            }
        }
        all.sort(Comparator.comparingDouble((Decider d) -> -d.member().decisive()));
        List<String> seen = new ArrayList<>();
        List<Decider> first = new ArrayList<>();
        for (Decider decider : all) {
            String id = decider.member().member().id();
            if (first.size() < most && !seen.contains(id)) {
                seen.add(id);
                first.add(decider);
            }
        }
        return first;
    }

    String member(String id) {
        Member member = dossier.member(id);
        Principal principal = dossier.principal(id);
        if (member != null) {
            String seat = member.party().isEmpty()
                    ? member.state()
                    : member.party() + (member.state().isEmpty() ? "" : "-" + member.state());
            return member.name() + (seat.isEmpty() ? "" : " (" + seat + ")");
        }
        return principal == null
                ? id
                : principal.name().isEmpty() ? principal.title() : principal.name() + ", " + principal.title();
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
            out.append(indented(
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
        double right = rows.stream()
                .mapToDouble(row -> row.model().membersRight())
                .average()
                .orElse(Double.NaN);
        double party =
                rows.stream().mapToDouble(BacktestRow::partyLineRight).average().orElse(Double.NaN);
        String text = "BACKTEST: " + inside + " of " + rows.size()
                + " later votes lie inside their 90 % regions; members called right "
                + Numbers.percent(right) + " (party line with hindsight: " + Numbers.percent(party)
                + "), averages over votes.";
        return Wrap.at(WIDTH, text) + "\n\n";
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
                + " futures; `winset border` shows more\n" + table.text(WIDTH)
                + result.notes().stream()
                        .map(note -> Wrap.at(WIDTH, note) + "\n")
                        .collect(Collectors.joining())
                + "\n";
    }

    String path(String id) {
        Path path = dossier.path(id);
        return path == null ? id : path.title();
    }

    static String lower(String title) {
        boolean name = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return name ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    static String indented(String text, int by) {
        String space = " ".repeat(by);
        return space + Wrap.at(WIDTH - by, text).replace("\n  ", "\n" + space) + "\n";
    }
}
