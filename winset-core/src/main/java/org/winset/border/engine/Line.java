package org.winset.border.engine;

import java.util.Arrays;

/// A queue of parties in one or two priority levels; inside a level first come first served, or last come first.
///
/// Each level is a circular array of parties and the days they joined.
final class Line {

    private final int[] levelOf;
    private final long[][] rows;
    private final int[][] joined;
    private final int[] head;
    private final int[] count;
    long people;
    private long personDays;
    private int seen;
    /// Days waited by everyone served so far.
    long waited;
    private long served;
    private long bookedWaited;
    private long bookedServed;

    Line(int levels, int[] levelOf) {
        this.levelOf = levelOf;
        rows = new long[levels][64];
        joined = new int[levels][64];
        head = new int[levels];
        count = new int[levels];
    }

    void add(long party, int day) {
        pass(day);
        int level = rows.length == 1 ? 0 : levelOf[Party.cls(party)];
        people += Party.size(party);
        if (count[level] == rows[level].length) {
            grow(level);
        }
        int at = (head[level] + count[level]++) & (rows[level].length - 1);
        rows[level][at] = party;
        joined[level][at] = day;
    }

    /// Adds a whole batch and empties it.
    void addAll(Batch in, int day) {
        for (int i = 0; i < in.count; i++) {
            add(in.rows[i], day);
        }
        in.clear();
    }

    private void pass(int day) {
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

    private void grow(int level) {
        int n = rows[level].length;
        int first = head[level];
        long[] larger = Arrays.copyOfRange(rows[level], first, first + 2 * n);
        System.arraycopy(rows[level], 0, larger, n - first, first);
        int[] days = Arrays.copyOfRange(joined[level], first, first + 2 * n);
        System.arraycopy(joined[level], 0, days, n - first, first);
        head[level] = 0;
        rows[level] = larger;
        joined[level] = days;
    }

    /// Serves the next in line while `can` is above 0: into `out`, each person taking `work` off. Returns what is left
    /// of
    /// `can` and adds the days waited to [#waited].
    double serve(double can, double work, boolean lifo, int day, Batch out) {
        pass(day);
        double left = can;
        long gone = 0;
        for (int level = 0; level < rows.length && left > 0; level++) {
            long[] parties = rows[level];
            int[] days = joined[level];
            int mask = parties.length - 1;
            int first = head[level];
            int n = count[level];
            while (left > 0 && n > 0) {
                n--;
                int at = (lifo ? first + n : first++) & mask;
                int size = Party.size(parties[at]);
                waited += (long) size * (day - days[at]);
                gone += size;
                left -= size * work;
                out.add(parties[at]);
            }
            head[level] = first & mask;
            count[level] = n;
        }
        people -= gone;
        served += gone;
        return left;
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
        for (int level = 0; level < rows.length; level++) {
            for (int i = 0; i < count[level]; i++) {
                int at = (head[level] + i) & (rows[level].length - 1);
                sum += (long) Party.size(rows[level][at]) * (day - joined[level][at]);
            }
        }
        return sum;
    }

    /// Everyone in line, counted one by one.
    long recounted() {
        long all = 0;
        for (int level = 0; level < rows.length; level++) {
            for (int i = 0; i < count[level]; i++) {
                all += Party.size(rows[level][(head[level] + i) & (rows[level].length - 1)]);
            }
        }
        return all;
    }

    int parties() {
        return Arrays.stream(count).sum();
    }

    long bytes() {
        long all = 0;
        for (long[] ring : rows) {
            all += 12L * ring.length;
        }
        return all;
    }
}
