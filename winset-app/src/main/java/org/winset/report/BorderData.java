package org.winset.report;

import java.util.List;
import java.util.Locale;
import org.winset.border.Change;
import org.winset.border.Level;
import org.winset.border.Parameter;
import org.winset.border.Pipeline;
import org.winset.border.Route;
import org.winset.border.Station;
import org.winset.border.fit.Consequences;
import org.winset.border.fit.Fan;
import org.winset.border.fit.Fitted;
import org.winset.border.fit.Tornado;
import org.winset.border.fit.Validation;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Border results as JSON. Numbers that don't exist (no wait, no comparison) are null.
public final class BorderData {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private BorderData() {}

    private static String text(Object node) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    private static void put(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, value);
        } else {
            node.putNull(key);
        }
    }

    private static void put(ObjectNode node, String key, Fan fan) {
        ObjectNode child = node.putObject(key);
        put(child, "p10", fan.low());
        put(child, "p50", fan.mid());
        put(child, "p90", fan.high());
    }

    /// `{title, scenario, from, months, runs, seed, deal: [...], measures: [...], unknowable: [...], unmodelled:
    /// [...]}`; every measure
    /// has
    /// fans over the horizon and month by month.
    public static String consequences(Pipeline pipeline, Consequences result) {
        return text(node(pipeline, result));
    }

    private static ObjectNode node(Pipeline pipeline, Consequences result) {
        ObjectNode root = JSON.createObjectNode();
        root.put("title", pipeline.title());
        root.put("scenario", result.scenario());
        root.put("from", result.from());
        root.put("months", result.months());
        root.put("runs", result.runs());
        root.put("seed", result.seed());
        ArrayNode deal = root.putArray("deal");
        for (Level level : result.deal()) {
            ObjectNode node = deal.addObject();
            node.put("provision", level.provision());
            node.put("level", level.level());
            node.put("title", level.title());
            node.put("dollars", level.dollars());
            node.put("moneyTitle", level.moneyTitle());
            node.put("note", level.note());
            ArrayNode changes = node.putArray("changes");
            for (Change change : level.changes()) {
                ObjectNode c = changes.addObject();
                c.put("parameter", change.parameter());
                c.put("how", change.how().name().toLowerCase(Locale.ROOT));
                put(c, "value", change.value());
                put(c, "months", change.months());
                put(c, "attrition", change.attrition());
                put(c, "sd", change.sd());
                c.put("basis", change.basis().word());
                c.put("verified", change.verified());
                c.put("source", change.source());
            }
        }
        ArrayNode measures = root.putArray("measures");
        for (Consequences.Row row : result.rows()) {
            ObjectNode node = measures.addObject();
            node.put("name", row.measure().name());
            node.put("unit", row.measure().unit());
            put(node, "statusQuo", row.statusQuo());
            put(node, "deal", row.deal());
            put(node, "difference", row.difference());
            ArrayNode path = node.putArray("months");
            for (Consequences.Month month : row.path()) {
                ObjectNode m = path.addObject();
                m.put("month", month.month());
                put(m, "statusQuo", month.statusQuo());
                put(m, "deal", month.deal());
                put(m, "difference", month.difference());
            }
        }
        ArrayNode unknowable = root.putArray("unknowable");
        result.unknowable().forEach(unknowable::add);
        ArrayNode unmodelled = root.putArray("unmodelled");
        result.unmodelled().forEach(unmodelled::add);
        return root;
    }

    /// The consequences with the tornado under `tornado`.
    public static String consequences(Pipeline pipeline, Consequences result, Tornado tornado) {
        ObjectNode root = node(pipeline, result);
        ArrayNode all = root.putArray("tornado");
        for (Tornado.Bars bars : tornado.measures()) {
            ObjectNode node = all.addObject();
            node.put("measure", bars.measure().name());
            put(node, "centre", bars.centre());
            ArrayNode list = node.putArray("bars");
            for (Tornado.Bar bar : bars.bars()) {
                ObjectNode b = list.addObject();
                b.put("assumption", bar.assumption());
                b.put("basis", bar.basis().word());
                put(b, "low", bar.low());
                put(b, "high", bar.high());
            }
        }
        return text(root);
    }

    /// An array of `{series, window, toldOfRule, points, error, worst, shareBaseline, persistenceBaseline,
    /// previousMonth,
    /// coverage80, path: [...]}`.
    public static String validation(List<Validation.Score> scores) {
        ArrayNode root = JSON.createArrayNode();
        for (Validation.Score s : scores) {
            ObjectNode node = root.addObject();
            node.put("series", s.series());
            node.put("window", s.window());
            node.put("toldOfRule", s.toldOfRule());
            node.put("points", s.points());
            put(node, "error", s.error());
            put(node, "worst", s.worst());
            put(node, "shareBaseline", s.shareBaseline());
            put(node, "persistenceBaseline", s.persistenceBaseline());
            put(node, "previousMonth", s.previousMonth());
            node.put("coverage80", s.coverage80());
            ArrayNode path = node.putArray("path");
            for (Validation.Point p : s.path()) {
                ObjectNode point = path.addObject();
                point.put("when", p.when());
                put(point, "published", p.published());
                put(point, "model", p.model());
                put(point, "fan", p.fan());
                put(point, "shares", p.shares());
                put(point, "persistence", p.persistence());
            }
        }
        return text(root);
    }

    /// An array of parameters with their dated values, labels and sources.
    public static String parameters(Pipeline pipeline) {
        ArrayNode root = JSON.createArrayNode();
        for (Parameter p : pipeline.parameters()) {
            ObjectNode node = root.addObject();
            node.put("name", p.name());
            node.put("unit", p.unit());
            node.put("basis", p.basis().word());
            node.put("verified", p.verified());
            node.put("source", p.source());
            put(node, "sd", p.sd());
            ArrayNode values = node.putArray("values");
            for (Parameter.Dated dated : p.values()) {
                ObjectNode v = values.addObject();
                v.put("from", dated.from().toString());
                put(v, "value", dated.value());
            }
        }
        return text(root);
    }

    /// `{stations: [{name, title, kind, routes: [{to, when, unless}]}], mermaid}`: the pipeline drawn and as a graph.
    public static String figure(Pipeline pipeline) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode stations = root.putArray("stations");
        for (Station station : pipeline.stations()) {
            ObjectNode node = stations.addObject();
            node.put("name", station.name());
            node.put("title", station.title());
            node.put("kind", kind(station.kind()));
            ArrayNode routes = node.putArray("routes");
            for (Route route : station.routes()) {
                ObjectNode way = routes.addObject();
                way.put("to", route.to());
                way.put("when", route.when());
                way.put("unless", route.unless());
            }
        }
        root.put("mermaid", PipelineFigure.mermaid(pipeline));
        return text(root);
    }

    private static String kind(Station.Kind kind) {
        return switch (kind) {
            case Station.Entry e -> "entry";
            case Station.Pass p -> "pass";
            case Station.Hold h -> "hold";
            case Station.Queue q -> "queue";
            case Station.End e -> "end";
        };
    }

    /// `{estimates: [...], wanders: [...]}`.
    public static String fitted(Fitted fitted) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode estimates = root.putArray("estimates");
        for (Fitted.Estimate e : fitted.estimates()) {
            ObjectNode node = estimates.addObject();
            node.put("parameter", e.parameter());
            node.put("from", e.from().toString());
            put(node, "value", e.value());
            put(node, "error", e.error());
        }
        ArrayNode wanders = root.putArray("wanders");
        for (Fitted.Wander w : fitted.wanders()) {
            ObjectNode node = wanders.addObject();
            node.put("path", w.path());
            put(node, "sd", w.sd());
            put(node, "persistence", w.persistence());
        }
        return text(root);
    }
}
