package org.winset.border.engine;

import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Makes parties out of counts of people: families of 2 to 5 (2 plus three trials, so that the mean is the declared
/// family
/// size), everyone else alone. Who someone is depends on place, kind and day alone, so the same people come whatever
/// the
/// deal.
final class Newcomers {

    private final boolean[] together;
    private final double third;

    Newcomers(Network net) {
        together = net.together;
        third = (net.pipeline.familySize() - 2) / 3;
    }

    private int size(int kind, int who, long left) {
        if (!together[kind]) {
            return 1;
        }
        long z = Lottery.mix(who * 0x2545F4914F6CDD1DL);
        int size = 2;
        for (int i = 0; i < 3; i++) {
            size += ((z >>> (21 * i)) & 0x1FFFFF) < third * 0x200000 ? 1 : 0;
        }
        return (int) Math.min(size, left);
    }

    /// The people of a day at an entry, moved or made into `into`. Those sent back there (`back`) are part of a given
    /// day's
    /// people, and stay in `back` beyond them: first-timers fill up the rest. `fresh[kind]` receives the first-timers
    /// when
    /// not null; returns how many they are.
    long arrive(int entry, Inflow inflow, int day, int month, Batch back, Batch into, double @Nullable [] fresh) {
        int[] room = new int[together.length];
        for (int kind = 0; kind < room.length; kind++) {
            room[kind] = inflow instanceof Inflow.Given given
                    ? given.whole(entry, kind, day, month)
                    : (int) inflow.at(entry, kind, day, month);
        }
        boolean part = inflow instanceof Inflow.Given;
        int kept = 0;
        for (int i = 0; i < back.count; i++) {
            long p = back.rows[i];
            int kind = Party.cls(p) >> 1;
            int size = Party.size(p);
            if (!part || size <= room[kind]) {
                room[kind] -= part ? size : 0;
                into.add(p);
            } else {
                back.rows[kept++] = p;
            }
        }
        back.count = kept;
        long all = 0;
        for (int kind = 0; kind < room.length; kind++) {
            all += room[kind];
            make(entry, kind, day, room[kind], into);
            if (fresh != null) {
                fresh[kind] = room[kind];
            }
        }
        return all;
    }

    /// First-timers of one kind at an entry on a day.
    private void make(int entry, int kind, int day, int count, Batch into) {
        long base = ((long) entry << 58) ^ ((long) kind << 50) ^ ((long) day << 28);
        int left = count;
        for (int i = 0; left > 0; i++) {
            int who = (int) Lottery.mix(base + i);
            int size = size(kind, who, left);
            left -= size;
            into.add(Party.of(who, kind * 2, size));
        }
    }

    /// People already at a station on the first day, kinds in the proportions of `mix`, spread evenly over the order in
    /// which
    /// they are given.
    void place(int station, long count, double[] mix, LongConsumer into) {
        double total = 0;
        for (double m : mix) {
            total += m;
        }
        long[] given = new long[mix.length];
        long placed = 0;
        for (long i = 0; placed < count; i++) {
            int kind = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < mix.length; k++) {
                double owed = mix[k] == 0 ? Double.NEGATIVE_INFINITY : mix[k] / total * (placed + 1) - given[k];
                if (owed > most) {
                    most = owed;
                    kind = k;
                }
            }
            int who = (int) Lottery.mix(0x5EEDL + ((long) station << 48) + i);
            int size = size(kind, who, count - placed);
            given[kind] += size;
            placed += size;
            into.accept(Party.at(Party.of(who, kind * 2, size), station));
        }
    }
}
