package org.winset.dossier.folder;

import static org.winset.dossier.shape.Key.nullable;
import static org.winset.dossier.shape.Key.optional;
import static org.winset.dossier.shape.Key.required;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Estimate;
import org.winset.dossier.Member;
import org.winset.dossier.Position;
import org.winset.dossier.shape.Family;
import org.winset.dossier.shape.Fields;
import org.winset.dossier.shape.Key;
import org.winset.dossier.shape.KeyRule;
import org.winset.dossier.shape.ObjectShape;
import org.winset.dossier.shape.Shapes;
import org.winset.dossier.shape.TableShape;

/// `<chamber>.csv`: one member a row.
final class MemberColumns {

    private static final Key<Member, String> ID =
            required("id", Shapes.defining("member", Terms.HOLDERS), Member::id, "the member's id; Voteview: icpsr");
    private static final Key<Member, String> NAME = required("name", Shapes.text(), Member::name, "full name");
    private static final Key<Member, String> PARTY = optional("party", Shapes.text(), Member::party, "", "party label");
    private static final Key<Member, String> CAUCUS = nullable(
            "caucus",
            Shapes.text(),
            member -> member.caucus().equals(member.party()) ? null : member.caucus(),
            "the party the member sits with, where it is another");
    private static final Key<Member, String> STATE =
            optional("state", Shapes.text(), Member::state, "", "state or country");
    private static final Key<Member, String> DISTRICT =
            optional("district", Shapes.text(), Member::district, "", "constituency");
    private static final Key<Member, String> ROLE =
            optional("role", Shapes.text(), Member::role, "", "office in the chamber");
    private static final Key<Member, Integer> VOTES =
            optional("votes", Shapes.whole(0, 1_000_000), Member::votes, 0, "roll calls behind the position");
    private static final Key<Member, Integer> CORRECT =
            optional("correct", Shapes.whole(0, 1_000_000), Member::correct, 0, "of these, on the predicted side");
    private static final Key<Member, Double> ABSENCE =
            nullable("absence", Shapes.number(0, 1), Member::absence, "share of roll calls missed");
    private static final Key<Member, LocalDate> FROM =
            nullable("from", Shapes.date(), Member::from, "first day in the seat; empty: before the dossier's time");
    private static final Key<Member, LocalDate> TO =
            nullable("to", Shapes.date(), Member::to, "last day in the seat; empty: still there");

    private static final Pattern DIGIT = Pattern.compile("[1-9]");
    private static final Pattern PAIR = Pattern.compile("[2-9][1-8]");

    private static final Family<Member, Double> X = new Family<>(
            "x*",
            DIGIT,
            null,
            "sd*",
            Shapes.number(-100, 100),
            member -> coordinates(member, Position::mean),
            "position in dimension 1, 2, ... (x1, x2)");
    private static final Family<Member, Double> SD = new Family<>(
            "sd*",
            DIGIT,
            null,
            "x*",
            Shapes.number(0, 100),
            member -> coordinates(member, Position::sd),
            "its posterior standard deviation (sd1, sd2)");
    private static final Family<Member, Double> COR = new Family<>(
            "cor*",
            PAIR,
            null,
            null,
            Shapes.number(-1, 1),
            MemberColumns::correlations,
            "posterior correlation of two dimensions (cor21: of x2 with x1)");
    private static final Family<Member, Double> OFFSET = new Family<>(
            "offset.*",
            KeyRule.ID,
            "topic",
            "offset_sd.*",
            Shapes.number(-100, 100),
            member -> offsets(member, Estimate::mean),
            "how far the member stands off on a topic (offset.border), in probit units");
    private static final Family<Member, Double> OFFSET_SD = new Family<>(
            "offset_sd.*",
            KeyRule.ID,
            "topic",
            "offset.*",
            Shapes.number(0, 100),
            member -> offsets(member, Estimate::sd),
            "its posterior standard deviation");
    private static final Family<Member, Double> WEIGHT = new Family<>(
            "weight.*",
            KeyRule.ID,
            null,
            null,
            Shapes.number(0, 1e12),
            Member::weights,
            "a voting weight that thresholds name (weight.population)");

    static final ObjectShape<Member> ROW = new ObjectShape<>(
            "member",
            List.of(ID, NAME, PARTY, CAUCUS, STATE, DISTRICT, ROLE, VOTES, CORRECT, ABSENCE, FROM, TO),
            List.of(X, SD, COR, OFFSET, OFFSET_SD, WEIGHT),
            MemberColumns::member);
    static final TableShape<Member> TABLE = new TableShape<>(ROW);

    private MemberColumns() {}

    private static @Nullable Member member(Fields fields) {
        String party = fields.get(PARTY);
        String caucus = fields.find(CAUCUS);
        Map<String, Double> means = fields.get(X);
        Map<String, Double> sds = fields.get(SD);
        boolean sound = Pairs.matched(fields, X, means, SD, sds);
        sound &= Pairs.matched(fields, OFFSET, fields.get(OFFSET), OFFSET_SD, fields.get(OFFSET_SD));
        sound &= Pairs.gapless(fields, X, means);
        if (fields.get(CORRECT) > fields.get(VOTES)) {
            fields.problem(
                    "correct",
                    "The votes on the predicted side (" + fields.get(CORRECT) + ") are more than all votes ("
                            + fields.get(VOTES) + ").",
                    "the columns (votes) and (correct) are swapped.");
        }
        LocalDate from = fields.find(FROM);
        LocalDate to = fields.find(TO);
        if (from != null && to != null && to.isBefore(from)) {
            fields.problem(
                    "to", "The last day (" + to + ") is before the first (" + from + ").", "the two are swapped.");
        }
        if (!sound) {
            return null;
        }
        return new Member(
                fields.get(ID),
                fields.get(NAME),
                party,
                caucus == null ? party : caucus,
                fields.get(STATE),
                fields.get(DISTRICT),
                fields.get(ROLE),
                means.isEmpty() ? null : position(fields, means, sds),
                estimates(fields),
                fields.get(WEIGHT),
                fields.get(VOTES),
                fields.get(CORRECT),
                fields.find(ABSENCE),
                from,
                to);
    }

    private static Position position(Fields fields, Map<String, Double> means, Map<String, Double> sds) {
        List<String> order = means.keySet().stream().sorted().toList();
        return new Position(
                order.stream().map(means::get).toList(),
                order.stream().map(sds::get).toList(),
                Pairs.correlations(fields.get(COR), order.size()));
    }

    private static Map<String, Estimate> estimates(Fields fields) {
        Map<String, Double> sds = fields.get(OFFSET_SD);
        Map<String, Estimate> offsets = new LinkedHashMap<>();
        fields.get(OFFSET).forEach((topic, mean) -> {
            Double sd = sds.get(topic);
            if (sd != null) {
                offsets.put(topic, new Estimate(mean, sd));
            }
        });
        return offsets;
    }

    private static Map<String, Double> coordinates(Member member, Function<Position, List<Double>> part) {
        return member.position() == null ? Map.of() : Pairs.numbered(part.apply(member.position()));
    }

    private static Map<String, Double> correlations(Member member) {
        return member.position() == null
                ? Map.of()
                : Pairs.pairs(
                        member.position().correlations(), member.position().dimensions());
    }

    private static Map<String, Double> offsets(Member member, Function<Estimate, Double> part) {
        Map<String, Double> offsets = new LinkedHashMap<>();
        member.offsets().forEach((topic, estimate) -> offsets.put(topic, part.apply(estimate)));
        return offsets;
    }
}
