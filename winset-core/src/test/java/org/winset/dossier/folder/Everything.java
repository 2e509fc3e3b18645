package org.winset.dossier.folder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Audience;
import org.winset.dossier.Bloc;
import org.winset.dossier.BlocRule;
import org.winset.dossier.Caucus;
import org.winset.dossier.Chamber;
import org.winset.dossier.Commitment;
import org.winset.dossier.Condition;
import org.winset.dossier.Dossier;
import org.winset.dossier.Estimate;
import org.winset.dossier.Fraction;
import org.winset.dossier.Gate;
import org.winset.dossier.Leaning;
import org.winset.dossier.Level;
import org.winset.dossier.LexiconEntry;
import org.winset.dossier.Member;
import org.winset.dossier.Outcome;
import org.winset.dossier.OutcomeVote;
import org.winset.dossier.Party;
import org.winset.dossier.Path;
import org.winset.dossier.Position;
import org.winset.dossier.Precedent;
import org.winset.dossier.PrecedentVote;
import org.winset.dossier.Principal;
import org.winset.dossier.Provision;
import org.winset.dossier.Role;
import org.winset.dossier.Salience;
import org.winset.dossier.Source;
import org.winset.dossier.Stance;
import org.winset.dossier.Statement;
import org.winset.dossier.Strength;
import org.winset.dossier.Threshold;
import org.winset.dossier.Topic;
import org.winset.dossier.View;

/// A dossier in which every component of every record is set to something that is not its default.
final class Everything {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 6);
    private static final LocalDate LATER = LocalDate.of(2024, 7, 8);
    private static final Position POSITION =
            new Position(List.of(0.25, -1.5, 0.125), List.of(0.5, 0.25, 1.0), List.of(0.1, -0.2, 0.3));

    private Everything() {}

    static Dossier dossier() {
        return make("a note", POSITION);
    }

    static Dossier withText(String text) {
        return make(text, POSITION);
    }

    static Dossier withPosition(Position position) {
        return make("a note", position);
    }

    private static Dossier make(String text, Position position) {
        Condition condition = Condition.any(
                Condition.all(Condition.above("aid", "none"), Condition.not(Condition.is("rules", "tight"))),
                new Condition.Compare("rules", Condition.Comparison.IS_NOT, "as-is"),
                new Condition.Compare("aid", Condition.Comparison.BELOW, "61.4"));
        Condition required = Condition.atLeast("rules", "tight");
        return new Dossier(
                "Title: " + text,
                text,
                LocalDate.of(2024, 1, 17),
                List.of(
                        new Source("record", text, "https://example.org/?a=b&c=#d", DAY, true),
                        new Source("poll", "A poll", "", null, false)),
                List.of(new Party("R", "Reds"), new Party("B", text), new Party("I", "Independents")),
                List.of(new Topic("money", "Money", text), new Topic("law", "Law", "")),
                provisions(text),
                List.of(upper(text, position), lower()),
                List.of(
                        new PrecedentVote(
                                "v1",
                                "upper",
                                DAY,
                                text,
                                51,
                                48,
                                0.5,
                                0.1,
                                List.of(1.5, -0.5, 0.0),
                                List.of(0.2, 0.3, 0.4),
                                "record"),
                        new PrecedentVote(
                                "v2",
                                "upper",
                                DAY,
                                "",
                                1,
                                2,
                                -0.5,
                                0.0,
                                List.of(1.0, 2.0, 3.0),
                                List.of(0.0, 0.0, 0.0),
                                text + " page 3")),
                blocs(text),
                principals(text),
                gates(text),
                paths(text),
                List.of(new Commitment.RedLine("rl1", "reds", condition, Strength.TENTATIVE, DAY, "record", text)),
                List.of(
                        new Commitment.Link("l1", "leader", condition, required, Strength.LEAN, DAY, "record", text),
                        new Commitment.Link(
                                "l2", "u1", new Condition.Always(), required, Strength.FIRM, DAY, "record", "")),
                List.of(new Audience(
                        "base",
                        text,
                        List.of(new Audience.Finding(text, DAY, "poll"), new Audience.Finding("x", null, "poll")),
                        List.of(view("base", "rules", "tight", text)),
                        text)),
                List.of(
                        new Role("Speaker", "A B", "u1", "leader", DAY, LATER),
                        new Role("Speaker", text, "", "", LATER.plusDays(1), null)),
                List.of(
                        new LexiconEntry("aid", "", List.of(text, "aid money")),
                        new LexiconEntry("rules", "tight", List.of("tight rules"))),
                List.of(
                        new Statement(
                                "s1",
                                LATER,
                                text,
                                "reds",
                                Statement.Kind.LINK,
                                condition,
                                required,
                                Strength.LEAN,
                                false,
                                true,
                                text,
                                "record",
                                text,
                                "sha256:abc",
                                10,
                                20),
                        new Statement(
                                "s2",
                                DAY,
                                "A B",
                                "",
                                Statement.Kind.PROCESS,
                                null,
                                null,
                                Strength.FIRM,
                                true,
                                false,
                                "",
                                "record",
                                "",
                                "",
                                0,
                                0),
                        new Statement(
                                "s3",
                                DAY,
                                "A B",
                                "u1",
                                Statement.Kind.VOTE_NO,
                                new Condition.Always(),
                                null,
                                Strength.FIRM,
                                false,
                                false,
                                "",
                                "record",
                                "",
                                "",
                                0,
                                0)),
                List.of(
                        new Outcome(
                                "o1",
                                LATER,
                                "upper",
                                "passage",
                                text,
                                Map.of("aid", "61.4"),
                                2,
                                1,
                                true,
                                "record",
                                text),
                        new Outcome("o2", LATER, "lower", "", "Nothing", Map.of(), 0, 1, false, "record", "")),
                List.of(
                        new OutcomeVote("o1", "u1", OutcomeVote.Ballot.YEA),
                        new OutcomeVote("o1", "u2", OutcomeVote.Ballot.NAY),
                        new OutcomeVote("o2", "w1", OutcomeVote.Ballot.ABSENT)));
    }

    private static View view(String holder, String provision, String level, String note) {
        return new View(holder, provision, level, new Leaning.InWords(Stance.LEAN_AGAINST), DAY, "poll", note);
    }

    private static List<Provision> provisions(String text) {
        View number = new View("u1", "aid", "61.4", new Leaning.Pull(-1.25, 0.5), null, "record", "");
        return List.of(
                new Provision(
                        "aid",
                        text,
                        "money",
                        "billion dollars",
                        text,
                        List.of(
                                new Level("none", "Nothing", 0.0, "", "", List.of(), List.of()),
                                new Level(
                                        "61.4",
                                        text,
                                        61.4,
                                        "record",
                                        text,
                                        List.of(new Precedent("v1", -1, 0.25, text), new Precedent("v2", 1, 1.0, "")),
                                        List.of(view("reds", "aid", "61.4", text), number)))),
                new Provision(
                        "rules",
                        "Rules",
                        "law",
                        "",
                        "",
                        List.of(
                                new Level("as-is", "As is", null, "", "", List.of(), List.of()),
                                new Level("tight", "Tight", null, "record", "", List.of(), List.of()),
                                new Level("off", "Off", null, "", "", List.of(), List.of()))));
    }

    private static Chamber upper(String text, Position position) {
        return new Chamber(
                "upper",
                text,
                100,
                "R",
                "leader",
                "joint",
                List.of(
                        new Member(
                                "u1",
                                text,
                                "R",
                                "R",
                                "TX",
                                "12",
                                "chair",
                                position,
                                Map.of("money", new Estimate(-0.25, 0.125)),
                                Map.of("population", 123456.5),
                                100,
                                90,
                                0.125,
                                DAY,
                                LATER),
                        new Member(
                                "u2",
                                "C D",
                                "I",
                                "B",
                                "",
                                "",
                                "",
                                null,
                                Map.of(),
                                Map.of("population", 1.0),
                                0,
                                0,
                                null,
                                null,
                                null)),
                "record",
                text);
    }

    private static Chamber lower() {
        return new Chamber(
                "lower",
                "Lower house",
                3,
                "",
                null,
                "lower",
                List.of(member("w1"), member("w2"), member("w3")),
                "record",
                "");
    }

    private static Member member(String id) {
        return new Member(id, "Member " + id, "", "", "", "", "", null, Map.of(), Map.of(), 0, 0, null, null, null);
    }

    private static List<Bloc> blocs(String text) {
        BlocRule.@Nullable Range from = new BlocRule.Range(0, -1.0, null);
        return List.of(
                new Bloc(
                        "reds",
                        text,
                        text,
                        new BlocRule(
                                List.of("upper"),
                                List.of("R"),
                                List.of("R"),
                                List.of("TX"),
                                List.of(from, new BlocRule.Range(1, null, 0.5)),
                                List.of("w1"),
                                List.of("u2")),
                        Map.of("money", new Salience(1.5, 0.25, "record")),
                        "record"),
                new Bloc(
                        "lowers",
                        "Lower",
                        "All",
                        new BlocRule(
                                List.of("lower"), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                        Map.of(),
                        ""));
    }

    private static List<Principal> principals(String text) {
        return List.of(
                new Principal(
                        "leader",
                        text,
                        text,
                        "u1",
                        List.of(new Caucus("upper", "R"), new Caucus("upper", "B")),
                        2.5,
                        List.of(view("leader", "rules", "off", text)),
                        "record",
                        text),
                new Principal("president", "President", "", null, List.of(), 1.0, List.of(), "record", ""));
    }

    private static List<Gate> gates(String text) {
        Threshold qualified = new Threshold.AllOf(List.of(
                new Threshold.Share(new Fraction(11, 20), false, Threshold.Base.SEATS, ""),
                new Threshold.AnyOf(List.of(
                        new Threshold.Share(new Fraction(131, 200), true, Threshold.Base.SWORN, "population"),
                        new Threshold.Against(3),
                        new Threshold.Yeas(60)))));
        Threshold majority = new Threshold.Share(new Fraction(1, 2), true, Threshold.Base.VOTING, "");
        return List.of(
                new Gate.Vote(
                        "cloture",
                        text,
                        "upper",
                        Gate.Procedure.CLOTURE,
                        qualified,
                        new Leaning.Pull(1.5, 0.5),
                        "record"),
                new Gate.Vote("passage", "Passage", "upper", Gate.Procedure.OTHER, majority, null, "record"),
                new Gate.Vote(
                        "unanimous",
                        "All",
                        "lower",
                        Gate.Procedure.OVERRIDE,
                        new Threshold.Share(new Fraction(1, 1), false, Threshold.Base.SWORN, ""),
                        null,
                        "record"),
                new Gate.MajorityOfMajority("hastert", text, new Caucus("upper", "R"), 0.25, "record"),
                new Gate.Decision(
                        "schedule",
                        text,
                        "leader",
                        List.of(new Gate.Requirement(Condition.above("rules", "as-is"), Strength.LEAN, "record")),
                        "record"),
                new Gate.Decision("sign", "Sign", "president", List.of(), "record"),
                new Gate.Override("enact", text, "sign", List.of("unanimous", "passage"), "record"));
    }

    private static List<Path> paths(String text) {
        return List.of(
                new Path(
                        "whole",
                        text,
                        List.of(),
                        List.of(step("schedule"), step("cloture"), step("enact")),
                        "record",
                        text),
                new Path(
                        "parts",
                        "Divided",
                        List.of(
                                new Path.Part("a", text, List.of("aid"), false),
                                new Path.Part("b", "B", List.of("rules"), true)),
                        List.of(step("hastert"), new Path.Step("passage", List.of("a", "b"))),
                        "record",
                        ""));
    }

    private static Path.Step step(String gate) {
        return new Path.Step(gate, List.of());
    }
}
