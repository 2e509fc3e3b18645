package org.winset.dossier.folder;

import static org.winset.dossier.shape.Key.nullable;
import static org.winset.dossier.shape.Key.optional;
import static org.winset.dossier.shape.Key.required;

import java.util.List;
import org.winset.dossier.Caucus;
import org.winset.dossier.Condition;
import org.winset.dossier.Gate;
import org.winset.dossier.Leaning;
import org.winset.dossier.Strength;
import org.winset.dossier.Threshold;
import org.winset.dossier.shape.ChoiceShape;
import org.winset.dossier.shape.Key;
import org.winset.dossier.shape.ObjectShape;
import org.winset.dossier.shape.Shape;
import org.winset.dossier.shape.Shapes;

/// `gates:` of every kind.
final class GateKeys {

    private static final Key<Leaning.Pull, Double> PULL = required(
            "pull",
            Shapes.number(-20, 20),
            Leaning.Pull::mean,
            "what it adds for the majority and takes from the rest");
    private static final Key<Leaning.Pull, Double> SD =
            required("sd", Shapes.number(0, 20), Leaning.Pull::sd, "its standard deviation");
    private static final ObjectShape<Leaning.Pull> PARTY_LINE_SHAPE = new ObjectShape<>(
            "party line", List.of(PULL, SD), fields -> new Leaning.Pull(fields.get(PULL), fields.get(SD)));

    private static final Key<Gate.Vote, String> VOTE_TITLE = title();
    private static final Key<Gate.Vote, String> CHAMBER =
            required("chamber", Shapes.reference("chamber"), Gate.Vote::chamber, "who votes");
    private static final Key<Gate.Vote, Gate.Procedure> PROCEDURE = optional(
            "procedure",
            Shapes.word(Gate.Procedure.class, Gate.Procedure::words),
            Gate.Vote::procedure,
            Gate.Procedure.OTHER,
            "what is voted on");
    private static final Key<Gate.Vote, Threshold> NEEDS =
            required("needs", Terms.threshold(), Gate.Vote::threshold, "what passes");
    private static final Key<Gate.Vote, Leaning.Pull> PARTY_LINE = nullable(
            "party-line",
            PARTY_LINE_SHAPE,
            Gate.Vote::partyLine,
            "how party-line it is; left out: as learned for the procedure");
    private static final Key<Gate.Vote, String> VOTE_SOURCE =
            required("source", Terms.source(), Gate.Vote::source, "the rule that says so");
    private static final ObjectShape<Gate.Vote> VOTE = new ObjectShape<>(
            "vote",
            List.of(VOTE_TITLE, CHAMBER, PROCEDURE, NEEDS, PARTY_LINE, VOTE_SOURCE),
            fields -> new Gate.Vote(
                    fields.id(),
                    fields.get(VOTE_TITLE),
                    fields.get(CHAMBER),
                    fields.get(PROCEDURE),
                    fields.get(NEEDS),
                    fields.find(PARTY_LINE),
                    fields.get(VOTE_SOURCE)));

    private static final Key<Gate.MajorityOfMajority, String> MAJORITY_TITLE = title();
    private static final Key<Gate.MajorityOfMajority, Caucus> CAUCUS = required(
            "caucus", Terms.caucus(), Gate.MajorityOfMajority::caucus, "more than half of whom must be for it");
    private static final Key<Gate.MajorityOfMajority, Double> WAIVER = optional(
            "waiver",
            Shapes.number(0, 1),
            Gate.MajorityOfMajority::waiver,
            0.0,
            "the chance that the leader goes on without it");
    private static final Key<Gate.MajorityOfMajority, String> MAJORITY_SOURCE =
            required("source", Terms.source(), Gate.MajorityOfMajority::source, "the rule or custom");
    private static final ObjectShape<Gate.MajorityOfMajority> MAJORITY = new ObjectShape<>(
            "majority of the majority",
            List.of(MAJORITY_TITLE, CAUCUS, WAIVER, MAJORITY_SOURCE),
            fields -> new Gate.MajorityOfMajority(
                    fields.id(),
                    fields.get(MAJORITY_TITLE),
                    fields.get(CAUCUS),
                    fields.get(WAIVER),
                    fields.get(MAJORITY_SOURCE)));

    private static final Key<Gate.Requirement, Condition> REQUIRES =
            required("requires", Terms.condition(), Gate.Requirement::condition, "what must hold");
    private static final Key<Gate.Requirement, Strength> STRENGTH = optional(
            "strength",
            Shapes.word(Strength.class, Strength::words),
            Gate.Requirement::strength,
            Strength.FIRM,
            "how firm");
    private static final Key<Gate.Requirement, String> REQUIREMENT_SOURCE =
            required("source", Terms.source(), Gate.Requirement::source, "who said so, where");
    private static final ObjectShape<Gate.Requirement> REQUIREMENT = new ObjectShape<>(
            "condition",
            List.of(REQUIRES, STRENGTH, REQUIREMENT_SOURCE),
            fields -> new Gate.Requirement(fields.get(REQUIRES), fields.get(STRENGTH), fields.get(REQUIREMENT_SOURCE)));

    private static final Key<Gate.Decision, String> DECISION_TITLE = title();
    private static final Key<Gate.Decision, String> ACTOR =
            required("actor", Shapes.reference("principal"), Gate.Decision::actor, "who decides");
    private static final Key<Gate.Decision, List<Gate.Requirement>> CONDITIONS = optional(
            "conditions",
            Shapes.list(REQUIREMENT),
            Gate.Decision::conditions,
            List.of(),
            "what the actor asks for first");
    private static final Key<Gate.Decision, String> DECISION_SOURCE =
            required("source", Terms.source(), Gate.Decision::source, "the rule that says so");
    private static final ObjectShape<Gate.Decision> DECISION = new ObjectShape<>(
            "decision",
            List.of(DECISION_TITLE, ACTOR, CONDITIONS, DECISION_SOURCE),
            fields -> new Gate.Decision(
                    fields.id(),
                    fields.get(DECISION_TITLE),
                    fields.get(ACTOR),
                    fields.get(CONDITIONS),
                    fields.get(DECISION_SOURCE)));

    private static final Key<Gate.Override, String> OVERRIDE_TITLE = title();
    private static final Key<Gate.Override, String> OVERRIDDEN =
            required("decision", Shapes.reference("gate"), Gate.Override::decision, "the gate that can be overridden");
    private static final Key<Gate.Override, List<String>> VOTES = required(
            "votes",
            Shapes.list(Shapes.reference("gate")),
            Gate.Override::votes,
            "the gates that override it, all of them");
    private static final Key<Gate.Override, String> OVERRIDE_SOURCE =
            required("source", Terms.source(), Gate.Override::source, "the rule that says so");
    private static final ObjectShape<Gate.Override> OVERRIDE = new ObjectShape<>(
            "override",
            List.of(OVERRIDE_TITLE, OVERRIDDEN, VOTES, OVERRIDE_SOURCE),
            fields -> new Gate.Override(
                    fields.id(),
                    fields.get(OVERRIDE_TITLE),
                    fields.get(OVERRIDDEN),
                    fields.get(VOTES),
                    fields.get(OVERRIDE_SOURCE)));

    static final Shape<List<Gate>> GATES = Shapes.named(
            "gate",
            "gate",
            new ChoiceShape<>(
                    "kind",
                    "what kind of gate it is",
                    List.of(
                            new ChoiceShape.Kind<>("vote", Gate.Vote.class, VOTE),
                            new ChoiceShape.Kind<>("majority of the majority", Gate.MajorityOfMajority.class, MAJORITY),
                            new ChoiceShape.Kind<>("decision", Gate.Decision.class, DECISION),
                            new ChoiceShape.Kind<>("override", Gate.Override.class, OVERRIDE))),
            Gate::id);

    private GateKeys() {}

    private static <G extends Gate> Key<G, String> title() {
        return required("title", Shapes.text(), Gate::title, "the gate in a few words");
    }
}
