package org.winset.dossier.folder;

import static org.winset.dossier.shape.Key.optional;
import static org.winset.dossier.shape.Key.required;

import java.time.LocalDate;
import java.util.List;
import org.winset.dossier.Commitment;
import org.winset.dossier.Condition;
import org.winset.dossier.Strength;
import org.winset.dossier.shape.Key;
import org.winset.dossier.shape.ObjectShape;
import org.winset.dossier.shape.Shape;
import org.winset.dossier.shape.Shapes;

/// `red-lines:` and `links:`, beside those that statements draw.
final class CommitmentKeys {

    private static final Key<Commitment.RedLine, Condition> NEVER =
            required("never", Terms.condition(), Commitment.RedLine::never, "the holder says no to every such deal");
    private static final Key<Commitment.RedLine, String> RED_HOLDER = holder();
    private static final Key<Commitment.RedLine, Strength> RED_STRENGTH = strength();
    private static final Key<Commitment.RedLine, LocalDate> RED_DATE = date();
    private static final Key<Commitment.RedLine, String> RED_SOURCE = source();
    private static final Key<Commitment.RedLine, String> RED_NOTE = note();

    static final Shape<List<Commitment.RedLine>> RED_LINES = Shapes.named(
            "red line",
            "commitment",
            new ObjectShape<>(
                    "red line",
                    List.of(RED_HOLDER, NEVER, RED_STRENGTH, RED_DATE, RED_SOURCE, RED_NOTE),
                    fields -> new Commitment.RedLine(
                            fields.id(),
                            fields.get(RED_HOLDER),
                            fields.get(NEVER),
                            fields.get(RED_STRENGTH),
                            fields.get(RED_DATE),
                            fields.get(RED_SOURCE),
                            fields.get(RED_NOTE))),
            Commitment.RedLine::id);

    private static final Key<Commitment.Link, Condition> WHEN =
            optional("when", Terms.condition(), Commitment.Link::when, new Condition.Always(), "no such deal ...");
    private static final Key<Commitment.Link, Condition> REQUIRES =
            required("requires", Terms.condition(), Commitment.Link::requires, "... without this");
    private static final Key<Commitment.Link, String> LINK_HOLDER = holder();
    private static final Key<Commitment.Link, Strength> LINK_STRENGTH = strength();
    private static final Key<Commitment.Link, LocalDate> LINK_DATE = date();
    private static final Key<Commitment.Link, String> LINK_SOURCE = source();
    private static final Key<Commitment.Link, String> LINK_NOTE = note();

    static final Shape<List<Commitment.Link>> LINKS = Shapes.named(
            "link",
            "commitment",
            new ObjectShape<>(
                    "link",
                    List.of(LINK_HOLDER, WHEN, REQUIRES, LINK_STRENGTH, LINK_DATE, LINK_SOURCE, LINK_NOTE),
                    fields -> new Commitment.Link(
                            fields.id(),
                            fields.get(LINK_HOLDER),
                            fields.get(WHEN),
                            fields.get(REQUIRES),
                            fields.get(LINK_STRENGTH),
                            fields.get(LINK_DATE),
                            fields.get(LINK_SOURCE),
                            fields.get(LINK_NOTE))),
            Commitment.Link::id);

    private CommitmentKeys() {}

    private static <C extends Commitment> Key<C, String> holder() {
        return required("holder", Terms.actor(), Commitment::holder, "the member, bloc or principal");
    }

    private static <C extends Commitment> Key<C, Strength> strength() {
        return optional(
                "strength",
                Shapes.word(Strength.class, Strength::words),
                Commitment::strength,
                Strength.FIRM,
                "how firm");
    }

    private static <C extends Commitment> Key<C, LocalDate> date() {
        return required("date", Shapes.date(), Commitment::date, "since when");
    }

    private static <C extends Commitment> Key<C, String> source() {
        return required("source", Terms.source(), Commitment::source, "where it was said");
    }

    private static <C extends Commitment> Key<C, String> note() {
        return optional("note", Shapes.text(), Commitment::note, "", "anything else");
    }
}
