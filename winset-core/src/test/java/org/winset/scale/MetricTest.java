package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricTest {

    /// J'WJ + prior precisions, vote by vote, and the weight on rotations.
    private static DMatrixRMaj dense(Layout at, List<Lanes> blocks, float[][][] w, double[] v) {
        DMatrixRMaj m = new DMatrixRMaj(at.size(), at.size());
        for (int i = 0; i < at.size(); i++) {
            m.set(i, i, i < at.alpha() ? 1 : 1 / 25.0);
        }
        for (int b = 0; b < blocks.size(); b++) {
            Lanes block = blocks.get(b);
            for (int j = 0; j < block.members().length; j++) {
                for (int r = 0; r < block.lanes(); r++) {
                    double[] row = new double[at.size()];
                    row[at.alpha() + block.places()[r]] = 1;
                    for (int d = 0; d < at.dims(); d++) {
                        row[at.beta(d) + block.places()[r]] = v[at.x(d) + block.members()[j]];
                        row[at.x(d) + block.members()[j]] = v[at.beta(d) + block.places()[r]];
                    }
                    addOuter(m, row, w[b][j][r]);
                }
            }
        }
        if (at.dims() == 2) {
            double[] turn = new double[at.size()];
            double norm = 0;
            for (int j = 0; j < at.members(); j++) {
                turn[j] = v[at.members() + j];
                turn[at.members() + j] = -v[j];
                norm += turn[j] * turn[j] + v[j] * v[j];
            }
            addOuter(m, turn, 1e4 / norm);
        }
        return m;
    }

    private static void addOuter(DMatrixRMaj m, double[] u, double weight) {
        CommonOps_DDRM.multAddTransB(weight, new DMatrixRMaj(u), new DMatrixRMaj(u), m);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void eliminating_the_roll_calls_solves_the_dense_system(int dims) {
        VoteTable table = new Selection(0, 1)
                .from(TrueVotes.of(TrueVotes.Plan.of(40, 9, dims), 3).calls());
        Layout at = Layout.of(table, dims, 0);
        List<Lanes> blocks = Lanes.of(table, at, List.of());
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(dims);
        double[] v = new double[at.size()];
        double[] g = new double[at.size()];
        for (int i = 0; i < v.length; i++) {
            v[i] = .7 * random.nextGaussian();
            g[i] = random.nextGaussian();
        }
        Likelihood likelihood = new Likelihood(at, blocks);
        float[][][] cells = likelihood.cells();
        likelihood.addCurvature(v, cells);
        MetricSolver solver = new MetricSolver(Metric.sampling(at, blocks, cells, v, ItemPrior.WEAK, new double[0]));
        DMatrixRMaj m = dense(at, blocks, cells, v);
        double[] out = new double[at.size()];
        double[] p = new double[at.size()];
        double[] velocity = new double[at.size()];

        solver.solve(g, out);
        DMatrixRMaj expected = new DMatrixRMaj(g.length, 1);
        assertThat(CommonOps_DDRM.solve(m, new DMatrixRMaj(g), expected)).isTrue();
        for (int i = 0; i < g.length; i++) {
            assertThat(out[i]).as("place %d", i).isCloseTo(expected.get(i), within(2e-3));
        }
        solver.draw(random, p, velocity);
        DMatrixRMaj back = new DMatrixRMaj(g.length, 1);
        CommonOps_DDRM.mult(m, new DMatrixRMaj(velocity), back);
        for (int i = 0; i < p.length; i++) {
            assertThat(p[i]).as("momentum %d", i).isCloseTo(back.get(i), within(.05 * Math.max(1, Math.abs(p[i]))));
        }
    }
}
