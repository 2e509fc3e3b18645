package org.winset.dossier.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.winset.dossier.Condition.above;
import static org.winset.dossier.Condition.all;
import static org.winset.dossier.Condition.any;
import static org.winset.dossier.Condition.atLeast;
import static org.winset.dossier.Condition.atMost;
import static org.winset.dossier.Condition.is;
import static org.winset.dossier.Condition.not;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.dossier.Condition;

class ConditionParserTest {

    @Test
    void words_and_signs_say_the_same() {
        assertThat(parse("parole at least limited"))
                .isEqualTo(parse("parole >= limited"))
                .isEqualTo(atLeast("parole", "limited"));
        assertThat(parse("parole at most limited"))
                .isEqualTo(parse("parole<=limited"))
                .isEqualTo(atMost("parole", "limited"));
        assertThat(parse("parole above limited"))
                .isEqualTo(parse("parole > limited"))
                .isEqualTo(above("parole", "limited"));
        assertThat(parse("parole is limited"))
                .isEqualTo(parse("parole = limited"))
                .isEqualTo(is("parole", "limited"));
        assertThat(parse("parole is not limited")).isEqualTo(parse("parole != limited"));
    }

    @Test
    void and_binds_before_or_and_not_before_both() {
        assertThat(parse("a = 1 or not b = 1 and c = 1"))
                .isEqualTo(any(is("a", "1"), all(not(is("b", "1")), is("c", "1"))));
        assertThat(parse("(a = 1 or not b = 1) and c = 1"))
                .isEqualTo(all(any(is("a", "1"), not(is("b", "1"))), is("c", "1")));
    }

    @Test
    void levels_may_be_numbers_with_points() {
        assertThat(parse("ukraine-aid >= 61.4")).isEqualTo(atLeast("ukraine-aid", "61.4"));
    }

    @Test
    void mentions_stand_where_they_stand() {
        String text = "not (beds < 50000 and parole = limited)";
        assertThat(ConditionParser.parse(text).mentions())
                .containsExactly(
                        new Mention("beds", text.indexOf("beds"), "50000", text.indexOf("50000")),
                        new Mention("parole", text.indexOf("parole"), "limited", text.indexOf("limited")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "parole, 6",
        "parole >=, 9",
        "parole limited, 7",
        ">= limited, 0",
        "a = b and, 9",
        "a = b c = d, 6",
        "(a = b, 6",
        "a = b), 5",
        "not, 3",
        "a = or, 4",
        "a = b & c, 6",
        "a at b, 2"
    })
    void a_wrong_text_is_refused_at_its_character(String text, int offset) {
        assertThatThrownBy(() -> ConditionParser.parse(text)).isInstanceOfSatisfying(GrammarException.class, e -> {
            assertThat(e.offset()).isEqualTo(offset);
            assertThat(e.getMessage()).endsWith(".");
            assertThat(e.maybe()).endsWith(".");
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void any_condition_reads_back_from_its_text(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 500; i++) {
            Condition condition = random(random, 4);
            assertThat(parse(condition.toString()))
                    .as("seed %d, %s", seed, condition)
                    .isEqualTo(condition);
        }
    }

    private static Condition random(RandomGenerator random, int depth) {
        int kind = random.nextInt(depth == 0 ? 2 : 5);
        return switch (kind) {
            case 0 -> new Condition.Always();
            case 1 -> {
                Condition.Comparison[] all = Condition.Comparison.values();
                yield new Condition.Compare(
                        "p" + random.nextInt(5), all[random.nextInt(all.length)], "l" + random.nextInt(5) + ".5");
            }
            case 2 -> not(random(random, depth - 1));
            case 3 -> new Condition.All(parts(random, depth));
            default -> new Condition.Any(parts(random, depth));
        };
    }

    private static List<Condition> parts(RandomGenerator random, int depth) {
        List<Condition> parts = new ArrayList<>();
        int count = 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            parts.add(random(random, depth - 1));
        }
        return parts;
    }

    private static Condition parse(String text) {
        return ConditionParser.parse(text).condition();
    }
}
