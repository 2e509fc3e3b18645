package org.winset.border.engine;

/// The state of one [org.winset.border.Controller]: on or off today, from the days before.
final class Emergency {

    private static final int WINDOW = 7;

    private final double[] window = new double[WINDOW];
    private double sum;
    private int seen;
    private boolean on;
    private double trigger;
    private int calm;
    private int used;

    boolean on() {
        return on;
    }

    Emergency copy() {
        Emergency copy = new Emergency();
        System.arraycopy(window, 0, copy.window, 0, WINDOW);
        copy.sum = sum;
        copy.seen = seen;
        copy.on = on;
        copy.trigger = trigger;
        copy.calm = calm;
        copy.used = used;
        return copy;
    }

    /// Decides for today. `c` holds authority, may, must, day, discretion, end share, end days, days a year.
    void decide(double[] c, boolean newYear) {
        if (newYear) {
            used = 0;
        }
        if (c[0] <= 0.5 || seen < WINDOW) {
            on = false;
            return;
        }
        double mean = sum / WINDOW;
        double last = window[(seen - 1) % WINDOW];
        if (on) {
            calm = mean < c[5] * trigger ? calm + 1 : 0;
            if (calm >= c[6]) {
                on = false;
            }
        }
        if (!on) {
            boolean must = mean >= c[2] || last >= c[3];
            boolean may = mean >= c[1] && c[4] >= 0.5;
            on = must || may;
            trigger = must ? c[2] : c[1];
            calm = 0;
        }
        if (used >= c[7]) {
            on = false;
        }
        if (on) {
            used++;
        }
    }

    /// Takes in today's encounters.
    void observe(double encounters) {
        int slot = seen % WINDOW;
        sum += encounters - window[slot];
        window[slot] = encounters;
        seen++;
    }
}
