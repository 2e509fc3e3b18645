package org.winset.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.border.fit.Consequences;
import org.winset.deal.analysis.BestDeals;
import org.winset.deal.analysis.Outlook;
import org.winset.deal.analysis.StateOfPlay;
import org.winset.deal.analysis.Timeline;
import org.winset.dossier.Dossier;
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
    private final Names names;
    private final ReportFigures figures;
    private final ReportHtml page = new ReportHtml();
    private final ReportDeals deals;

    private ReportPage(Outlook outlook, Dossier full, @Nullable Consequences consequences) {
        this.outlook = outlook;
        this.full = full;
        this.consequences = consequences;
        dossier = outlook.dossier();
        names = new Names(dossier);
        figures = new ReportFigures(outlook, full);
        deals = new ReportDeals(outlook, page);
    }

    /// The page, and the figures on it in order.
    public record Page(String html, List<Figure> figures) {}

    /// `command` is what made the page, for the reader to repeat.
    public static Page of(Outlook outlook, Dossier full, @Nullable Consequences consequences, String command) {
        ReportPage made = new ReportPage(outlook, full, consequences);
        made.write(command);
        return new Page(made.page.toString(), made.page.figures());
    }

    private void write(String command) {
        page.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .text(dossier.title())
                .raw("</title>\n<style>")
                .raw(Style.VARIABLES)
                .raw(PageStyle.CSS)
                .raw(Style.SHARED)
                .raw("</style>\n</head>\n<body>\n<main>\n");
        head();
        winSet();
        deals.section();
        gates();
        new ReportJams(outlook, full, deals, page).section(figures.obvious());
        frontier();
        pivots();
        timeline();
        if (consequences != null) {
            consequences(consequences);
        }
        backtest();
        footer(command);
        page.raw("</main>\n</body>\n</html>\n");
    }

    private void head() {
        var winSet = outlook.play().winSet();
        page.raw("<header>\n<p class=\"kicker\">What was known on ")
                .raw(dossier.asOf().toString())
                .raw("</p>\n<h1>");
        page.text(dossier.title()).raw("</h1>\n<div class=\"facts\">");
        fact(Shares.deals(winSet.passing()), "of " + Shares.deals(winSet.deals()) + " deals pass at even odds");
        BestDeals.Scored first = deals.first();
        if (first != null) {
            fact(
                    Shares.chance(first.chance()),
                    (outlook.trades() == null
                            ? "the best chance found for a deal"
                            : "the best chance found for a trade"));
            fact(ReportHtml.escape(names.path(first.path())), "its likeliest path");
        }
        if (!outlook.backtest().isEmpty()) {
            long inside = outlook.backtest().stream().filter(r -> r.inside()).count();
            fact(inside + " of " + outlook.backtest().size(), "later votes inside their 90 % regions");
        }
        page.raw("</div>\n<nav>");
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
        page.raw("</nav>\n</header>\n");
    }

    private void link(String id, String title) {
        page.raw("<a href=\"#").raw(id).raw("\">").raw(title).raw("</a>");
    }

    private void fact(String number, String words) {
        page.raw("<p><strong>").raw(number).raw("</strong><span>").raw(words).raw("</span></p>");
    }

    private void winSet() {
        page.section("win-set", "The win set");
        page.paragraph("Counted exactly. " + StateOfPlay.RULE);
        page.raw("<div class=\"pair\">");
        page.raw("<table><thead><tr><th>Path</th><th class=\"n\">deals that pass</th><th class=\"n\">share</th></tr>")
                .raw("</thead><tbody>");
        var winSet = outlook.play().winSet();
        winSet.routes()
                .forEach(r -> page.row(
                        names.path(r.route()), Shares.deals(r.passing()), Shares.of(r.passing(), winSet.deals())));
        page.raw("</tbody></table>\n<table><thead><tr><th>Gate, by itself</th><th class=\"n\">deals that clear it</th>")
                .raw("<th class=\"n\">share</th></tr></thead><tbody>");
        outlook.play()
                .gates()
                .forEach(g -> page.row(g.title(), Shares.deals(g.clear()), Shares.of(g.clear(), winSet.deals())));
        page.raw("</tbody></table></div>\n");
        page.paragraph("With votes to spare at every count: "
                + String.join(
                        "; ",
                        outlook.play().margins().stream()
                                .map(m -> (m.votes() < 0 ? "at most " + -m.votes() + " short" : "at least " + m.votes())
                                        + ": " + Shares.deals(m.passing()))
                                .toList())
                + ".");
        page.figure(figures.map());
        page.end();
    }

    private void gates() {
        page.section("at-the-gates", "At the gates");
        BestDeals.Scored first = deals.first();
        if (first != null) {
            page.raw("<p>For this deal:</p>\n");
            deals.levels(first.deal());
        }
        page.paragraph(
                "Blue reaches the line, red-brown falls short of it; the bar under the axis is the 90 % region. Gates depend on"
                        + " one another, so a path's chance is not the product of its gates'.");
        page.figure(figures.gates());
        WhipCount count = outlook.count();
        String needs = count == null ? "" : NeedWords.sentence(count);
        if (!needs.isEmpty()) {
            page.paragraph(needs);
        }
        if (count != null && Ranges.nought(count)) {
            page.paragraph(Ranges.NOUGHT);
        }
        figures.members().forEach(page::figure);
        page.end();
    }

    private void frontier() {
        page.section("bargains", "The frontier");
        page.paragraph(
                "Principals by their stated views on levels, else by their own seat's pull; statements on whole deals are left"
                        + " out. The frontier is exact over the win set.");
        page.figure(figures.frontier());
        page.end();
    }

    private void pivots() {
        page.section("flips", "Who flips it");
        page.figure(figures.pivots());
        page.paragraph("Losses are exact; who is shown comes from a sample of the win set.");
        page.end();
    }

    private void timeline() {
        Figure figure = figures.timeline();
        if (figure == null) {
            return;
        }
        page.section("days", "As statements accumulate");
        page.figure(figure);
        page.raw("<dl class=\"keys\">");
        for (int k = 0; k < outlook.timelines().size(); k++) {
            Timeline timeline = outlook.timelines().get(k);
            page.raw("<dt>").raw(String.valueOf((char) ('A' + k))).raw("</dt><dd>");
            page.text(DealWords.terse(dossier, timeline.deal()).replace(",", ", "))
                    .raw("</dd>");
        }
        page.raw("</dl>\n");
        page.paragraph(
                "Each point is a count with what was known by the end of that day; positions stay as estimated.");
        page.end();
    }

    private void consequences(Consequences result) {
        page.section("consequences", "What the first deal would do at the border");
        page.paragraph(
                "Differences from the status quo over " + result.months() + " months from " + result.from() + ", "
                        + result.runs() + " futures that share their luck, demand scenario " + result.scenario()
                        + ". Medians, and the 10 to 90 % range of the difference.");
        page.raw(
                        "<div class=\"wide\"><table><thead><tr><th>Measure</th><th class=\"n\">status quo</th><th class=\"n\">deal</th>")
                .raw(
                        "<th class=\"n\">difference</th><th class=\"n\">10 %</th><th class=\"n\">90 %</th></tr></thead><tbody>");
        for (Consequences.Row row : result.rows()) {
            String unit = row.measure().unit();
            boolean plain = unit.equals("dollars") || unit.equals("share");
            page.row(
                    row.measure().name() + (plain ? "" : ", " + unit),
                    BorderNumbers.of(row.statusQuo().mid(), unit),
                    BorderNumbers.of(row.deal().mid(), unit),
                    BorderNumbers.difference(row.difference().mid(), unit),
                    BorderNumbers.difference(row.difference().low(), unit),
                    BorderNumbers.difference(row.difference().high(), unit));
        }
        page.raw("</tbody></table></div>\n");
        result.unknowable().forEach(note -> page.paragraph(note));
        result.notes().forEach(note -> page.paragraph(note));
        page.end();
    }

    private void backtest() {
        Figure figure = figures.backtest();
        if (figure == null) {
            return;
        }
        page.section("later", "Held against later votes");
        page.paragraph(
                "From what was known on the as-of date, or the day before the vote where that is earlier. Misses are shown as they are.");
        page.figure(figure);
        page.paragraph(BacktestReport.summary(outlook.backtest()));
        if (outlook.backtest().stream().anyMatch(Ranges::nought)) {
            page.paragraph(Ranges.NOUGHT);
        }
        List<String> explained = outlook.backtest().stream()
                .filter(row -> row.hindsight() != null)
                .map(BacktestReport::explained)
                .toList();
        if (!explained.isEmpty()) {
            page.raw("<ul>");
            page.items(explained).raw("</ul>\n");
        }
        page.end();
    }

    private void footer(String command) {
        page.raw("<footer>\n");
        List<String> unverified = dossier.sources().stream()
                .filter(source -> !source.verified())
                .map(Source::title)
                .toList();
        if (!dossier.note().isEmpty()) {
            page.paragraph(dossier.note());
        }
        if (!unverified.isEmpty()) {
            page.raw("<details><summary>Sources that nobody has checked (")
                    .raw(Integer.toString(unverified.size()))
                    .raw(")</summary><ul>");
            page.items(unverified).raw("</ul></details>\n");
        }
        page.raw("<p>Made by <code>").text(command).raw("</code></p>\n</footer>\n");
    }
}
