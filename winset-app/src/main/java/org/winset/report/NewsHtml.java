package org.winset.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.winset.news.Article;
import org.winset.news.Quotation;
import org.winset.news.Speaker;
import org.winset.news.Status;
import org.winset.news.claim.Findings;
import org.winset.news.claim.Proposal;
import org.winset.news.claim.Step;

/// A page of its own: the articles with their quotations highlighted, who said each, and what is proposed.
public final class NewsHtml {

    private static final String STYLE = """
            body{font:17px/1.55 Georgia,serif;max-width:46em;margin:2em auto;padding:0 1em;color:#1b1b1b;background:#fff}
            h1,h2,th,.legend,.by{font-family:system-ui,sans-serif}h1{font-size:1.3em}h2{font-size:1.05em;margin-top:2em}
            mark{color:inherit;padding:.05em 0;border-bottom:2px solid}
            mark.direct{background:#dbeafe;border-color:#1d4ed8}mark.fragment{background:#dcfce7;border-color:#15803d}
            mark.indirect{background:#fef9c3;border-color:#a16207}mark.nested{background:#ede9fe;border-color:#6d28d9}
            mark.weak{border-bottom-style:dashed}mark.unattributed{border-bottom-style:dotted}
            sup{font:600 .65em system-ui,sans-serif;margin-right:.15em}sup a{color:#444;text-decoration:none}
            table{border-collapse:collapse;font:14px/1.4 system-ui,sans-serif;width:100%}
            td,th{text-align:left;vertical-align:top;padding:.35em .6em;border-bottom:1px solid #ddd}
            .steps{color:#555;margin:.2em 0 .2em 1.2em;padding:0}.legend span{margin-right:1.2em}
            .article p{margin:.8em 0}@media(prefers-color-scheme:dark){body{background:#161616;color:#e8e8e8}
            mark.direct{background:#1e3a5f}mark.fragment{background:#14402a}mark.indirect{background:#4a3f10}
            mark.nested{background:#3b2a66}td,th{border-color:#444}.steps,sup a{color:#aaa}}
            """;

    private NewsHtml() {}

    public static String page(List<Findings> all) {
        StringBuilder out =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<title>Who said what</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        out.append("<h1>Who said what</h1>\n<p class=\"legend\"><span><mark class=\"direct\">direct</mark></span>");
        out.append(
                "<span><mark class=\"fragment\">fragment</mark></span><span><mark class=\"indirect\">indirect</mark></span>");
        out.append(
                "<span><mark class=\"nested\">nested</mark></span><span><mark class=\"direct weak\">weak</mark></span></p>\n");
        for (int i = 0; i < all.size(); i++) {
            section(out, all.get(i), i);
        }
        return out.append("</body>\n</html>\n").toString();
    }

    private static void section(StringBuilder out, Findings findings, int place) {
        Article article = findings.reading().article();
        List<Quotation> quotations = findings.reading().quotations();
        out.append("<h2>").append(escape(article.name())).append("</h2>\n<div class=\"article\"><p>");
        out.append(marked(article.text(), quotations, place)).append("</p></div>\n");
        out.append("<table>\n<tr><th></th><th>who</th><th>kind</th><th>how</th><th>proposed</th></tr>\n");
        for (int i = 0; i < quotations.size(); i++) {
            row(out, findings, quotations.get(i), place + "-" + (i + 1), i + 1);
        }
        out.append("</table>\n");
    }

    /// The text in pieces, cut wherever a passage starts or ends; each piece is marked as the innermost passage over
    /// it.
    private static String marked(String text, List<Quotation> quotations, int place) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        quotations.forEach(q -> {
            cuts.add(q.span().start());
            cuts.add(q.span().end());
        });
        StringBuilder out = new StringBuilder();
        List<Integer> open = new ArrayList<>();
        int next = 0;
        int from = -1;
        for (int cut : cuts) {
            if (from >= 0) {
                piece(out, text.substring(from, cut), open, quotations);
            }
            open.removeIf(i -> quotations.get(i).span().end() <= cut);
            while (next < quotations.size() && quotations.get(next).span().start() == cut) {
                String id = place + "-" + (next + 1);
                out.append("<sup id=\"t")
                        .append(id)
                        .append("\"><a href=\"#q")
                        .append(id)
                        .append("\">")
                        .append(next + 1)
                        .append("</a></sup>");
                open.add(next++);
            }
            from = cut;
        }
        return out.toString();
    }

    private static void piece(StringBuilder out, String text, List<Integer> open, List<Quotation> quotations) {
        String[] paragraphs = text.split("\\R\\s*\\R|\\R", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            out.append(i > 0 ? "</p>\n<p>" : "");
            if (paragraphs[i].isEmpty()) {
                continue;
            }
            if (open.isEmpty()) {
                out.append(escape(paragraphs[i]));
                continue;
            }
            Quotation inner = quotations.get(open.getLast());
            Speaker speaker = inner.speaker();
            String status = inner.status() == Status.ATTRIBUTED ? "" : " " + NewsJson.Words.of(inner.status());
            out.append("<mark class=\"")
                    .append(NewsJson.Words.of(inner.kind()))
                    .append(status)
                    .append("\" title=\"")
                    .append(escape(speaker == null ? "not said" : speaker.name()))
                    .append("\">")
                    .append(escape(paragraphs[i]))
                    .append("</mark>");
        }
    }

    private static void row(StringBuilder out, Findings findings, Quotation q, String id, int number) {
        Speaker speaker = q.speaker();
        out.append("<tr id=\"q")
                .append(id)
                .append("\"><td><a href=\"#t")
                .append(id)
                .append("\">")
                .append(number);
        out.append("</a></td><td>").append(escape(speaker == null ? "not said" : speaker.name()));
        if (speaker != null && !speaker.memberId().isEmpty()) {
            out.append(" (").append(escape(speaker.memberId())).append(')');
        }
        out.append("<br><small>")
                .append(escape(String.join(" > ", q.chain())))
                .append("</small></td><td>")
                .append(NewsJson.Words.of(q.kind()))
                .append("</td><td>")
                .append(q.rule().words())
                .append("<br><small>")
                .append(Numbers.decimal(q.confidence(), 2))
                .append("</small></td><td>");
        for (Proposal proposal : findings.of(q)) {
            out.append(escape(NewsText.line(proposal, number))).append("<ul class=\"steps\">");
            for (Step step : proposal.steps()) {
                out.append("<li>").append(escape(step.toString())).append("</li>");
            }
            out.append("</ul>");
        }
        out.append("</td></tr>\n");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
