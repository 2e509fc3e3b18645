package org.winset.border.engine;

import org.winset.border.engine.Network.Way;

/// All shares, limits, capacities and stays on one day, evaluated when something may have changed.
final class Conditions {

    private final Network net;
    private final Values values;
    private final boolean[] turning;
    final double[][][] share;
    final double[][] limit;
    final boolean[][] on;
    final double[] capacity;
    final double[] stay;
    /// What a person takes of a queue's server; more than 0.
    final double[] work;
    final boolean[] lifo;
    final double[][] control;
    private final double[] now;

    Conditions(Network net, Values values, int days) {
        this.net = net;
        this.values = values;
        turning = values.turningDays(days);
        share = new double[net.stations][][];
        limit = new double[net.stations][];
        on = new boolean[net.stations][];
        for (int s = 0; s < net.stations; s++) {
            Way[] ways = net.ways[s];
            share[s] = new double[ways.length][];
            limit[s] = new double[ways.length];
            on[s] = new boolean[ways.length];
            for (int r = 0; r < ways.length; r++) {
                share[s][r] = new double[ways[r].classes().length];
                java.util.Arrays.fill(share[s][r], 1);
            }
        }
        capacity = new double[net.capacity.length];
        stay = new double[net.stations];
        work = new double[net.stations];
        lifo = new boolean[net.stations];
        control = new double[net.controllers.size()][8];
        now = new double[net.pipeline.parameters().size()];
    }

    /// True when the day starts a new stretch and everything was evaluated anew.
    boolean enter(int day, int month, boolean first) {
        if (!first && !turning[day]) {
            return false;
        }
        for (int p = 0; p < now.length; p++) {
            now[p] = values.at(p, day, month);
        }
        for (int s = 0; s < net.stations; s++) {
            for (int r = 0; r < net.ways[s].length; r++) {
                way(s, r, net.ways[s][r]);
            }
            lifo[s] = net.lifo[s] || (net.lifoWhen[s] >= 0 && now[net.lifoWhen[s]] > 0.5);
            Terms terms = net.stay[s];
            stay[s] = terms == null ? 0 : Math.max(1, terms.at(now));
            Terms each = net.work[s];
            work[s] = each == null || net.places[net.server[s]] ? 1 : Math.max(1e-9, each.at(now));
        }
        for (int i = 0; i < capacity.length; i++) {
            capacity[i] = net.capacity[i].at(now);
        }
        for (int k = 0; k < control.length; k++) {
            for (int j = 0; j < control[k].length; j++) {
                control[k][j] = net.control[k][j].at(now);
            }
        }
        return true;
    }

    private void way(int s, int r, Way way) {
        on[s][r] = (way.when() < 0 || now[way.when()] > 0.5) && (way.unless() < 0 || now[way.unless()] <= 0.5);
        Terms[] terms = way.share();
        if (terms != null) {
            for (int i = 0; i < terms.length; i++) {
                share[s][r][i] = Math.clamp(terms[i].at(now), 0, 1);
            }
        }
        Terms most = way.limit();
        limit[s][r] = most == null ? Double.POSITIVE_INFINITY : most.at(now);
    }

    /// Whether a route is open, given the controllers.
    boolean open(int s, int r, Way way, Emergency[] emergencies) {
        if (!on[s][r]) {
            return false;
        }
        if (way.when() < 0 && way.when() != Network.NONE && !emergencies[-1 - way.when()].on()) {
            return false;
        }
        return way.unless() >= 0 || way.unless() == Network.NONE || !emergencies[-1 - way.unless()].on();
    }
}
