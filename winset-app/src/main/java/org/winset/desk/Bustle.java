package org.winset.desk;

import java.util.Arrays;

/// How thick moves come, from all pages together: while more than `most` came in the last second, full counts, which
/// cost so much more than first looks, wait for a lull.
final class Bustle {

    private final long[] last;
    private int next;

    /// `most`: moves a second that leave room for full counts.
    Bustle(int most) {
        last = new long[most];
        Arrays.fill(last, Long.MIN_VALUE / 2);
    }

    /// A move has come.
    void moved() {
        moved(System.nanoTime());
    }

    synchronized void moved(long now) {
        last[next] = now;
        next = (next + 1) % last.length;
    }

    boolean thick() {
        return thick(System.nanoTime());
    }

    /// Whether the oldest of the latest `most` moves came within the last second.
    synchronized boolean thick(long now) {
        return now - last[next] < 1_000_000_000L;
    }
}
