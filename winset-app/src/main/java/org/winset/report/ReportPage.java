package org.winset.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.border.fit.Consequences;
import org.winset.deal.Explanation;
import org.winset.deal.analysis.BestDeals;
import org.winset.deal.analysis.Division;
import org.winset.deal.analysis.Jam;
import org.winset.deal.analysis.Outlook;
import org.winset.deal.analysis.StateOfPlay;
import org.winset.deal.analysis.Timeline;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Provision;
import org.winset.dossier.Source;
import org.winset.report.figure.Figure;
import org.winset.report.figure.Ranges;
import org.winset.report.figure.Style;
import org.winset.whip.WhipCount;

/// The report of `winset analyze` as one page that needs nothing else: styles, figures and tables are in it.
public final class ReportPage {

    private final Outlook outlook;
    private final Dossier dossier;
    private final Dossier full;
    private final @Nullable Consequences consequences;
    private final WhyText why;
    private final OutlookText text;
    private final ReportFigures figures;
    private final List<Figure> used = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    private ReportPage(Outlook outlook, Dossier full, @Nullable Consequences consequences) {
        this.outlook = outlook;
        this.full = full;
        this.consequences = consequences;
        dossier = outlook.dossier();
        why = new WhyText(dossier);
        text = new OutlookText(dossier);
        figures = new ReportFigures(outlook, full);
    }

    /// The page, and the figures on it in order.
    public record Page(String html, List<Figure> figures) {}

    /// `command` is what made the page, for the reader to repeat.
    public static Page of(Outlook outlook, Dossier full, @Nullable Consequences consequences, String command) {
        ReportPage page = new ReportPage(outlook, full, consequences);
        page.write(command);
        return new Page(page.out.toString(), List.copyOf(page.used));
    }

    private void write(String command) {
        out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escape(dossier.title()))
                .append("</title>\n<style>")
                .append(Style.VARIABLES)
                .append(PageStyle.CSS)
                .append(Style.SHARED)
                .append("</style>\n</head>\n<body>\n<main>\n");
        head();
        winSet();
        best();
        gates();
        obvious();
        frontier();
        pivots();
        timeline();
        if (consequences != null) {
            consequences(consequences);
        }
        backtest();
        footer(command);
        out.append("</main>\n</body>\n</html>\n");
    }

    private void head() {
        var winSet = outlook.play().winSet();
        out.append("<header>\n<p class=\"kicker\">What was known on ")
                .append(dossier.asOf())
                .append("</p>\n<h1>");
        out.append(escape(dossier.title())).append("</h1>\n<div class=\"facts\">");
        fact(Shares.deals(winSet.passing()), "of " + Shares.deals(winSet.deals()) + " deals pass at even odds");
        BestDeals.Scored first = first();
        if (first != null) {
            fact(
                    Shares.chance(first.chance()),
                    (outlook.trades() == null
                            ? "the best chance found for a deal"
                            : "the best chance found for a trade"));
            fact(escape(text.path(first.path())), "its likeliest path");
        }
        if (!outlook.backtest().isEmpty()) {
            long inside = outlook.backtest().stream().filter(r -> r.inside()).count();
            fact(inside + " of " + outlook.backtest().size(), "later votes inside their 90 % regions");
        }
        out.append("</div>\n<nav>");
        link("win-set", "Win set");
        link("best", "Best deals");
        link("at-the-gates", "Gates");
        link("jams", "Why deals jam");
        link("bargains", "Frontier");
        link("flips", "Who flips it");
        if (figures.timeline() != null) {
            link("days", "Timeline");
        }
        if (consequences != null) {
            link("consequences", "Consequences");
        }
        if (!outlook.backtest().isEmpty()) {
            link("later", "Backtest");
        }
        out.append("</nav>\n</header>\n");
    }

    private void link(String id, String title) {
        out.append("<a href=\"#").append(id).append("\">").append(title).append("</a>");
    }

    private void fact(String number, String words) {
        out.append("<p><strong>")
                .append(number)
                .append("</strong><span>")
                .append(words)
                .append("</span></p>");
    }

    private BestDeals.@Nullable Scored first() {
        BestDeals trades = outlook.trades();
        BestDeals from = trades == null || trades.deals().isEmpty() ? outlook.best() : trades;
        return from.deals().isEmpty() ? null : from.deals().getFirst();
    }

    private void section(String id, String title) {
        out.append("<section id=\"")
                .append(id)
                .append("\">\n<h2>")
                .append(title)
                .append("</h2>\n");
    }

    private void paragraph(String words) {
        out.append("<p>").append(escape(words)).append("</p>\n");
    }

    private void winSet() {
        section("win-set", "The win set");
        paragraph("Counted exactly. " + StateOfPlay.RULE);
        out.append("<div class=\"pair\">");
        out.append("<table><thead><tr><th>Path</th><th class=\"n\">deals that pass</th><th class=\"n\">share</th></tr>")
                .append("</thead><tbody>");
        var winSet = outlook.play().winSet();
        winSet.routes()
                .forEach(r ->
                        row(text.path(r.route()), Shares.deals(r.passing()), Shares.of(r.passing(), winSet.deals())));
        out.append(
                        "</tbody></table>\n<table><thead><tr><th>Gate, by itself</th><th class=\"n\">deals that clear it</th>")
                .append("<th class=\"n\">share</th></tr></thead><tbody>");
        outlook.play()
                .gates()
                .forEach(g -> row(g.title(), Shares.deals(g.clear()), Shares.of(g.clear(), winSet.deals())));
        out.append("</tbody></table></div>\n");
        paragraph("With votes to spare at every count: "
                + String.join(
                        "; ",
                        outlook.play().margins().stream()
                                .map(m -> (m.votes() < 0 ? "at most " + -m.votes() + " short" : "at least " + m.votes())
                                        + ": " + Shares.deals(m.passing()))
                                .toList())
                + ".");
        figure(figures.map());
        out.append("</section>\n");
    }

    private void row(String... cells) {
        out.append("<tr>");
        for (int c = 0; c < cells.length; c++) {
            out.append(c == 0 ? "<td>" : "<td class=\"n\">")
                    .append(escape(cells[c]))
                    .append("</td>");
        }
        out.append("</tr>");
    }

    private void best() {
        section("best", "The best deals");
        BestDeals trades = outlook.trades();
        if (trades != null && OutlookText.same(outlook.best(), trades)) {
            deals(outlook.best());
            paragraph("These are also the best trades. " + new TradeWords(dossier).brief() + " "
                    + OutlookText.scored(trades));
            links();
        } else if (trades != null) {
            out.append("<h3>Trades</h3>\n");
            paragraph(new TradeWords(dossier).brief());
            links();
            deals(trades);
            out.append("<h3>Of all deals</h3>\n");
            deals(outlook.best());
        } else {
            deals(outlook.best());
        }
        out.append("</section>\n");
    }

    /// The links that make a trade, in full.
    private void links() {
        out.append("<details><summary>The links in full</summary><ul>");
        new TradeWords(dossier)
                .full()
                .forEach(link -> out.append("<li>").append(escape(link)).append("</li>"));
        out.append("</ul></details>\n");
    }

    private void deals(BestDeals best) {
        out.append("<ol class=\"deals\">\n");
        for (BestDeals.Scored scored : best.deals()) {
            out.append("<li><p class=\"lead\"><strong>")
                    .append(Shares.chance(scored.chance()))
                    .append("</strong> on the path ");
            out.append(escape(text.path(scored.path())))
                    .append("; at even odds ")
                    .append(Shares.margin(scored.margin()))
                    .append("</p>\n");
            if (scored == best.deals().getFirst()) {
                levels(scored.deal());
            } else {
                out.append("<p class=\"than\">As the first, but ")
                        .append(escape(differences(best.deals().getFirst().deal(), scored.deal())))
                        .append(".</p>");
            }
            out.append("</li>\n");
        }
        out.append("</ol>\n");
        paragraph(text.searched(best));
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
    private void levels(Deal deal) {
        out.append("<ul class=\"chips\">");
        for (int i = 0; i < dossier.provisions().size(); i++) {
            if (deal.level(i) > 0) {
                Provision p = dossier.provisions().get(i);
                var level = p.levels().get(deal.level(i));
                out.append("<li title=\"")
                        .append(escape(p.title() + ": " + level.title()))
                        .append("\"><b>")
                        .append(escape(p.title()))
                        .append("</b> ")
                        .append(escape(level.title()))
                        .append("</li>");
            }
        }
        out.append("</ul>\n");
    }

    private void gates() {
        section("at-the-gates", "At the gates");
        BestDeals.Scored first = first();
        if (first != null) {
            out.append("<p>For this deal:</p>\n");
            levels(first.deal());
        }
        paragraph(
                "Blue reaches the line, red-brown falls short of it; the bar under the axis is the 90 % region. Gates depend on"
                        + " one another, so a path's chance is not the product of its gates'.");
        figure(figures.gates());
        WhipCount count = outlook.count();
        if (count != null && Ranges.nought(count)) {
            paragraph(Ranges.NOUGHT);
        }
        figures.members().forEach(this::figure);
        out.append("</section>\n");
    }

    private void obvious() {
        section("jams", "Why the obvious deals jam");
        figure(figures.obvious());
        for (Jam jam : outlook.jams()) {
            out.append("<article><h3>")
                    .append(escape(why.title(full, jam.deal())))
                    .append("</h3>\n");
            levels(jam.deal().deal());
            out.append("<ul class=\"why\">");
            for (String sentence : why.sentences(jam)) {
                out.append("<li>").append(escape(sentence)).append("</li>");
            }
            out.append("</ul></article>\n");
        }
        for (Division division : outlook.divisions()) {
            if (division.explanation().example() == null) {
                out.append("<article><h3>No deal passes on the path ")
                        .append(escape(division.title()))
                        .append("</h3><ul class=\"why\">");
                for (Explanation.Conflict conflict : division.explanation().conflicts()) {
                    out.append("<li>").append(escape(why.sentence(conflict))).append("</li>");
                }
                for (Explanation.Repair repair : division.explanation().repairs()) {
                    out.append("<li>").append(escape(why.sentence(repair))).append("</li>");
                }
                out.append("</ul></article>\n");
            }
        }
        out.append("</section>\n");
    }

    private void frontier() {
        section("bargains", "The frontier");
        paragraph(
                "Principals by their stated views on levels, else by their own seat's pull; statements on whole deals are left"
                        + " out. The frontier is exact over the win set.");
        figure(figures.frontier());
        out.append("</section>\n");
    }

    private void pivots() {
        section("flips", "Who flips it");
        figure(figures.pivots());
        paragraph("Losses are exact; who is shown comes from a sample of the win set.");
        out.append("</section>\n");
    }

    private void timeline() {
        Figure figure = figures.timeline();
        if (figure == null) {
            return;
        }
        section("days", "As statements accumulate");
        figure(figure);
        out.append("<dl class=\"keys\">");
        for (int k = 0; k < outlook.timelines().size(); k++) {
            Timeline timeline = outlook.timelines().get(k);
            out.append("<dt>").append((char) ('A' + k)).append("</dt><dd>");
            out.append(escape(DealWords.terse(dossier, timeline.deal()).replace(",", ", ")))
                    .append("</dd>");
        }
        out.append("</dl>\n");
        paragraph("Each point is a count with what was known by the end of that day; positions stay as estimated.");
        out.append("</section>\n");
    }

    private void consequences(Consequences result) {
        section("consequences", "What the first deal would do at the border");
        paragraph("Differences from the status quo over " + result.months() + " months from " + result.from() + ", "
                + result.runs() + " futures that share their luck, demand scenario " + result.scenario()
                + ". Medians, and the 10 to 90 % range of the difference.");
        out.append(
                        "<div class=\"wide\"><table><thead><tr><th>Measure</th><th class=\"n\">status quo</th><th class=\"n\">deal</th>")
                .append(
                        "<th class=\"n\">difference</th><th class=\"n\">10 %</th><th class=\"n\">90 %</th></tr></thead><tbody>");
        for (Consequences.Row row : result.rows()) {
            String unit = row.measure().unit();
            boolean plain = unit.equals("dollars") || unit.equals("share");
            row(
                    row.measure().name() + (plain ? "" : ", " + unit),
                    BorderNumbers.of(row.statusQuo().mid(), unit),
                    BorderNumbers.of(row.deal().mid(), unit),
                    BorderNumbers.difference(row.difference().mid(), unit),
                    BorderNumbers.difference(row.difference().low(), unit),
                    BorderNumbers.difference(row.difference().high(), unit));
        }
        out.append("</tbody></table></div>\n");
        result.unknowable().forEach(note -> paragraph(note));
        result.notes().forEach(note -> paragraph(note));
        out.append("</section>\n");
    }

    private void backtest() {
        Figure figure = figures.backtest();
        if (figure == null) {
            return;
        }
        section("later", "Held against later votes");
        paragraph(
                "From what was known on the as-of date, or the day before the vote where that is earlier. Misses are shown as they are.");
        figure(figure);
        if (outlook.backtest().stream()
                .anyMatch(row -> Ranges.nought(row.model().region90()))) {
            paragraph(Ranges.NOUGHT);
        }
        out.append("</section>\n");
    }

    private void figure(@Nullable Figure figure) {
        if (figure == null) {
            return;
        }
        used.add(figure);
        out.append("<figure><h4>").append(escape(figure.title())).append("</h4>\n<div class=\"wide\">");
        out.append(figure.inline())
                .append("</div>\n<figcaption><a href=\"")
                .append(figure.id())
                .append(".svg\">SVG</a> <a href=\"");
        out.append(figure.id())
                .append(".csv\">CSV</a><details><summary>The numbers as a table</summary><div class=\"wide\">");
        out.append(figure.table().html()).append("</div></details></figcaption></figure>\n");
    }

    private void footer(String command) {
        out.append("<footer>\n");
        List<String> unverified = dossier.sources().stream()
                .filter(source -> !source.verified())
                .map(Source::title)
                .toList();
        if (!dossier.note().isEmpty()) {
            paragraph(dossier.note());
        }
        if (!unverified.isEmpty()) {
            out.append("<details><summary>Sources that nobody has checked (")
                    .append(unverified.size())
                    .append(")</summary><ul>");
            unverified.forEach(title -> out.append("<li>").append(escape(title)).append("</li>"));
            out.append("</ul></details>\n");
        }
        out.append("<p>Made by <code>").append(escape(command)).append("</code></p>\n</footer>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
