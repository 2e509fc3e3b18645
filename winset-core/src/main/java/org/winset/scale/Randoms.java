package org.winset.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;

/// Independent generators for numbered tasks: task k has the same numbers whatever runs beside it.
final class Randoms {

    private Randoms() {}

    static List<RandomGenerator> split(long seed, int tasks) {
        SplittableGenerator root = RandomGeneratorFactory.<SplittableGenerator>of("L64X128MixRandom")
                .create(seed);
        List<RandomGenerator> parts = new ArrayList<>();
        for (int k = 0; k < tasks; k++) {
            parts.add(root.split());
        }
        return parts;
    }
}
