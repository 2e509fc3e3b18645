package org.winset.dossier.folder;

import static org.winset.dossier.shape.Key.optional;
import static org.winset.dossier.shape.Key.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.winset.dossier.Outcome;
import org.winset.dossier.OutcomeVote;
import org.winset.dossier.shape.Key;
import org.winset.dossier.shape.ObjectShape;
import org.winset.dossier.shape.Shapes;
import org.winset.dossier.shape.TableShape;

/// `outcomes.csv`, one vote a row, and `outcome-votes.csv`, one member's vote on it a row.
final class OutcomeColumns {

    private static final Key<Outcome, String> ID =
            required("id", Shapes.defining("outcome", "outcome"), Outcome::id, "the roll call's id");
    private static final Key<Outcome, LocalDate> DATE = required("date", Shapes.date(), Outcome::date, "when");
    private static final Key<Outcome, String> CHAMBER =
            required("chamber", Shapes.reference("chamber"), Outcome::chamber, "who voted");
    private static final Key<Outcome, String> GATE =
            optional("gate", Shapes.reference("gate"), Outcome::gate, "", "which gate of the dossier it was");
    private static final Key<Outcome, String> TITLE =
            required("title", Shapes.text(), Outcome::title, "what was voted on");
    private static final Key<Outcome, Map<String, String>> DEAL = required(
            "deal", Terms.deal(), Outcome::deal, "the levels voted on; provisions not named stood at the status quo");
    private static final Key<Outcome, Integer> YEA = required("yea", Shapes.whole(0, 1_000_000), Outcome::yea, "yeas");
    private static final Key<Outcome, Integer> NAY = required("nay", Shapes.whole(0, 1_000_000), Outcome::nay, "nays");
    private static final Key<Outcome, Boolean> PASSED =
            required("passed", Shapes.flag(), Outcome::passed, "whether it cleared its gate");
    private static final Key<Outcome, String> SOURCE =
            required("source", Terms.source(), Outcome::source, "the record of the vote");
    private static final Key<Outcome, String> NOTE =
            optional("note", Shapes.text(), Outcome::note, "", "anything else");

    static final ObjectShape<Outcome> ROW = new ObjectShape<>(
            "outcome",
            List.of(ID, DATE, CHAMBER, GATE, TITLE, DEAL, YEA, NAY, PASSED, SOURCE, NOTE),
            fields -> new Outcome(
                    fields.get(ID),
                    fields.get(DATE),
                    fields.get(CHAMBER),
                    fields.get(GATE),
                    fields.get(TITLE),
                    fields.get(DEAL),
                    fields.get(YEA),
                    fields.get(NAY),
                    fields.get(PASSED),
                    fields.get(SOURCE),
                    fields.get(NOTE)));
    static final TableShape<Outcome> TABLE = new TableShape<>(ROW);

    private static final Key<OutcomeVote, String> OUTCOME =
            required("outcome", Shapes.reference("outcome"), OutcomeVote::outcome, "the id in outcomes.csv");
    private static final Key<OutcomeVote, String> MEMBER =
            required("member", Shapes.reference("member"), OutcomeVote::member, "the member's id");
    private static final Key<OutcomeVote, OutcomeVote.Ballot> VOTE = required(
            "vote",
            Shapes.word(OutcomeVote.Ballot.class, ballot -> ballot.name().toLowerCase(Locale.ROOT)),
            OutcomeVote::ballot,
            "how the member voted");

    static final ObjectShape<OutcomeVote> VOTE_ROW = new ObjectShape<>(
            "outcome vote",
            List.of(OUTCOME, MEMBER, VOTE),
            fields -> new OutcomeVote(fields.get(OUTCOME), fields.get(MEMBER), fields.get(VOTE)));
    static final TableShape<OutcomeVote> VOTES_TABLE = new TableShape<>(VOTE_ROW);

    private OutcomeColumns() {}
}
