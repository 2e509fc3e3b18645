package org.winset.border.engine;

import org.winset.border.engine.Network.Way;

/// What is left today of the servers' capacities and the routes' limits. A party of several may overdraw a day; the
/// overdraft is taken from the next.
final class Allowance {

    /// Stations with a limited route: their people are taken in random order.
    final boolean[] contested;
    private final Network net;
    private final double[] left;
    private final double[] debt;
    private final double[][] wayLeft;
    private final double[][] wayDebt;

    Allowance(Network net) {
        this.net = net;
        left = new double[net.capacity.length];
        debt = new double[net.capacity.length];
        contested = new boolean[net.stations];
        wayLeft = new double[net.stations][];
        wayDebt = new double[net.stations][];
        for (int s = 0; s < net.stations; s++) {
            wayLeft[s] = new double[net.ways[s].length];
            wayDebt[s] = new double[net.ways[s].length];
            for (Way way : net.ways[s]) {
                contested[s] |= way.limit() != null || way.room() >= 0;
            }
        }
    }

    void begin(Conditions now) {
        for (int i = 0; i < left.length; i++) {
            left[i] = net.places[i] ? now.capacity[i] : now.capacity[i] + debt[i];
        }
        for (int s = 0; s < contested.length; s++) {
            for (int r = 0; contested[s] && r < wayLeft[s].length; r++) {
                wayLeft[s][r] = now.limit[s][r] + wayDebt[s][r];
            }
        }
    }

    void finish() {
        for (int i = 0; i < debt.length; i++) {
            debt[i] = Math.min(0, left[i]);
        }
        for (int s = 0; s < contested.length; s++) {
            for (int r = 0; contested[s] && r < wayDebt[s].length; r++) {
                wayDebt[s][r] = Math.min(0, wayLeft[s][r]);
            }
        }
    }

    /// Places of a pool, or people (units of work) a daily server can still take.
    double left(int server) {
        return left[server];
    }

    void left(int server, double now) {
        left[server] = now;
    }

    /// Takes a place or a share of the day's limit, if there is any left.
    boolean granted(int s, int r, Way way, int size, double[] held) {
        if (way.limit() != null && wayLeft[s][r] <= 0) {
            return false;
        }
        if (way.room() >= 0 && held[way.room()] >= left[way.room()]) {
            return false;
        }
        wayLeft[s][r] -= way.limit() == null ? 0 : size;
        return true;
    }
}
