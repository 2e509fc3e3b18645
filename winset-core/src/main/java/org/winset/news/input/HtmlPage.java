package org.winset.news.input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.winset.news.Article;

/// The article in an HTML page: the element with the most text in paragraphs, without navigation, captions, related
/// links
/// and scripts. Blocks become paragraphs with a blank line between; offsets count in that text.
final class HtmlPage {

    private static final String DROPPED =
            "script, style, noscript, template, nav, header nav, footer, aside, form, figure, figcaption, iframe, button,"
                    + " svg, [role=navigation], [role=complementary], [aria-hidden=true], .caption, .related,"
                    + " .newsletter, .advertisement, .promo, .share, .social, .byline-bio";
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "section",
            "article",
            "main",
            "ul",
            "ol",
            "pre",
            "table",
            "tr",
            "dd",
            "dt",
            "header");

    private HtmlPage() {}

    static boolean isHtml(String name, String text) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return true;
        }
        String head =
                text.substring(0, Math.min(text.length(), 600)).stripLeading().toLowerCase(java.util.Locale.ROOT);
        return head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || head.startsWith("<?xml") && head.contains("<html");
    }

    static Article article(String name, String html) {
        Document page = Jsoup.parse(html);
        LocalDate date = date(page);
        String outlet = meta(page, "meta[property=og:site_name]");
        Element title = page.selectFirst("h1");
        page.select(DROPPED).remove();
        Element body = body(page);
        List<String> blocks = new ArrayList<>();
        boolean inside =
                title != null && (body == title || body.getAllElements().contains(title));
        if (title != null && !inside) {
            add(blocks, title.text());
        }
        StringBuilder open = new StringBuilder();
        walk(body, blocks, open);
        flush(blocks, open);
        return new Article(name, String.join("\n\n", blocks) + "\n", date, outlet);
    }

    /// The element whose own paragraphs hold the most text; the page's body when there are none.
    private static Element body(Document page) {
        Element marked = page.selectFirst("[itemprop=articleBody], article");
        if (marked != null && marked.select("p").size() > 1) {
            return marked;
        }
        Element best = page.body();
        int most = 0;
        for (Element element : page.body().getAllElements()) {
            int length = 0;
            for (Element child : element.children()) {
                length += child.nameIs("p") ? child.text().length() : 0;
            }
            if (length > most) {
                most = length;
                best = element;
            }
        }
        return best;
    }

    private static void walk(Element root, List<String> blocks, StringBuilder open) {
        record Visit(Node node, boolean leaving) {}
        java.util.ArrayDeque<Visit> stack = new java.util.ArrayDeque<>();
        stack.push(new Visit(root, false));
        while (!stack.isEmpty()) {
            Visit visit = stack.pop();
            switch (visit.node()) {
                case TextNode text -> open.append(text.getWholeText());
                case Element element -> {
                    if (BLOCKS.contains(element.normalName()) || element.nameIs("br")) {
                        flush(blocks, open);
                    }
                    if (!visit.leaving()) {
                        stack.push(new Visit(element, true));
                        for (int i = element.childNodeSize() - 1; i >= 0; i--) {
                            stack.push(new Visit(element.childNode(i), false));
                        }
                    }
                }
                default -> {
                    // comments and data say nothing
                }
            }
        }
    }

    private static void flush(List<String> blocks, StringBuilder open) {
        add(blocks, open.toString());
        open.setLength(0);
    }

    private static void add(List<String> blocks, String text) {
        String clean = text.replaceAll("[\\s\\u00a0]+", " ").strip();
        if (!clean.isEmpty()) {
            blocks.add(clean);
        }
    }

    private static @Nullable LocalDate date(Document page) {
        String published =
                meta(page, "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=date]");
        if (published.isEmpty()) {
            Element time = page.selectFirst("time[datetime]");
            published = time == null ? "" : time.attr("datetime");
        }
        try {
            return published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String meta(Document page, String query) {
        Element element = page.selectFirst(query);
        return element == null ? "" : element.attr("content").strip();
    }
}
