package org.winset.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.winset.border.fit.Consequences;
import org.winset.deal.Atom;
import org.winset.deal.Explanation;
import org.winset.deal.Frontier;
import org.winset.deal.Pivots;
import org.winset.deal.WinSet;
import org.winset.deal.analysis.BestDeals;
import org.winset.deal.analysis.Division;
import org.winset.deal.analysis.Jam;
import org.winset.deal.analysis.Outlook;
import org.winset.deal.analysis.StateOfPlay;
import org.winset.deal.analysis.Timeline;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Outlooks and their parts as JSON.
public final class OutlookJson {

    private final Dossier dossier;
    private final AtomWords words;

    public OutlookJson(Dossier dossier) {
        this.dossier = dossier;
        words = new AtomWords(dossier);
    }

    public static void write(ObjectNode node, Writer out) throws IOException {
        out.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(node));
        out.write(System.lineSeparator());
    }

    /// Everything of `analyze`, but for the consequences and the seconds.
    public ObjectNode outlook(Outlook outlook, Dossier full) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("title", dossier.title());
        node.put("asOf", dossier.asOf().toString());
        node.put("deals", outlook.play().winSet().deals());
        winSet(node.putObject("winSet"), outlook.play().winSet());
        gates(node.putArray("gates"), outlook.play().gates());
        margins(node.putArray("margins"), outlook.play().margins());
        BestDeals trades = outlook.trades();
        ArrayNode best = node.putArray("best");
        scored(best, outlook.best(), "all");
        if (trades != null) {
            scored(best, trades, "trades");
        }
        node.put("trades", outlook.traded() == null ? null : outlook.traded().toString());
        node.put("bestProved", outlook.best().search().proved());
        node.put("bestScored", outlook.best().search().scored());
        if (outlook.count() != null) {
            node.set("count", WhipJson.node(dossier, outlook.count(), false));
        }
        ArrayNode conflicts = node.putArray("conflicts");
        ArrayNode repairs = node.putArray("repairs");
        outlook.divisions().forEach(d -> {
            conflicts(conflicts, d.explanation(), "path " + d.path());
            repairs(repairs, d.explanation(), "path " + d.path());
        });
        ArrayNode jams = node.putArray("jams");
        outlook.jams().forEach(jam -> {
            String about = "deal " + DealWords.terse(dossier, jam.deal().deal());
            conflicts(conflicts, jam, about);
            repairs(repairs, jam.explanation(), about);
            jam(jams.addObject(), jam, full);
        });
        pivots(node.putArray("pivots"), outlook.pivots());
        frontier(node.putObject("frontier"), outlook.frontier());
        timelines(node.putArray("timelines"), outlook.timelines());
        node.set("backtest", BacktestReport.node(outlook.backtest()));
        return node;
    }

    /// One object a measure: medians, and the 10 and 90 % ends of the difference.
    public static void consequences(ArrayNode array, Consequences result) {
        result.rows()
                .forEach(row -> array.addObject()
                        .put("measure", row.measure().name())
                        .put("unit", row.measure().unit())
                        .put("statusQuo", row.statusQuo().mid())
                        .put("deal", row.deal().mid())
                        .put("difference", row.difference().mid())
                        .put("low", row.difference().low())
                        .put("high", row.difference().high()));
    }

    public void winSet(ObjectNode node, WinSet winSet) {
        node.put("count", winSet.passing());
        node.put("rule", StateOfPlay.RULE);
        node.put("proved", winSet.proved());
        ArrayNode paths = node.putArray("paths");
        winSet.routes().forEach(r -> paths.addObject().put("path", r.route()).put("count", r.passing()));
    }

    public void gates(ArrayNode array, List<StateOfPlay.AtGate> gates) {
        gates.forEach(gate -> array.addObject()
                .put("gate", gate.gate())
                .put("title", gate.title())
                .put("deals", gate.clear()));
    }

    public void margins(ArrayNode array, List<StateOfPlay.AtMargin> margins) {
        margins.forEach(margin -> array.addObject().put("votes", margin.votes()).put("deals", margin.passing()));
    }

    public void scored(ArrayNode array, BestDeals best, String among) {
        for (BestDeals.Scored scored : best.deals()) {
            array.addObject()
                    .put("deal", DealWords.terse(dossier, scored.deal()))
                    .put("path", scored.path())
                    .put("chance", scored.chance())
                    .put("pathChance", scored.pathChance())
                    .put("margin", scored.margin())
                    .put("among", among);
        }
    }

    public void conflicts(ArrayNode array, Explanation why, String about) {
        WhyText text = new WhyText(dossier);
        conflicts(array, why, about, text::sentence);
    }

    /// Those of one deal, with the votes behind them.
    public void conflicts(ArrayNode array, Jam jam, String about) {
        WhyText text = new WhyText(dossier);
        conflicts(array, jam.explanation(), about, conflict -> text.sentence(jam, conflict));
    }

    private void conflicts(
            ArrayNode array, Explanation why, String about, Function<Explanation.Conflict, String> sentence) {
        for (Explanation.Conflict conflict : why.conflicts()) {
            ObjectNode node = array.addObject().put("about", about).put("sentence", sentence.apply(conflict));
            atoms(node.putArray("atoms"), conflict.atoms());
        }
    }

    public void repairs(ArrayNode array, Explanation why, String about) {
        WhyText text = new WhyText(dossier);
        for (Explanation.Repair repair : why.repairs()) {
            ObjectNode node = array.addObject().put("about", about).put("sentence", text.sentence(repair));
            atoms(node.putArray("dropped"), repair.dropped());
            node.put("opens", repair.opens());
            node.put("best", DealWords.terse(dossier, new Deal(repair.best().places())));
        }
    }

    /// A path beside the whole: what conflicts it has that the whole hasn't, and the other way round.
    public void division(ObjectNode node, Division whole, Division path) {
        node.put("path", path.path()).put("title", path.title()).put("divides", path.divides());
        node.put("count", path.passing());
        var diff = whole.explanation().diffConflicts(path.explanation());
        ObjectNode against = node.putObject("diff");
        names(against.putArray("gone"), diff.before());
        names(against.putArray("both"), diff.both());
        names(against.putArray("new"), diff.after());
    }

    private static void names(ArrayNode array, List<Explanation.Conflict> conflicts) {
        conflicts.forEach(conflict -> {
            ArrayNode atoms = array.addArray();
            conflict.atoms().forEach(atom -> atoms.add(atom.name()));
        });
    }

    private void atoms(ArrayNode array, List<Atom> atoms) {
        atoms.forEach(atom -> array.addObject()
                .put("kind", atom.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .put("name", atom.name())
                .put("words", words.of(atom))
                .put("source", words.source(atom)));
    }

    public void jam(ObjectNode node, Jam jam, Dossier full) {
        node.put("title", new WhyText(dossier).title(full, jam.deal()));
        node.put("kind", jam.deal().kind().name().toLowerCase(Locale.ROOT));
        node.put("deal", DealWords.terse(dossier, jam.deal().deal()));
        node.put("chance", jam.count().enacted());
        node.put("path", jam.count().best().path().id());
        node.put("margin", jam.standing().margin());
        node.put("passesAtEvenOdds", jam.standing().passes());
        node.put("closest", jam.closest() == null ? null : DealWords.terse(dossier, jam.closest()));
        ArrayNode changes = node.putArray("changes");
        for (Jam.Change change : jam.changes()) {
            var provision = dossier.provisions().get(change.provision());
            changes.addObject()
                    .put("provision", provision.id())
                    .put("level", provision.levels().get(change.level()).id())
                    .put("chance", change.chance());
        }
    }

    public void pivots(ArrayNode array, Pivots pivots) {
        Map<String, String> names = new java.util.HashMap<>();
        dossier.chambers().forEach(c -> c.members().forEach(m -> names.put(m.id(), m.name())));
        dossier.principals().forEach(p -> names.putIfAbsent(p.id(), p.name().isEmpty() ? p.title() : p.name()));
        pivots.members().stream()
                .limit(20)
                .forEach(p -> array.addObject()
                        .put("id", p.name())
                        .put("name", names.getOrDefault(p.name(), p.name()))
                        .put("votesIn", p.electorate())
                        .put("lost", p.lost()));
    }

    public void frontier(ObjectNode node, Frontier frontier) {
        ArrayNode principals = node.putArray("principals");
        frontier.principals().forEach(principals::add);
        node.put("size", frontier.size());
        node.put("proved", frontier.proved());
        points(node.putArray("points"), frontier.points());
        ObjectNode bargains = node.putObject("bargains");
        frontier.bargains()
                .forEach(b -> points(
                        bargains.putArray(
                                b.solution().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        b.points()));
    }

    private void points(ArrayNode array, List<Frontier.Point> points) {
        for (Frontier.Point point : points) {
            ObjectNode node = array.addObject();
            ArrayNode utilities = node.putArray("utilities");
            point.utilities().forEach(u -> utilities.add(u / 256.0));
            node.put("deals", point.deals());
            node.put(
                    "example",
                    DealWords.terse(
                            dossier, new Deal(point.examples().getFirst().places())));
        }
    }

    public void timelines(ArrayNode array, List<Timeline> timelines) {
        for (Timeline timeline : timelines) {
            ObjectNode node = array.addObject().put("deal", DealWords.terse(dossier, timeline.deal()));
            ArrayNode points = node.putArray("points");
            for (Timeline.Point point : timeline.points()) {
                ObjectNode one =
                        points.addObject().put("date", point.date().toString()).put("chance", point.chance());
                ArrayNode news = one.putArray("news");
                point.news().forEach(news::add);
            }
        }
    }
}
