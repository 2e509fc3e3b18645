package org.winset.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.report.figure.Figure;

/// A page as it grows: the pieces that all its sections are made of.
final class ReportHtml {

    private final StringBuilder out = new StringBuilder();
    private final List<Figure> used = new ArrayList<>();

    /// Text that is HTML already.
    ReportHtml raw(String text) {
        out.append(text);
        return this;
    }

    /// Text that is not.
    ReportHtml text(String text) {
        return raw(escape(text));
    }

    /// Opens a section; [#end] closes it.
    void section(String id, String title) {
        raw("<section id=\"").raw(id).raw("\">\n<h2>").raw(title).raw("</h2>\n");
    }

    void end() {
        raw("</section>\n");
    }

    void paragraph(String words) {
        raw("<p>").text(words).raw("</p>\n");
    }

    /// List items, one a line of text.
    ReportHtml items(List<String> lines) {
        lines.forEach(line -> raw("<li>").text(line).raw("</li>"));
        return this;
    }

    /// A row of a table: numbers from the second cell on.
    void row(String... cells) {
        raw("<tr>");
        for (int c = 0; c < cells.length; c++) {
            raw(c == 0 ? "<td>" : "<td class=\"n\">").text(cells[c]).raw("</td>");
        }
        raw("</tr>");
    }

    /// A figure with its files and its numbers as a table; nothing where there is none.
    void figure(@Nullable Figure figure) {
        if (figure == null) {
            return;
        }
        used.add(figure);
        raw("<figure><h4>").text(figure.title()).raw("</h4>\n<div class=\"wide\">");
        raw(figure.inline())
                .raw("</div>\n<figcaption><a href=\"")
                .raw(figure.id())
                .raw(".svg\">SVG</a> <a href=\"");
        raw(figure.id()).raw(".csv\">CSV</a><details><summary>The numbers as a table</summary><div class=\"wide\">");
        raw(figure.table().html()).raw("</div></details></figcaption></figure>\n");
    }

    /// The figures so far, in order.
    List<Figure> figures() {
        return List.copyOf(used);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
