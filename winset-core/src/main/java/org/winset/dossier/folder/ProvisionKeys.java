package org.winset.dossier.folder;

import static org.winset.dossier.shape.Key.nullable;
import static org.winset.dossier.shape.Key.optional;
import static org.winset.dossier.shape.Key.required;

import java.util.List;
import org.winset.dossier.Level;
import org.winset.dossier.Precedent;
import org.winset.dossier.Provision;
import org.winset.dossier.View;
import org.winset.dossier.shape.Fields;
import org.winset.dossier.shape.Key;
import org.winset.dossier.shape.KeyRule;
import org.winset.dossier.shape.Levels;
import org.winset.dossier.shape.ObjectShape;
import org.winset.dossier.shape.Reading;
import org.winset.dossier.shape.Shape;
import org.winset.dossier.shape.Shapes;

/// `provisions:` with their levels and precedents.
final class ProvisionKeys {

    private static final Key<Precedent, String> VOTE =
            required("vote", Shapes.reference("vote of precedents.csv"), Precedent::vote, "the roll call's id");
    private static final Key<Precedent, Boolean> REVERSED = optional(
            "reversed", Shapes.flag(), precedent -> precedent.sign() < 0, false, "yes when a yea then is a nay now");
    private static final Key<Precedent, Double> SHARE = optional(
            "share",
            Shapes.number(0, 1),
            Precedent::share,
            1.0,
            "how much of the roll call's question the level adopts");
    private static final Key<Precedent, String> PRECEDENT_NOTE =
            optional("note", Shapes.text(), Precedent::note, "", "anything else");

    private static final ObjectShape<Precedent> PRECEDENT = new ObjectShape<>(
            "precedent",
            List.of(VOTE, REVERSED, SHARE, PRECEDENT_NOTE),
            fields -> new Precedent(
                    fields.get(VOTE), fields.get(REVERSED) ? -1 : 1, fields.get(SHARE), fields.get(PRECEDENT_NOTE)));

    private static final Key<Level, String> LEVEL_TITLE =
            required("title", Shapes.text(), Level::title, "the level in a few words");
    private static final Key<Level, Double> AMOUNT =
            nullable("amount", Shapes.number(), Level::amount, "the level as a number, in the provision's unit");
    private static final Key<Level, String> LEVEL_SOURCE =
            optional("source", Terms.source(), Level::source, "", "where the level comes from; needed with an amount");
    private static final Key<Level, String> LEVEL_NOTE =
            optional("note", Shapes.text(), Level::note, "", "anything else");
    private static final Key<Level, List<Precedent>> PRECEDENTS = optional(
            "precedents",
            Shapes.list(PRECEDENT),
            Level::precedents,
            List.of(),
            "past roll calls that tell how members see it");
    private static final Key<Level, List<View>> VIEWS = optional(
            "views",
            Shapes.list(ViewKeys.OF_LEVEL),
            Level::views,
            List.of(),
            "views stated in words, where no vote exists");

    private static final ObjectShape<Level> LEVEL = new ObjectShape<>(
            "level",
            List.of(LEVEL_TITLE, AMOUNT, LEVEL_SOURCE, LEVEL_NOTE, PRECEDENTS, VIEWS),
            fields -> new Level(
                    fields.id(),
                    fields.get(LEVEL_TITLE),
                    fields.find(AMOUNT),
                    fields.get(LEVEL_SOURCE),
                    fields.get(LEVEL_NOTE),
                    fields.get(PRECEDENTS),
                    fields.get(VIEWS)));

    private static final KeyRule LEVEL_NAMES = new KeyRule.Defines(ProvisionKeys::levelKind, ProvisionKeys::levelKind);

    private static final Key<Provision, String> TITLE =
            required("title", Shapes.text(), Provision::title, "the provision in a few words");
    private static final Key<Provision, String> TOPIC =
            required("topic", Shapes.reference("topic"), Provision::topic, "its subject");
    private static final Key<Provision, String> UNIT =
            optional("unit", Shapes.text(), Provision::unit, "", "unit of the amounts: billion dollars, beds");
    private static final Key<Provision, String> NOTE =
            optional("note", Shapes.text(), Provision::note, "", "anything else");
    private static final Key<Provision, List<Level>> LEVELS = required(
            "levels",
            Shapes.named(LEVEL_NAMES, LEVEL, Level::id),
            Provision::levels,
            "its settings in order, the status quo first");

    static final Shape<List<Provision>> PROVISIONS = Shapes.named(
            "provision",
            "provision",
            new ObjectShape<>("provision", List.of(TITLE, TOPIC, UNIT, NOTE, LEVELS), ProvisionKeys::provision),
            Provision::id);

    private ProvisionKeys() {}

    private static String levelKind(Reading reading) {
        return Levels.kind(reading.enclosing("provision"));
    }

    private static Provision provision(Fields fields) {
        return new Provision(
                fields.id(),
                fields.get(TITLE),
                fields.get(TOPIC),
                fields.get(UNIT),
                fields.get(NOTE),
                fields.get(LEVELS));
    }
}
