package org.winset.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.winset.whip.SettingsFile;
import org.winset.whip.calibrate.Calibration;
import org.winset.whip.calibrate.Coverage;
import org.winset.whip.calibrate.Declared;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What `winset calibrate` found, as tables and as JSON.
public final class CalibrationReport {

    private CalibrationReport() {}

    /// The numbers, the table of the held-out Congresses beside the training's, and notes.
    public static String text(Calibration found) {
        TextTable numbers = new TextTable(1, "Number", "value", "error", "kind", "from");
        for (SettingsFile.Entry e : found.settings().entries().values()) {
            numbers.row(
                    e.name(),
                    Numbers.decimal(e.value(), 2),
                    Numbers.decimal(e.error(), 2),
                    e.fitted() ? "fitted" : "assumed",
                    e.n());
        }
        StringBuilder out = new StringBuilder(numbers.text());
        out.append('\n').append("Held out (").append(list(found.test())).append("):\n");
        out.append(table(found.heldOut()));
        if (!found.crossed().isEmpty()) {
            out.append('\n').append("Each Congress predicted from all the others:\n");
            out.append(table(found.crossed()));
        }
        out.append('\n').append("Training (").append(list(found.train())).append("):\n");
        out.append(table(found.training()));
        out.append('\n');
        out.append(Wrap.at(100, declared("Held out", found.declaredHeldOut()))).append('\n');
        out.append(Wrap.at(100, declared("Training", found.declaredTraining()))).append('\n');
        out.append(Wrap.at(
                        100,
                        "quarter: the likeliest quarter of the possible tallies, the chance that it was given and the"
                                + " tallies that it holds. before: everyone with the majority that the caucus had in the earlier vote, all that a party line"
                                + " can say beforehand; line: with its majority in that very vote (hindsight)."))
                .append('\n');
        for (String note : found.notes()) {
            out.append(Wrap.at(100, note)).append('\n');
        }
        return out.toString();
    }

    private static String list(Set<Integer> congresses) {
        StringBuilder out = new StringBuilder();
        for (int congress : new TreeSet<>(congresses)) {
            out.append(out.isEmpty() ? "" : ", ").append(congress);
        }
        return out.toString();
    }

    private static String table(List<Coverage> rows) {
        TextTable table = new TextTable(
                1,
                "Votes",
                "n",
                "in 50 %",
                "in 90 %",
                "width 90",
                "quarter said",
                "in quarter",
                "right",
                "Brier",
                "log loss",
                "before right",
                "before Brier",
                "line right",
                "line Brier",
                "line loss");
        for (Coverage row : rows) {
            table.row(
                    row.group(),
                    Integer.toString(row.votes()),
                    share(row.half(), row.votes()),
                    share(row.nine(), row.votes()),
                    Numbers.percent(row.nineWidth()),
                    Numbers.percent(row.quarterMass()),
                    share(row.quarter(), row.votes()),
                    Numbers.percent(row.right()),
                    Numbers.decimal(row.brier(), 3),
                    Numbers.decimal(row.logLoss(), 3),
                    Numbers.percent(row.earlierRight()),
                    Numbers.decimal(row.earlierBrier(), 3),
                    Numbers.percent(row.partyLineRight()),
                    Numbers.decimal(row.partyLineBrier(), 3),
                    Numbers.decimal(row.partyLineLogLoss(), 3));
        }
        return table.text();
    }

    private static String share(int part, int of) {
        return part + " (" + Math.round(100.0 * part / of) + " %)";
    }

    private static String declared(String where, Declared d) {
        return where + ": knowing a random tenth of a caucus moves the mean log score of the others' votes from "
                + Numbers.decimal(d.without(), 3) + " to " + Numbers.decimal(d.with(), 3) + " (" + d.votes()
                + " caucuses, " + Numbers.count(d.members()) + " votes).";
    }

    /// One object.
    public static void json(Calibration found, Writer out) throws IOException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode train = node.putArray("train");
        new TreeSet<>(found.train()).forEach(train::add);
        ArrayNode test = node.putArray("test");
        new TreeSet<>(found.test()).forEach(test::add);
        ArrayNode settings = node.putArray("settings");
        for (SettingsFile.Entry e : found.settings().entries().values()) {
            ObjectNode s = settings.addObject();
            s.put("name", e.name());
            s.put("value", e.value());
            if (Double.isNaN(e.error())) {
                s.putNull("error");
            } else {
                s.put("error", e.error());
            }
            s.put("kind", e.fitted() ? "fitted" : "assumed");
            s.put("n", e.n());
            s.put("basis", e.basis());
        }
        rows(node.putArray("heldOut"), found.heldOut());
        rows(node.putArray("crossed"), found.crossed());
        rows(node.putArray("training"), found.training());
        declared(node.putObject("declaredHeldOut"), found.declaredHeldOut());
        declared(node.putObject("declaredTraining"), found.declaredTraining());
        ArrayNode notes = node.putArray("notes");
        found.notes().forEach(notes::add);
        out.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(node));
        out.write(System.lineSeparator());
    }

    private static void rows(ArrayNode array, List<Coverage> rows) {
        for (Coverage row : rows) {
            ObjectNode node = array.addObject();
            node.put("group", row.group());
            node.put("votes", row.votes());
            node.put("in50", row.half());
            node.put("in90", row.nine());
            node.put("mass50", row.halfMass());
            node.put("mass90", row.nineMass());
            node.put("width50", row.halfWidth());
            node.put("width90", row.nineWidth());
            node.put("inQuarter", row.quarter());
            node.put("massQuarter", row.quarterMass());
            node.put("right", row.right());
            node.put("brier", row.brier());
            node.put("logLoss", row.logLoss());
            node.put("earlierRight", row.earlierRight());
            node.put("earlierBrier", row.earlierBrier());
            node.put("partyLineRight", row.partyLineRight());
            node.put("partyLineBrier", row.partyLineBrier());
            node.put("partyLineLogLoss", row.partyLineLogLoss());
        }
    }

    private static void declared(ObjectNode node, Declared d) {
        node.put("without", d.without());
        node.put("with", d.with());
        node.put("caucuses", d.votes());
        node.put("votes", d.members());
    }
}
