package org.winset.dossier.folder;

import static org.winset.dossier.shape.Key.nullable;
import static org.winset.dossier.shape.Key.optional;
import static org.winset.dossier.shape.Key.required;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Bloc;
import org.winset.dossier.BlocRule;
import org.winset.dossier.Salience;
import org.winset.dossier.shape.Fields;
import org.winset.dossier.shape.Key;
import org.winset.dossier.shape.ObjectShape;
import org.winset.dossier.shape.Shape;
import org.winset.dossier.shape.Shapes;

/// `blocs:` with their rules and saliences.
final class BlocKeys {

    private static final Key<BlocRule.Range, Integer> DIMENSION = required(
            "dimension", Shapes.whole(1, 9), range -> range.dimension() + 1, "the dimension of the position, from 1");
    private static final Key<BlocRule.Range, Double> FROM =
            nullable("from", Shapes.number(), BlocRule.Range::from, "the lower end, included");
    private static final Key<BlocRule.Range, Double> TO =
            nullable("to", Shapes.number(), BlocRule.Range::to, "the upper end, included");
    private static final ObjectShape<BlocRule.Range> RANGE =
            new ObjectShape<>("position range", List.of(DIMENSION, FROM, TO), BlocKeys::range);

    private static final Key<Salience, Double> MEDIAN =
            required("median", Shapes.number(0.01, 100), Salience::median, "the multiplier's median; 1 is the prior");
    private static final Key<Salience, Double> LOG_SD = required(
            "log-sd", Shapes.number(0, 5), Salience::logSd, "standard deviation of its logarithm; .5 is the prior");
    private static final Key<Salience, String> SALIENCE_SOURCE =
            required("source", Terms.source(), Salience::source, "what it is learned or judged from");
    private static final ObjectShape<Salience> SALIENCE = new ObjectShape<>(
            "salience",
            List.of(MEDIAN, LOG_SD, SALIENCE_SOURCE),
            fields -> new Salience(fields.get(MEDIAN), fields.get(LOG_SD), fields.get(SALIENCE_SOURCE)));

    private static final Key<Bloc, String> TITLE =
            required("title", Shapes.text(), Bloc::title, "the bloc in a few words");
    private static final Key<Bloc, String> RULE =
            required("rule", Shapes.text(), Bloc::words, "who belongs to it, in plain words");
    private static final Key<Bloc, List<String>> CHAMBERS =
            criterion("chambers", Shapes.reference("chamber"), BlocRule::chambers, "only members of these chambers");
    private static final Key<Bloc, List<String>> PARTIES =
            criterion("parties", Shapes.text(), BlocRule::parties, "only members of these parties");
    private static final Key<Bloc, List<String>> CAUCUSES =
            criterion("caucuses", Shapes.text(), BlocRule::caucuses, "only members who sit with these parties");
    private static final Key<Bloc, List<String>> STATES =
            criterion("states", Shapes.text(), BlocRule::states, "only members from these states");
    private static final Key<Bloc, List<BlocRule.Range>> RANGES =
            criterion("positions", RANGE, BlocRule::ranges, "only members with positions in all these ranges");
    private static final Key<Bloc, List<String>> MEMBERS =
            criterion("members", Shapes.reference("member"), BlocRule::members, "these members besides");
    private static final Key<Bloc, List<String>> EXCEPT =
            criterion("except", Shapes.reference("member"), BlocRule::except, "not these members");
    private static final Key<Bloc, Map<String, Salience>> SALIENCES = optional(
            "salience",
            Shapes.about("topic", SALIENCE),
            Bloc::saliences,
            Map.of(),
            "how intensely it holds its views, by topic");
    private static final Key<Bloc, String> SOURCE =
            optional("source", Terms.source(), Bloc::source, "", "who says that the bloc exists");

    static final Shape<List<Bloc>> BLOCS = Shapes.named(
            "bloc",
            Terms.HOLDERS,
            new ObjectShape<>(
                    "bloc",
                    List.of(
                            TITLE, RULE, CHAMBERS, PARTIES, CAUCUSES, STATES, RANGES, MEMBERS, EXCEPT, SALIENCES,
                            SOURCE),
                    BlocKeys::bloc),
            Bloc::id);

    private BlocKeys() {}

    private static <T> Key<Bloc, List<T>> criterion(
            String name, Shape<T> item, Function<BlocRule, List<T>> getter, String doc) {
        return optional(name, Shapes.list(item), bloc -> getter.apply(bloc.rule()), List.of(), doc);
    }

    private static BlocRule.@Nullable Range range(Fields fields) {
        Double from = fields.find(FROM);
        Double to = fields.find(TO);
        if ((from == null && to == null) || (from != null && to != null && from > to)) {
            fields.problem(
                    from == null ? "dimension" : "from",
                    "The range from (" + (from == null ? "" : from) + ") to (" + (to == null ? "" : to)
                            + ") holds nothing or everything.",
                    "the two are swapped, or both are missing.");
            return null;
        }
        return new BlocRule.Range(fields.get(DIMENSION) - 1, from, to);
    }

    private static @Nullable Bloc bloc(Fields fields) {
        BlocRule rule = new BlocRule(
                fields.get(CHAMBERS),
                fields.get(PARTIES),
                fields.get(CAUCUSES),
                fields.get(STATES),
                fields.get(RANGES),
                fields.get(MEMBERS),
                fields.get(EXCEPT));
        return new Bloc(
                fields.id(), fields.get(TITLE), fields.get(RULE), rule, fields.get(SALIENCES), fields.get(SOURCE));
    }
}
