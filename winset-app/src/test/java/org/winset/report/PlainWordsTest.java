package org.winset.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.winset.dossier.Condition;
import org.winset.dossier.Dossier;
import org.winset.dossier.folder.DossierFolder;
import org.winset.report.figure.Ranges;
import org.winset.whip.Region;

/// Conditions and regions as a reader meets them.
class PlainWordsTest {

    private static Dossier council() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("examples/council"))) {
            root = Objects.requireNonNull(root.getParent());
        }
        return DossierFolder.read(root.resolve("examples/council"));
    }

    @Test
    void a_condition_is_told_in_titles_and_an_unknown_level_as_it_was_written() {
        Dossier dossier = council();
        var first = dossier.provisions().get(0);
        var second = dossier.provisions().get(1);
        ConditionWords words = new ConditionWords(dossier);
        String one =
                words.of(Condition.atLeast(first.id(), first.levels().get(1).id()));
        String two = words.of(Condition.is(second.id(), second.levels().get(0).id()));
        assertThat(one).startsWith(first.title() + " at least “").endsWith("”").doesNotContain(">=");
        assertThat(two).startsWith(second.title() + " “");
        assertThat(words.of(Condition.all(
                        Condition.atLeast(first.id(), first.levels().get(1).id()),
                        Condition.not(Condition.any(
                                Condition.is(second.id(), second.levels().get(0).id()), new Condition.Always())))))
                .isEqualTo(one + " and not (" + two + " or any deal)");
        assertThat(words.of(Condition.is("nowhere", "no"))).isEqualTo("nowhere = no");
    }

    @Test
    void a_nought_by_itself_is_told_apart_from_a_range() {
        List<Region> humps = List.of(new Region(0, 0), new Region(178, 217), new Region(249, 412));
        assertThat(Ranges.of(humps)).isEqualTo("0 or 178-217, 249-412");
        assertThat(Ranges.nought(humps)).isTrue();
        assertThat(Ranges.of(List.of(new Region(0, 2), new Region(9, 9)))).isEqualTo("0-2, 9");
        assertThat(Ranges.nought(List.of(new Region(0, 0)))).isFalse();
    }
}
