package org.winset.border.engine;

/// Single people of one kind who come as a Poisson process, `rate` a tick, before tick `end`.
final class Arrivals {

    private final Counter gaps;
    private final double gap;
    private final int cls;
    private final int end;
    private double clock;
    private int who;
    private int next;

    Arrivals(long seed, double rate, int kind, int end) {
        gaps = new Counter().at(seed);
        gap = 1 / rate;
        cls = kind * 2;
        this.end = end;
        advance();
    }

    /// The tick of the next arrival, or `end`.
    int next() {
        return next;
    }

    /// Whoever comes next.
    long take() {
        long party = Party.of(who++, cls, 1);
        advance();
        return party;
    }

    private void advance() {
        clock += gaps.nextExponential() * gap;
        next = clock < end ? (int) clock : end;
    }
}
