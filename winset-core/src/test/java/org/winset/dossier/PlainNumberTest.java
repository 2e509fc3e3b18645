package org.winset.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource({"5, 5", "-1.5, -1.5", "+2, 2", ".25, .25", "3., 3", "1e3, 1000", "2.5E-1, .25", "-0, 0"})
    void numbers_as_people_write_them(String text, double value) {
        assertThat(PlainNumber.of(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "5d", "5f", "5 days", "0x1p3", "NaN", "Infinity", "1e999", "1,000", "1_000", "--1", "."
            })
    void a_unit_and_what_only_java_reads_are_none(String text) {
        assertThat(PlainNumber.of(text)).isNaN();
    }
}
