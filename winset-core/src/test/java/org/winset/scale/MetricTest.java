package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricTest {

    /// J'WJ + prior precisions, vote by vote, and the weight on rotations.
    private static SimpleMatrix dense(Layout at, List<Lanes> blocks, float[][][] w, double[] v) {
        SimpleMatrix m = new SimpleMatrix(at.size(), at.size());
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
                    SimpleMatrix column = new SimpleMatrix(row);
                    m = m.plus(column.mult(column.transpose()).scale(w[b][j][r]));
                }
            }
        }
        if (at.dims() == 2) {
            SimpleMatrix u = new SimpleMatrix(at.size(), 1);
            for (int j = 0; j < at.members(); j++) {
                u.set(j, 0, v[at.members() + j]);
                u.set(at.members() + j, 0, -v[j]);
            }
            m = m.plus(u.mult(u.transpose()).scale(1e4 / u.dot(u)));
        }
        return m;
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
        SimpleMatrix m = dense(at, blocks, cells, v);
        double[] out = new double[at.size()];
        double[] p = new double[at.size()];
        double[] velocity = new double[at.size()];

        solver.solve(g, out);
        SimpleMatrix expected = m.solve(new SimpleMatrix(g));
        for (int i = 0; i < g.length; i++) {
            assertThat(out[i]).as("place %d", i).isCloseTo(expected.get(i), within(2e-3));
        }
        solver.draw(random, p, velocity);
        SimpleMatrix back = m.mult(new SimpleMatrix(velocity));
        for (int i = 0; i < p.length; i++) {
            assertThat(p[i]).as("momentum %d", i).isCloseTo(back.get(i), within(.05 * Math.max(1, Math.abs(p[i]))));
        }
    }
}
