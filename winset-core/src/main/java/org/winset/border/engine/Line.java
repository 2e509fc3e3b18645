package org.winset.border.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A queue of parties in one or two priority levels; inside a level first come first served, or last come first.
///
/// Each level is a circular array of parties and the days they joined.
final class Line {

    private final int[] levelOf;
    private final Level[] levels;
    /// The only level, if there is but one.
    private final @Nullable Level only;
    long people;
    private long personDays;
    private int seen;
    /// Days waited by everyone served so far.
    long waited;
    private long served;
    private long bookedWaited;
    private long bookedServed;

    private static final class Level {
        long[] rows = new long[64];
        int[] joined = new int[64];
        int head;
        int count;

        void add(long party, int day) {
            if (count == rows.length) {
                grow();
            }
            int at = (head + count++) & (rows.length - 1);
            rows[at] = party;
            joined[at & (joined.length - 1)] = day;
        }

        private void grow() {
            int n = rows.length;
            long[] larger = Arrays.copyOfRange(rows, head, head + 2 * n);
            System.arraycopy(rows, 0, larger, n - head, head);
            int[] days = Arrays.copyOfRange(joined, head, head + 2 * n);
            System.arraycopy(joined, 0, days, n - head, head);
            head = 0;
            rows = larger;
            joined = days;
        }
    }

    Line(int levels, int[] levelOf) {
        this.levelOf = levelOf;
        this.levels = new Level[levels];
        for (int i = 0; i < levels; i++) {
            this.levels[i] = new Level();
        }
        only = levels == 1 ? this.levels[0] : null;
    }

    void add(long party, int day) {
        pass(day);
        people += Party.size(party);
        (only == null ? levels[levelOf[Party.cls(party)]] : only).add(party, day);
    }

    /// Adds a whole batch and empties it.
    void addAll(Batch in, int day) {
        for (int i = 0; i < in.count; i++) {
            add(in.rows[i], day);
        }
        in.clear();
    }

    void pass(int day) {
        if (day > seen) {
            personDays += people * (day - seen);
            seen = day;
        }
    }

    /// Adds a party that has been waiting since `joined`, before the first day is worked.
    void place(long party, int joined, int day) {
        seen = day;
        add(party, joined);
        personDays += (long) Party.size(party) * (day - joined);
    }

    /// People present, summed over the ends of all days before `day`.
    long personDays(int day) {
        pass(day);
        return personDays;
    }

    /// Takes the next in line, who has waited until `day`; there must be someone.
    long next(boolean lifo, int day) {
        Level level = only == null ? first() : only;
        int n = --level.count;
        int mask = level.rows.length - 1;
        int at = level.head;
        if (lifo) {
            at += n;
        } else {
            level.head = (at + 1) & mask;
        }
        long party = level.rows[at & mask];
        int size = Party.size(party);
        waited += (long) size * (day - level.joined[at & (level.joined.length - 1)]);
        people -= size;
        served += size;
        return party;
    }

    private Level first() {
        for (Level level : levels) {
            if (level.count > 0) {
                return level;
            }
        }
        throw new IllegalStateException("Nobody is in line.");
    }

    /// Enters those served since the last booking, and the days that they waited.
    void book(Trace.Raw raw, int month, int station) {
        raw.waited[month][station] += waited - bookedWaited;
        raw.served[month][station] += served - bookedServed;
        bookedWaited = waited;
        bookedServed = served;
    }

    /// Sum over those waiting of size x (day - day they joined).
    long waiting(int day) {
        long sum = 0;
        for (Level level : levels) {
            for (int i = 0; i < level.count; i++) {
                int at = (level.head + i) & (level.rows.length - 1);
                sum += (long) Party.size(level.rows[at]) * (day - level.joined[at]);
            }
        }
        return sum;
    }

    /// Everyone in line, counted one by one.
    long recounted() {
        long all = 0;
        for (Level level : levels) {
            for (int i = 0; i < level.count; i++) {
                all += Party.size(level.rows[(level.head + i) & (level.rows.length - 1)]);
            }
        }
        return all;
    }

    int parties() {
        int all = 0;
        for (Level level : levels) {
            all += level.count;
        }
        return all;
    }

    long bytes() {
        long all = 0;
        for (Level level : levels) {
            all += 12L * level.rows.length;
        }
        return all;
    }
}
