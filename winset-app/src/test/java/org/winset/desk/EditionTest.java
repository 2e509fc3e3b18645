package org.winset.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.BorderCopy;
import org.winset.dossier.InputException;

/// What an edition holds against its dossier.
class EditionTest {

    @Test
    void consequences_of_a_level_that_the_dossier_does_not_have_are_refused_with_its_place(@TempDir Path folder)
            throws IOException {
        Path copy = BorderCopy.in(folder);
        assertThat(Edition.read(copy).outlook(copy, "").pipeline().levels()).isNotEmpty();
        BorderCopy.edit(copy.resolve("border.yaml"), "  beds=b50000:", "  beds=b5000:");
        Edition edition = Edition.read(copy);
        assertThatThrownBy(() -> edition.outlook(copy, ""))
                .isInstanceOfSatisfying(
                        InputException.class,
                        e -> assertThat(e.problems())
                                .hasSize(2)
                                .allSatisfy(
                                        problem -> assertThat(problem.line()).isPositive())
                                .anySatisfy(
                                        problem -> assertThat(problem.maybe()).contains("(b50000)")));
    }
}
