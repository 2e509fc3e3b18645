package org.winset.whip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.winset.dossier.Caucus;
import org.winset.dossier.Chamber;
import org.winset.dossier.Commitment;
import org.winset.dossier.Condition;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Estimate;
import org.winset.dossier.Fraction;
import org.winset.dossier.Gate;
import org.winset.dossier.Leaning;
import org.winset.dossier.Level;
import org.winset.dossier.Member;
import org.winset.dossier.Party;
import org.winset.dossier.Path;
import org.winset.dossier.Position;
import org.winset.dossier.Precedent;
import org.winset.dossier.PrecedentVote;
import org.winset.dossier.Principal;
import org.winset.dossier.Provision;
import org.winset.dossier.Source;
import org.winset.dossier.Statement;
import org.winset.dossier.Strength;
import org.winset.dossier.Threshold;
import org.winset.dossier.Topic;
import org.winset.dossier.View;

/// A small random dossier, to be changed before it is built: two chambers, two parties, three provisions on two topics,
/// cloture, passage, a rule, suspension, a president, an override.
final class Draft {

    /// Enough for laws that hold at every point.
    static final int POINTS = 509;

    static final LocalDate DAY = LocalDate.of(2024, 1, 17);

    final RandomGenerator random;
    final List<Provision> provisions = new ArrayList<>();
    final List<Chamber> chambers = new ArrayList<>();
    final List<PrecedentVote> votes = new ArrayList<>();
    final List<Principal> principals = new ArrayList<>();
    final List<Gate> gates = new ArrayList<>();
    final List<Path> paths = new ArrayList<>();
    final List<Commitment.RedLine> redLines = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();

    Draft(long seed) {
        this(seed, 11, 8);
    }

    Draft(long seed, int house, int senate) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        chamber("house", house);
        chamber("senate", senate);
        for (int i = 0; i < 3; i++) {
            provision(i);
        }
        principals.add(principal("speaker", null, new Caucus("house", "R")));
        principals.add(principal("majority", "senate0", new Caucus("senate", "D")));
        principals.add(principal("minority", "senate1", new Caucus("senate", "R")));
        principals.add(principal("president", null, null));
        gates();
    }

    private void chamber(String id, int size) {
        List<Member> members = new ArrayList<>();
        for (int j = 0; j < size; j++) {
            members.add(member(id + j, j % 2 == 0 ? "D" : "R", j % 2 == 0 ? -1 : 1));
        }
        String majority = id.equals("senate") ? "D" : "R";
        chambers.add(new Chamber(
                id, id, size + 1, majority, id.equals("senate") ? "president" : null, "both", members, "s", ""));
    }

    private Member member(String id, String party, double side) {
        Position position = new Position(
                List.of(side + .5 * random.nextGaussian(), random.nextGaussian()), List.of(.2, .3), List.of(.3));
        Double absence = random.nextInt(3) == 0 ? null : .1 * random.nextDouble();
        return new Member(
                id,
                id,
                party,
                party,
                "OH",
                "",
                "",
                position,
                Map.of("aid", new Estimate(.3 * random.nextGaussian(), .1)),
                Map.of("people", 1 + random.nextInt(20) / 1.0),
                100,
                90,
                absence,
                null,
                null);
    }

    private void provision(int i) {
        String topic = i == 0 ? "aid" : "border";
        List<Level> levels = new ArrayList<>();
        levels.add(new Level("none", "none", null, "s", "", List.of(), List.of()));
        for (int l = 1; l < 3; l++) {
            String vote = "v" + i + l;
            votes.add(new PrecedentVote(
                    vote,
                    random.nextBoolean() ? "house" : "senate",
                    DAY.minusDays(100),
                    "",
                    10,
                    5,
                    random.nextGaussian(),
                    .2,
                    List.of(1.2 * random.nextGaussian(), .5 * random.nextGaussian()),
                    List.of(.2, .2),
                    "s"));
            levels.add(new Level(
                    "l" + l,
                    "level " + l,
                    null,
                    "s",
                    "",
                    List.of(new Precedent(vote, random.nextBoolean() ? 1 : -1, .5 + random.nextDouble() / 2, "")),
                    List.of()));
        }
        provisions.add(new Provision("p" + i, "provision " + i, topic, "", "", levels));
    }

    private Principal principal(
            String id,
            @org.jspecify.annotations.Nullable String seat,
            @org.jspecify.annotations.Nullable Caucus leads) {
        List<View> views = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            for (int l = 1; l < 3; l++) {
                Leaning leaning = new Leaning.Pull(random.nextGaussian(), .4);
                views.add(new View(id, "p" + i, "l" + l, leaning, null, "s", ""));
            }
        }
        return new Principal(id, id, id, seat, leads == null ? List.of() : List.of(leads), 1, views, "s", "");
    }

    private void gates() {
        vote("cloture", "senate", Gate.Procedure.CLOTURE, share(3, 5, false, Threshold.Base.SWORN));
        vote("senate-passage", "senate", Gate.Procedure.PASSAGE, share(1, 2, true, Threshold.Base.VOTING));
        vote("rule", "house", Gate.Procedure.RULE, share(1, 2, true, Threshold.Base.VOTING));
        vote("house-passage", "house", Gate.Procedure.PASSAGE, share(1, 2, true, Threshold.Base.VOTING));
        vote("suspension", "house", Gate.Procedure.SUSPENSION, share(2, 3, false, Threshold.Base.VOTING));
        vote("override-house", "house", Gate.Procedure.OVERRIDE, share(2, 3, false, Threshold.Base.VOTING));
        vote("override-senate", "senate", Gate.Procedure.OVERRIDE, share(2, 3, false, Threshold.Base.VOTING));
        gates.add(new Gate.Decision("schedule", "schedule", "speaker", List.of(), "s"));
        gates.add(new Gate.Decision("sign", "sign", "president", List.of(), "s"));
        gates.add(new Gate.Override(
                "law", "signature or override", "sign", List.of("override-senate", "override-house"), "s"));
        path("regular", "cloture", "senate-passage", "schedule", "rule", "house-passage", "law");
        path("fast", "cloture", "senate-passage", "suspension", "law");
    }

    static Threshold share(int n, int d, boolean strict, Threshold.Base base) {
        return new Threshold.Share(new Fraction(n, d), strict, base, "");
    }

    void vote(String id, String chamber, Gate.Procedure procedure, Threshold threshold) {
        gates.removeIf(gate -> gate.id().equals(id));
        gates.add(new Gate.Vote(id, id, chamber, procedure, threshold, null, "s"));
    }

    private void path(String id, String... steps) {
        List<Path.Step> list = new ArrayList<>();
        for (String step : steps) {
            list.add(new Path.Step(step, List.of()));
        }
        paths.add(new Path(id, id, List.of(), list, "s", ""));
    }

    void redLine(String holder, Condition never) {
        redLines.add(new Commitment.RedLine("line", holder, never, Strength.FIRM, DAY.minusDays(10), "s", ""));
    }

    Dossier dossier() {
        return new Dossier(
                "random",
                "",
                DAY,
                List.of(new Source("s", "a test", "", null, true)),
                List.of(new Party("D", "D"), new Party("R", "R")),
                List.of(new Topic("aid", "aid", ""), new Topic("border", "border", "")),
                provisions,
                chambers,
                votes,
                List.of(),
                principals,
                gates,
                paths,
                redLines,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                statements,
                List.of(),
                List.of());
    }

    WhipModel model() {
        return WhipModel.of(dossier(), Settings.DEFAULT, POINTS);
    }

    /// A deal that changes something.
    Deal deal() {
        return new Deal(List.of(1 + random.nextInt(2), random.nextInt(3), random.nextInt(3)));
    }
}
