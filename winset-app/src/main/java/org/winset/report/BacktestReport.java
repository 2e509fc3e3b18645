package org.winset.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.winset.report.figure.Ranges;
import org.winset.whip.BacktestRow;
import org.winset.whip.Hindsight;
import org.winset.whip.Prediction;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Predicted against what happened, as a table and as JSON.
public final class BacktestReport {

    private static final int WIDTH = 100;

    private BacktestReport() {}

    /// The votes, each with its title above its figures, then what they add up to.
    public static String text(List<BacktestRow> rows) {
        TextTable table = new TextTable(
                1, "Date", "yeas", "said", "90 %", "in", "P(pass)", "passed", "right", "party line", "prefs only");
        for (BacktestRow row : rows) {
            table.row(
                    row.outcome().date().toString(),
                    Integer.toString(row.cast()),
                    Long.toString(Math.round(row.model().yeas())),
                    Ranges.of(row.model().region90()),
                    row.inside() ? "yes" : "NO",
                    Numbers.decimal(row.model().chancePass(), 2),
                    row.outcome().passed() ? "yes" : "no",
                    Numbers.percent(row.model().membersRight()),
                    Numbers.percent(row.partyLineRight()),
                    Long.toString(Math.round(row.preferences().yeas())));
        }
        String[] lines = table.text().split("\n");
        StringBuilder out = new StringBuilder(lines[0]).append('\n');
        for (int k = 0; k < rows.size(); k++) {
            out.append(Wrap.at(WIDTH, rows.get(k).outcome().title())).append('\n');
            out.append(lines[k + 1]).append('\n');
        }
        out.append('\n').append(Wrap.at(WIDTH, summary(rows))).append('\n');
        out.append(Wrap.at(
                        WIDTH,
                        "yeas: cast by members the dossier knows; said: the median; prefs only: without statements, links,"
                                + " red lines and leaders' words; party line: hindsight, with the caucus's majority in"
                                + " that very vote."))
                .append('\n');
        if (rows.stream().anyMatch(Ranges::nought)) {
            out.append(Wrap.at(WIDTH, Ranges.NOUGHT)).append('\n');
        }
        for (BacktestRow row : rows) {
            if (row.hindsight() != null) {
                out.append(Wrap.at(WIDTH, explained(row))).append('\n');
            }
        }
        return out.toString();
    }

    /// How many votes lie inside their regions, how wide those are, and how many were called right.
    static String summary(List<BacktestRow> rows) {
        int n = rows.size();
        long inside = rows.stream().filter(BacktestRow::inside).count();
        long wide = rows.stream().filter(BacktestReport::wide).count();
        long called = rows.stream().filter(BacktestRow::calledRight).count();
        return inside + " of " + n + " votes lie inside their 90 % regions; " + wide + " of the " + n
                + " regions cover more than a quarter of the possible tallies. " + quarter(rows) + " " + called + " of "
                + n + " passed or failed as held likelier.";
    }

    /// What regions would hold that never cover more than a quarter.
    private static String quarter(List<BacktestRow> rows) {
        double said = rows.stream()
                .mapToDouble(row -> row.model().chanceQuarter())
                .average()
                .orElse(Double.NaN);
        long held = rows.stream()
                .filter(row -> row.model().quarterHolds(row.cast()))
                .count();
        return "The likeliest quarter of the tallies, instead of 90 %: said " + Math.round(100 * said)
                + " % on average, held " + held + " of " + rows.size() + ".";
    }

    private static boolean wide(BacktestRow row) {
        return row.model().width() > (row.chamberSize() + 1) / 4;
    }

    /// A vote missed or called wrong: by how much, with and without what is known of words, and what would have had to
    /// be known.
    static String explained(BacktestRow row) {
        StringBuilder out = new StringBuilder(row.inside() ? "Called wrong: " : "Missed: ")
                .append(row.outcome().title() + " (" + row.outcome().date() + "), ");
        if (!row.calledRight()) {
            out.append("P(pass) " + Numbers.decimal(row.model().chancePass(), 2) + " and it "
                    + (row.outcome().passed() ? "passed" : "failed") + ", ");
        }
        out.append(off(row) + ", known as of " + row.known() + ". With statements, links and leaders' words "
                + said(row.model()) + ", without " + said(row.preferences()) + ".");
        Hindsight hindsight = row.hindsight();
        if (hindsight != null) {
            String words = hindsight.words().entrySet().stream()
                    .map(word -> word.getKey() + " " + word.getValue().name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            out.append(" What would have had to be known, looking back: the leaders' words (" + words
                    + "), with which the count says " + said(hindsight.prediction())
                    + (hindsight.prediction().holds(row.cast())
                            ? "."
                            : ", and that alone would not have been enough."));
        }
        String note = row.outcome().note();
        return out + (note.isEmpty() ? "" : " " + note);
    }

    private static String off(BacktestRow row) {
        long off = Math.round(row.cast() - row.model().yeas());
        return off == 0 ? "as many yeas as said" : Math.abs(off) + (off < 0 ? " fewer" : " more") + " yeas than said";
    }

    private static String said(Prediction prediction) {
        return Math.round(prediction.yeas()) + " (" + Ranges.of(prediction.region90()) + ")";
    }

    /// An array with one object a vote.
    public static void json(List<BacktestRow> rows, Writer out) throws IOException {
        out.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(node(rows)));
        out.write(System.lineSeparator());
    }

    static ArrayNode node(List<BacktestRow> rows) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (BacktestRow row : rows) {
            ObjectNode node = array.addObject();
            node.put("id", row.outcome().id());
            node.put("date", row.outcome().date().toString());
            node.put("title", row.outcome().title());
            node.put("chamber", row.outcome().chamber());
            node.put("known", row.known().toString());
            prediction(node, row.model());
            node.put("actual", row.cast());
            node.put("official", row.official());
            node.put("voted", row.voted());
            node.put("passed", row.outcome().passed());
            node.put("inside", row.inside());
            node.put("calledRight", row.calledRight());
            node.put("insideQuarter", row.model().quarterHolds(row.cast()));
            Hindsight hindsight = row.hindsight();
            if (hindsight != null) {
                ObjectNode back = node.putObject("hindsight");
                ObjectNode words = back.putObject("words");
                hindsight
                        .words()
                        .forEach((caucus, word) -> words.put(caucus, word.name().toLowerCase(Locale.ROOT)));
                prediction(back, hindsight.prediction());
            }
            node.put("wide", wide(row));
            node.put("partyLineRight", row.partyLineRight());
            node.put("partyLineBrier", row.partyLineBrier());
            prediction(node.putObject("preferencesOnly"), row.preferences());
        }
        return array;
    }

    private static void prediction(ObjectNode node, Prediction p) {
        node.put("predicted", p.yeas());
        node.put("mean", p.mean());
        WhipJson.regions(node.putArray("region50"), p.region50());
        WhipJson.regions(node.putArray("region90"), p.region90());
        WhipJson.regions(node.putArray("regionQuarter"), p.quarter());
        node.put("chanceQuarter", p.chanceQuarter());
        node.put("chancePass", p.chancePass());
        node.put("membersRight", p.membersRight());
        node.put("brier", p.brier());
    }
}
