package org.winset.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.winset.scale.probit.HazardBatch;
import org.winset.scale.probit.LanePasses;

/// Elliptical slice sampling (Murray, Adams & MacKay 2010) of chosen roll calls given the members, all side by side.
final class EllipticalSlice {

    static final int TRIES = Integer.getInteger("tries", 6);
    private final Layout at;
    private final List<LaneBlock> blocks = new ArrayList<>();
    private final HazardBatch batch;

    EllipticalSlice(Layout at, List<LaneBlock> all, boolean[] chosen) {
        this.at = at;
        int widest = Block.LANES;
        for (LaneBlock block : all) {
            LaneBlock part = block.only(chosen);
            if (part.items.length > 0) {
                blocks.add(part);
                widest = Math.max(widest, part.width);
            }
        }
        batch = new HazardBatch(widest);
    }

    int chosen() { return blocks.stream().mapToInt(b -> b.items.length).sum(); }

    void step(double[] q, ItemPrior prior, RandomGenerator random) {
        for (LaneBlock block : blocks) {
            int n = block.items.length;
            int k = block.item.length;
            double[] level = new double[n];
            block.gatherItems(at, q);
            logLikelihood(block, q, level);
            double[][] here = new double[k][n];
            double[][] other = new double[k][n];
            double[] low = new double[n], high = new double[n], angle = new double[n];
            boolean[] done = new boolean[n];
            for (int r = 0; r < n; r++) {
                level[r] += Math.log(random.nextDouble());
                angle[r] = random.nextDouble() * 2 * Math.PI;
                low[r] = angle[r] - 2 * Math.PI;
                high[r] = angle[r];
                for (int i = 0; i < k; i++) {
                    here[i][r] = q[(i == 0 ? at.alpha() : at.beta(i - 1)) + block.items[r]];
                    other[i][r] = random.nextGaussian() * Math.sqrt(i == 0 ? prior.alphaVariance() : prior.betaVariance());
                }
            }
            double[] l = new double[n];
            for (int t = 0; t < TRIES; t++) {
                for (int i = 0; i < k; i++) {
                    for (int r = 0; r < n; r++) {
                        block.item[i][r] = (float) (here[i][r] * Math.cos(angle[r]) + other[i][r] * Math.sin(angle[r]));
                    }
                }
                Arrays.fill(l, 0);
                logLikelihood(block, q, l);
                boolean all = true;
                for (int r = 0; r < n; r++) {
                    if (done[r]) continue;
                    if (l[r] > level[r]) {
                        done[r] = true;
                        for (int i = 0; i < k; i++) {
                            q[(i == 0 ? at.alpha() : at.beta(i - 1)) + block.items[r]] = here[i][r] * Math.cos(angle[r]) + other[i][r] * Math.sin(angle[r]);
                        }
                    } else {
                        all = false;
                        if (angle[r] < 0) low[r] = angle[r]; else high[r] = angle[r];
                        angle[r] = low[r] + (high[r] - low[r]) * random.nextDouble();
                    }
                }
                if (all) break;
            }
        }
    }

    private void logLikelihood(LaneBlock block, double[] q, double[] to) {
        int w = block.width;
        for (int j = 0; j < block.members.length; j++) {
            block.gatherPoint(at, q, j);
            LanePasses.predictor(block.signs, j * w, block.item, block.point, batch.t, 0, w);
            batch.hazard(w);
            batch.multiply(w);
            if (j % 16 == 15) batch.takeLanes(to);
        }
        batch.takeLanes(to);
    }
}
