package org.winset.dossier.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Caucus;
import org.winset.dossier.Condition;
import org.winset.dossier.Threshold;
import org.winset.dossier.grammar.ConditionParser;
import org.winset.dossier.grammar.DealParser;
import org.winset.dossier.grammar.GrammarException;
import org.winset.dossier.grammar.Mention;
import org.winset.dossier.grammar.ThresholdParser;
import org.winset.dossier.shape.Levels;
import org.winset.dossier.shape.Reading;
import org.winset.dossier.shape.Shape;
import org.winset.dossier.shape.Shapes;
import org.winset.dossier.tree.Node;

/// The shapes of a dossier's own small languages and references.
final class Terms {

    /// The group of all names that can hold a view.
    static final String HOLDERS = "holder";

    private static final String STATUS_QUO = "status quo";

    private Terms() {}

    static Shape<Condition> condition() {
        return Shapes.scalar("a condition (parole >= limited)", Terms::condition, Condition::toString);
    }

    static Shape<Threshold> threshold() {
        return Shapes.scalar("a threshold (majority of voting)", Terms::threshold, ThresholdParser::write);
    }

    /// Levels by provision: `parole=limited, beds=50000`; `status quo` for none.
    static Shape<Map<String, String>> deal() {
        return Shapes.scalar("levels (parole=limited, beds=50000)", Terms::deal, Terms::write);
    }

    /// One level: `parole=limited`.
    static Shape<Mention> level() {
        return Shapes.scalar("a level (parole=limited)", Terms::level, m -> m.provision() + "=" + m.level());
    }

    static Shape<Caucus> caucus() {
        return Shapes.scalar("a chamber and party (house.R)", Terms::caucus, Caucus::toString);
    }

    /// An id of `sources`, or the citation itself: an address or several words.
    static Shape<String> source() {
        return Shapes.scalar(
                "a source",
                (scalar, reading) -> {
                    if (!scalar.text().contains(" ") && !scalar.text().contains("://")) {
                        reading.names().refer(List.of("source"), scalar.text(), scalar.place());
                    }
                    return scalar.text();
                },
                text -> text);
    }

    static Shape<String> holder() {
        return Shapes.reference("member", "bloc", "principal", "audience");
    }

    /// Someone who votes or decides.
    static Shape<String> actor() {
        return Shapes.reference("member", "bloc", "principal");
    }

    private static @Nullable Condition condition(Node.Scalar scalar, Reading reading) {
        try {
            ConditionParser.Parsed parsed = ConditionParser.parse(scalar.text());
            Levels.refer(parsed.mentions(), scalar, reading);
            return parsed.condition();
        } catch (GrammarException e) {
            Levels.report(e, scalar, reading);
            return null;
        }
    }

    private static @Nullable Threshold threshold(Node.Scalar scalar, Reading reading) {
        try {
            ThresholdParser.Parsed parsed = ThresholdParser.parse(scalar.text());
            parsed.weights().forEach((weight, at) -> reading.names().refer(List.of("weight"), weight, scalar.at(at)));
            return parsed.threshold();
        } catch (GrammarException e) {
            Levels.report(e, scalar, reading);
            return null;
        }
    }

    private static @Nullable Map<String, String> deal(Node.Scalar scalar, Reading reading) {

        try {
            List<Mention> mentions = DealParser.parse(scalar.text());
            Levels.refer(mentions, scalar, reading);
            Map<String, String> levels = new LinkedHashMap<>();
            mentions.forEach(mention -> levels.put(mention.provision(), mention.level()));
            return levels;
        } catch (GrammarException e) {
            Levels.report(e, scalar, reading);
            return null;
        }
    }

    private static String write(Map<String, String> levels) {
        if (levels.isEmpty()) {
            return STATUS_QUO;
        }
        return String.join(
                "; ",
                levels.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList());
    }

    private static @Nullable Mention level(Node.Scalar scalar, Reading reading) {
        try {
            List<Mention> mentions = DealParser.parse(scalar.text());
            if (mentions.size() != 1) {
                reading.problem(
                        scalar.place(),
                        "The text (" + scalar.text() + ") names (" + mentions.size() + ") levels, not one.",
                        "each level needs an entry of its own.");
                return null;
            }
            Levels.refer(mentions, scalar, reading);
            return mentions.getFirst();
        } catch (GrammarException e) {
            Levels.report(e, scalar, reading);
            return null;
        }
    }

    private static @Nullable Caucus caucus(Node.Scalar scalar, Reading reading) {
        int dot = scalar.text().lastIndexOf('.');
        if (dot <= 0 || dot == scalar.text().length() - 1) {
            reading.problem(
                    scalar.place(),
                    "The text (" + scalar.text() + ") is not a chamber and a party.",
                    "it is written like (house.R).");
            return null;
        }
        String chamber = scalar.text().substring(0, dot);
        String party = scalar.text().substring(dot + 1);
        reading.names().refer(List.of("chamber"), chamber, scalar.at(0));
        reading.names().refer(List.of("caucus of chamber (" + chamber + ")"), party, scalar.at(dot + 1));
        return new Caucus(chamber, party);
    }
}
