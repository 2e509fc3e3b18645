package org.winset.report;

import java.util.List;
import java.util.Locale;
import org.winset.news.gold.Scorer;
import org.winset.news.gold.Scores;
import org.winset.news.gold.Tally;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How well readings agree with a gold standard, as a table or JSON.
public final class ScoreText {

    /// One article's misses.
    public record Misses(String article, String text, List<Scorer.Miss> misses) {}

    private static final int SHOWN = 50;

    private ScoreText() {}

    public static String of(int articles, Scores scores, List<Misses> misses) {
        TextTable table =
                new TextTable(1, articles + (articles == 1 ? " article" : " articles"), "right", "of", "share");
        row(table, "direct quotations: right mention, all", scores.directMention());
        row(table, "  of those answered", scores.directMentionAnswered());
        row(table, "direct quotations: right person, all", scores.directPerson());
        row(table, "  of those answered", scores.directPersonAnswered());
        row(table, "fragments: right speaker", scores.fragmentSpeaker());
        row(table, "indirect, plain verb: recall", scores.indirectFound());
        row(table, "indirect, plain verb: precision", scores.indirectRight());
        row(table, "nested: right speaker", scores.nested());
        row(table, "terms and headings refused", scores.refused());
        StringBuilder out = new StringBuilder(table.text());
        for (Misses article : misses) {
            for (Scorer.Miss miss : article.misses()) {
                String text = Wrap.cut(miss.span().in(article.text()).replaceAll("\\s+", " "), SHOWN);
                out.append('\n')
                        .append(article.article())
                        .append(':')
                        .append(miss.span().start())
                        .append(": ")
                        .append(miss.figure())
                        .append(": ")
                        .append(text)
                        .append("\n  expected (")
                        .append(miss.expected())
                        .append("), got (")
                        .append(miss.got())
                        .append(")\n");
            }
        }
        return out.toString();
    }

    private static void row(TextTable table, String figure, Tally tally) {
        String share = tally.of() == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * tally.share());
        table.row(figure, Integer.toString(tally.right()), Integer.toString(tally.of()), share);
    }

    public static String json(int articles, Scores scores) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("articles", articles);
        put(node, "directMention", scores.directMention());
        put(node, "directMentionAnswered", scores.directMentionAnswered());
        put(node, "directPerson", scores.directPerson());
        put(node, "directPersonAnswered", scores.directPersonAnswered());
        put(node, "fragmentSpeaker", scores.fragmentSpeaker());
        put(node, "indirectRecall", scores.indirectFound());
        put(node, "indirectPrecision", scores.indirectRight());
        put(node, "nested", scores.nested());
        put(node, "refused", scores.refused());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    private static void put(ObjectNode node, String key, Tally tally) {
        node.putObject(key).put("right", tally.right()).put("of", tally.of()).put("share", tally.share());
    }
}
