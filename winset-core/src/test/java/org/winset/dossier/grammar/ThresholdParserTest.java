package org.winset.dossier.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.dossier.Fraction;
import org.winset.dossier.Threshold;
import org.winset.dossier.Threshold.Base;

class ThresholdParserTest {

    @Test
    void cloture_needs_sixty_of_a_hundred_senators_and_sixty_of_ninety_nine() {
        Threshold.Share cloture = (Threshold.Share) parse("3/5 of sworn");
        assertThat(cloture).isEqualTo(new Threshold.Share(new Fraction(3, 5), false, Base.SWORN, ""));
        assertThat(cloture.needed(100)).isEqualTo(60);
        assertThat(cloture.needed(99)).isEqualTo(60);
        assertThat(cloture.needed(98)).isEqualTo(59);
    }

    @Test
    void a_majority_is_more_than_half_and_a_tie_fails() {
        Threshold.Share majority = (Threshold.Share) parse("majority of voting");
        assertThat(majority.needed(100)).isEqualTo(51);
        assertThat(majority.needed(99)).isEqualTo(50);
        assertThat(majority).isEqualTo(parse("more than 1/2 of voting")).isEqualTo(parse("more than 50 % of voting"));
    }

    @Test
    void two_thirds_of_four_hundred_thirty_voting_are_287() {
        assertThat(((Threshold.Share) parse("2/3 of voting")).needed(430)).isEqualTo(287);
        assertThat(((Threshold.Share) parse("at least 2/3 of voting")).needed(429))
                .isEqualTo(286);
    }

    @Test
    void fifty_five_percent_of_27_states_are_15() {
        assertThat(((Threshold.Share) parse("55 % of seats")).needed(27)).isEqualTo(15);
        assertThat(parse("55% of seats")).isEqualTo(new Threshold.Share(new Fraction(11, 20), false, Base.SEATS, ""));
        assertThat(parse("65.5 % of seats"))
                .isEqualTo(new Threshold.Share(new Fraction(131, 200), false, Base.SEATS, ""));
    }

    @Test
    void signatures_and_yeas_are_counted() {
        assertThat(parse("218 signatures")).isEqualTo(new Threshold.Yeas(218)).isEqualTo(parse("more than 217 yeas"));
    }

    @Test
    void a_weight_is_named_where_it_stands() {
        String text = "55 % of seats and (65 % of population of seats or at most 3 against)";
        assertThat(ThresholdParser.parse(text).weights())
                .containsExactly(java.util.Map.entry("population", text.indexOf("population")));
        assertThat(ThresholdParser.parse(text).threshold())
                .isEqualTo(new Threshold.AllOf(List.of(
                        new Threshold.Share(new Fraction(11, 20), false, Base.SEATS, ""),
                        new Threshold.AnyOf(List.of(
                                new Threshold.Share(new Fraction(13, 20), false, Base.SEATS, "population"),
                                new Threshold.Against(3))))));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "3/5, 3",
        "3/5 of, 6",
        "3/5 of members, 7",
        "5/3 of sworn, 0",
        "0/3 of sworn, 0",
        "3/0 of sworn, 0",
        "101 % of sworn, 0",
        "half of sworn, 0",
        "218, 0",
        "at most 3, 9",
        "3/5 of sworn of, 15",
        "99999999999 yeas, 0",
        "1.2345678901 % of sworn, 0"
    })
    void a_wrong_text_is_refused_at_its_character(String text, int offset) {
        assertThatThrownBy(() -> ThresholdParser.parse(text)).isInstanceOfSatisfying(GrammarException.class, e -> {
            assertThat(e.offset()).isEqualTo(offset);
            assertThat(e.getMessage()).endsWith(".");
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void any_threshold_reads_back_from_its_text(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 500; i++) {
            Threshold threshold = random(random, 3);
            String text = ThresholdParser.write(threshold);
            assertThat(parse(text)).as("seed %d, %s", seed, text).isEqualTo(threshold);
        }
    }

    private static Threshold random(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 5)) {
            case 0 -> new Threshold.Yeas(random.nextInt(500));
            case 1 -> new Threshold.Against(random.nextInt(500));
            case 2 -> {
                int denominator = List.of(2, 3, 5, 7, 11, 101).get(random.nextInt(6));
                Base base = Base.values()[random.nextInt(3)];
                String weight = random.nextBoolean() ? "" : "population";
                yield new Threshold.Share(
                        new Fraction(1 + random.nextInt(denominator - 1), denominator),
                        random.nextBoolean(),
                        base,
                        weight);
            }
            case 3 -> new Threshold.AllOf(parts(random, depth));
            default -> new Threshold.AnyOf(parts(random, depth));
        };
    }

    private static List<Threshold> parts(RandomGenerator random, int depth) {
        List<Threshold> parts = new ArrayList<>();
        int count = 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            parts.add(random(random, depth - 1));
        }
        return parts;
    }

    private static Threshold parse(String text) {
        return ThresholdParser.parse(text).threshold();
    }
}
