package org.winset.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.winset.dossier.folder.DossierFolder;

class GivenUpTest {

    private final Dossier border = DossierFolder.read(Path.of("../examples/border-2024"));

    @Test
    void everything_that_can_be_given_up_can_be_at_once() {
        Set<String> all = GivenUp.known(border);
        Dossier without = GivenUp.view(border, all);
        assertThat(all).isNotEmpty();
        assertThat(without.commitments()).isEmpty();
        assertThat(without.statements()).isEmpty();
        assertThat(without.gates())
                .filteredOn(gate -> gate instanceof Gate.Decision)
                .allMatch(gate -> ((Gate.Decision) gate).conditions().isEmpty());
        assertThat(without.gates()).hasSameSizeAs(border.gates());
    }

    @Test
    void one_statement_given_up_leaves_the_others() {
        String id = border.statements().getFirst().id();
        Dossier without = GivenUp.view(border, Set.of(id));
        assertThat(without.statements()).hasSize(border.statements().size() - 1).noneMatch(s -> s.id().equals(id));
        assertThat(without.redLines()).isEqualTo(border.redLines());
    }

    @Test
    void what_is_unknown_is_told_with_a_hint() {
        String id = border.statements().getFirst().id();
        assertThatThrownBy(() -> GivenUp.view(border, Set.of(id + "x")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("(" + id + "x)")
                .hasMessageContaining("(" + id + ") was meant");
    }
}
