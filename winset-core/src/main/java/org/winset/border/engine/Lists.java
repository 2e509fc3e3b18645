package org.winset.border.engine;

import org.jspecify.annotations.Nullable;

/// The lists that hold everyone in the person engine: the ring of stays, each station's inbox, outbox and queue.
@SuppressWarnings("ArrayRecordComponent") // the engine's own, looked at only
record Lists(
        Ring ring, Batch[] inbox, Batch[] out, @Nullable Line[] lines) {

    long bytes() {
        long all = ring.bytes();
        for (int s = 0; s < inbox.length; s++) {
            all += 8L * (inbox[s].rows.length + out[s].rows.length);
            all += lines[s] instanceof Line line ? line.bytes() : 0;
        }
        return all;
    }

    int parties() {
        int all = ring.parties();
        for (int s = 0; s < inbox.length; s++) {
            all += inbox[s].count;
            all += lines[s] instanceof Line line ? line.parties() : 0;
        }
        return all;
    }

    /// Everyone, counted party by party.
    long people() {
        long all = ring.people();
        for (int s = 0; s < inbox.length; s++) {
            all += inbox[s].people();
            all += lines[s] instanceof Line line ? line.recounted() : 0;
        }
        return all;
    }
}
