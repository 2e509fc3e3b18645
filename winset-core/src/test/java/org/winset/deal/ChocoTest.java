package org.winset.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A general solver counts the same deals.
class ChocoTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void choco_counts_the_same_win_set(long seed) {
        DealSpace space = Spaces.plain(seed, 5, 3, 7, 5);
        Electorate senate = space.electorates().getFirst();
        Model model = new Model();
        IntVar[][] chosen = new IntVar[5][3];
        for (int i = 0; i < 5; i++) {
            chosen[i] = model.boolVarArray(3);
            model.sum(chosen[i], "=", 1).post();
        }
        BoolVar[] yes = model.boolVarArray(7);
        for (int m = 0; m < 7; m++) {
            IntVar[] all = new IntVar[15];
            int[] pulls = new int[15];
            for (int k = 0; k < 15; k++) {
                all[k] = chosen[k / 3][k % 3];
                pulls[k] = senate.pulls().get(k / 3).get(k % 3).get(m);
            }
            model.scalar(all, pulls, ">", 20).reifyWith(yes[m]);
        }
        model.sum(yes, ">=", 5).post();
        long solutions = 0;
        while (model.getSolver().solve()) {
            solutions++;
        }
        List<Levels> passing = Spaces.passing(space);
        WinSet found = SearchTest.search(space, 1).count();
        assertThat(found.passing().longValue()).isEqualTo(solutions).isEqualTo(passing.size());
    }
}
