package org.winset.border.engine;

/// Who is where in the person engine: people at each station, places they hold, people who ended there.
final class Occupancy {

    final double[] held;
    private final int[][] uses;
    /// The one pool that a station's people hold places of, -1 where none, -2 where several.
    private final int[] pool;
    private final long[] people;
    private final long[] ended;

    Occupancy(Network net) {
        held = new double[net.capacity.length];
        uses = net.uses;
        pool = new int[net.stations];
        for (int s = 0; s < pool.length; s++) {
            pool[s] = uses[s].length == 1 ? uses[s][0] : uses[s].length == 0 ? -1 : -2;
        }
        people = new long[net.stations];
        ended = new long[net.stations];
    }

    void enter(int s, int count) {
        people[s] += count;
        hold(s, count);
    }

    private void hold(int s, int count) {
        int only = pool[s];
        if (only >= 0) {
            held[only] += count;
        } else if (only < -1) {
            for (int each : uses[s]) {
                held[each] += count;
            }
        }
    }

    void leave(int s, int count) {
        people[s] -= count;
        hold(s, -count);
    }

    void end(int s, int count) {
        ended[s] += count;
        people[s] -= count;
    }

    /// Straight to an end, which holds no places.
    void finish(int s, int count) {
        ended[s] += count;
    }

    long at(int s) {
        return people[s] + ended[s];
    }

    long ended(int s) {
        return ended[s];
    }

    /// Everyone who is at a station or ended.
    long somewhere() {
        long all = 0;
        for (int s = 0; s < people.length; s++) {
            all += people[s] + ended[s];
        }
        return all;
    }
}
