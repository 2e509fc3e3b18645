package org.winset.rollcall;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which roll calls to read, and how.
///
/// - `chambers`, `congresses`: only these; empty means all.
/// - `before`: only roll calls strictly earlier than this day; one without a date is then left out. `null` means all.
/// - `pairedAsVotes`: paired and announced positions become yeas and nays; otherwise they stay what they are.
/// - `threads`: at most this many at work, at least 1. The result does not depend on it.
public record ReadOptions(
        Set<Chamber> chambers,
        Set<Integer> congresses,
        @Nullable LocalDate before,
        boolean pairedAsVotes,
        int threads) {

    public ReadOptions {
        chambers = Set.copyOf(chambers);
        congresses = Set.copyOf(congresses);
        if (threads < 1) {
            throw new IllegalArgumentException("threads (" + threads + ") < 1");
        }
    }

    /// Every roll call, paired positions as they are, all processors.
    public static ReadOptions all() {
        return new ReadOptions(
                Set.of(), Set.of(), null, false, Runtime.getRuntime().availableProcessors());
    }

    public ReadOptions withChambers(Set<Chamber> only) {
        return new ReadOptions(only, congresses, before, pairedAsVotes, threads);
    }

    public ReadOptions withCongresses(Set<Integer> only) {
        return new ReadOptions(chambers, only, before, pairedAsVotes, threads);
    }

    public ReadOptions withBefore(LocalDate day) {
        return new ReadOptions(chambers, congresses, day, pairedAsVotes, threads);
    }

    public ReadOptions withPairedAsVotes(boolean counted) {
        return new ReadOptions(chambers, congresses, before, counted, threads);
    }

    public ReadOptions withThreads(int atMost) {
        return new ReadOptions(chambers, congresses, before, pairedAsVotes, atMost);
    }
}
