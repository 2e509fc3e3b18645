package org.winset.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void names_are_flush_left_and_numbers_flush_right() {
        assertThat(new TextTable(1, "Member", "votes")
                        .row("Ash", "7")
                        .row("Birchwood", "1,234")
                        .text())
                .isEqualTo("""
                Member     votes
                Ash            7
                Birchwood  1,234
                """);
    }

    @Test
    void a_table_too_wide_loses_from_its_first_column() {
        String text = new TextTable(1, "Member", "votes")
                .row("A name that goes on and on", "1,234")
                .text(24);

        assertThat(text.lines()).allMatch(line -> line.length() <= 24).anyMatch(line -> line.startsWith("A name that"));
        assertThat(text).contains("...").contains("1,234");
    }

    @Test
    void long_lines_are_wrapped_at_spaces_and_long_words_stay_whole() {
        assertThat(Wrap.at(12, "one two three four")).isEqualTo("one two\n  three four");
        assertThat(Wrap.at(4, "https://example.org")).isEqualTo("https://example.org");
        assertThat(Wrap.cut("abcdefgh", 6)).isEqualTo("abc...");
        assertThat(Wrap.cut("abcdef", 6)).isEqualTo("abcdef");
    }

    @Test
    void numbers_read_as_the_field_writes_them() {
        assertThat(Numbers.decimal(-.312, 2)).isEqualTo("-.31");
        assertThat(Numbers.decimal(1.2, 2)).isEqualTo("1.20");
        assertThat(Numbers.decimal(-.0004, 2)).isEqualTo(".00");
        assertThat(Numbers.percent(.9523)).isEqualTo("95.2 %");
        assertThat(Numbers.percent(Double.NaN)).isEqualTo("-");
        assertThat(Numbers.csv(-1e-9)).isEqualTo("0.000000");
        assertThat(Numbers.csv(Double.NaN)).isEmpty();
    }
}
