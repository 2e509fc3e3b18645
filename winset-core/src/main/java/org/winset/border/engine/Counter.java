package org.winset.border.engine;

import java.util.random.RandomGenerator;

/// A generator that is set to a draw of [Lottery] and goes on from there; its exponentials (McFarland 2016, in the JDK)
/// cost
/// a third of a logarithm's.
final class Counter implements RandomGenerator {

    private long z;

    Counter at(long draw) {
        z = draw;
        return this;
    }

    @Override
    public long nextLong() {
        z = Lottery.next(z);
        return z;
    }
}
