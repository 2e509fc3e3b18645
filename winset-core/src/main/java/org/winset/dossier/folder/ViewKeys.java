package org.winset.dossier.folder;

import static org.winset.dossier.shape.Key.nullable;
import static org.winset.dossier.shape.Key.optional;
import static org.winset.dossier.shape.Key.required;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Leaning;
import org.winset.dossier.Stance;
import org.winset.dossier.View;
import org.winset.dossier.grammar.Mention;
import org.winset.dossier.shape.Fields;
import org.winset.dossier.shape.Key;
import org.winset.dossier.shape.Levels;
import org.winset.dossier.shape.ObjectShape;
import org.winset.dossier.shape.Shape;
import org.winset.dossier.shape.Shapes;

/// Views on levels: stated with the level (then they name their holder) or with the holder (then they name the level).
final class ViewKeys {

    private static final Key<View, String> HOLDER =
            required("holder", Terms.holder(), View::holder, "the member, bloc, principal or audience");
    private static final Key<View, Mention> LEVEL = required(
            "level",
            Terms.level(),
            view -> new Mention(view.provision(), 0, view.level(), 0),
            "the level that the view is about");
    private static final Key<View, Stance> VIEW = nullable(
            "view",
            Shapes.word(Stance.class, Stance::words),
            view -> view.leaning() instanceof Leaning.InWords words ? words.stance() : null,
            "how much it is wanted against the status quo, in words");
    private static final Key<View, Double> PULL = nullable(
            "pull",
            Shapes.number(-20, 20),
            view -> view.leaning() instanceof Leaning.Pull pull ? pull.mean() : null,
            "the same as a number: pull in probit units");
    private static final Key<View, Double> SD = nullable(
            "sd",
            Shapes.number(0, 20),
            view -> view.leaning() instanceof Leaning.Pull pull ? pull.sd() : null,
            "standard deviation of (pull)");
    private static final Key<View, LocalDate> DATE =
            nullable("date", Shapes.date(), View::date, "when it was stated; left out: known all along");
    private static final Key<View, String> SOURCE =
            required("source", Terms.source(), View::source, "where it was stated");
    private static final Key<View, String> NOTE = optional("note", Shapes.text(), View::note, "", "anything else");

    /// Under a level of a provision.
    static final ObjectShape<View> OF_LEVEL =
            new ObjectShape<>("view", List.of(HOLDER, VIEW, PULL, SD, DATE, SOURCE, NOTE), fields -> {
                String provision = fields.reading().enclosing("provision");
                String level = fields.reading().enclosing(Levels.kind(provision));
                return make(fields, fields.get(HOLDER), provision, level);
            });

    /// Under a principal or audience; `kind` is which.
    static Shape<List<View>> of(String kind) {
        return Shapes.list(new ObjectShape<>("view", List.of(LEVEL, VIEW, PULL, SD, DATE, SOURCE, NOTE), fields -> {
            Mention mention = fields.get(LEVEL);
            return make(fields, fields.reading().enclosing(kind), mention.provision(), mention.level());
        }));
    }

    private ViewKeys() {}

    private static @Nullable View make(Fields fields, String holder, String provision, String level) {
        Leaning leaning = leaning(fields);
        return leaning == null
                ? null
                : new View(holder, provision, level, leaning, fields.find(DATE), fields.get(SOURCE), fields.get(NOTE));
    }

    private static @Nullable Leaning leaning(Fields fields) {
        boolean words = fields.has("view");
        boolean pull = fields.has("pull");
        boolean sd = fields.has("sd");
        if (!words && !pull && !sd) {
            fields.reading()
                    .problem(
                            fields.place(),
                            "The view says nothing: the key (view) is missing.",
                            "it is one of (strongly against ... strongly for).");
        } else if (words && (pull || sd)) {
            fields.problem(
                    pull ? "pull" : "sd",
                    "A view is either in words (view) or a number (pull) with its (sd), not both.",
                    "one of them should be removed.");
        } else if (pull != sd) {
            fields.problem(
                    pull ? "pull" : "sd",
                    "The keys (pull) and (sd) go together: an estimate and its standard deviation.",
                    "(view: against) in words is enough.");
        }
        Stance stance = fields.find(VIEW);
        Double mean = fields.find(PULL);
        Double deviation = fields.find(SD);
        if (stance != null) {
            return new Leaning.InWords(stance);
        }
        return mean == null || deviation == null ? null : new Leaning.Pull(mean, deviation);
    }
}
