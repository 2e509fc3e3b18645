package org.winset.rollcall.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void the_same_characters_give_the_same_string_also_after_the_pool_has_grown() {
        Words words = new Words();
        String[] first = new String[10_000];
        for (int k = 0; k < first.length; k++) {
            String text = "<" + k + ">";
            first[k] = words.of(text.toCharArray(), 1, text.length() - 2);
            assertThat(first[k]).isEqualTo(Integer.toString(k));
        }
        for (int k = 0; k < first.length; k++) {
            assertThat(words.of(Integer.toString(k).toCharArray(), 0, first[k].length()))
                    .isSameAs(first[k]);
        }
    }

    @Test
    void words_with_one_hash_stay_apart_and_long_ones_are_not_pooled() {
        Words words = new Words();
        String longWord = "x".repeat(1000);

        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(words.of("Aa".toCharArray(), 0, 2)).isEqualTo("Aa");
        assertThat(words.of("BB".toCharArray(), 0, 2)).isEqualTo("BB");
        assertThat(words.of(longWord.toCharArray(), 0, 1000)).isEqualTo(longWord);
        assertThat(words.of("abc".toCharArray(), 1, 0)).isEmpty();
    }
}
