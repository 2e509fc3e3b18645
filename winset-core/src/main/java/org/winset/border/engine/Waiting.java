package org.winset.border.engine;

import java.util.Arrays;

/// A queue of cohorts by day of arrival, in one or two priority levels, each a ring of days.
///
/// The ring grows as people wait longer; people never leave except through [#serve].
final class Waiting {

    private final int width;
    private final int[] levelOf;
    private final Level[] levels;
    /// Sum over those served of mass x days waited, since the last reset.
    double waited;

    private static final class Level {
        double[] mass = new double[0];
        double[] total = new double[0];
        int capacity;
        int oldest = Integer.MAX_VALUE;
        int newest = Integer.MIN_VALUE;
        double people;
    }

    Waiting(int width, int levels, int[] levelOf) {
        this.width = width;
        this.levelOf = levelOf;
        this.levels = new Level[levels];
        for (int i = 0; i < levels; i++) {
            this.levels[i] = new Level();
        }
    }

    Waiting copy() {
        Waiting copy = new Waiting(width, levels.length, levelOf);
        copy.waited = waited;
        for (int i = 0; i < levels.length; i++) {
            Level from = levels[i];
            Level to = copy.levels[i];
            to.mass = from.mass.clone();
            to.total = from.total.clone();
            to.capacity = from.capacity;
            to.oldest = from.oldest;
            to.newest = from.newest;
            to.people = from.people;
        }
        return copy;
    }

    double people() {
        double all = 0;
        for (Level level : levels) {
            all += level.people;
        }
        return all;
    }

    /// Adds a cohort that arrived on `day` (days may come in any order before the first service).
    void add(int day, double[] mass) {
        for (int l = 0; l < levels.length; l++) {
            double sum = 0;
            for (int c = 0; c < width; c++) {
                sum += levelOf[c] == l ? mass[c] : 0;
            }
            if (sum > 0) {
                Level level = levels[l];
                int slot = slot(level, day);
                int at = slot * width;
                for (int c = 0; c < width; c++) {
                    level.mass[at + c] += levelOf[c] == l ? mass[c] : 0;
                }
                level.total[slot] += sum;
                level.people += sum;
            }
        }
    }

    private int slot(Level level, int day) {
        if (level.people <= 0) {
            if (level.capacity > 0) {
                Arrays.fill(level.mass, 0);
                Arrays.fill(level.total, 0);
            }
            level.people = 0;
            level.oldest = day;
            level.newest = day;
        }
        int oldest = Math.min(level.oldest, day);
        int newest = Math.max(level.newest, day);
        if (newest - oldest >= level.capacity) {
            grow(level, newest - oldest + 1);
        }
        level.oldest = oldest;
        level.newest = newest;
        return Math.floorMod(day, level.capacity);
    }

    private void grow(Level level, int need) {
        int capacity = Math.max(64, Integer.highestOneBit(Math.max(1, need - 1)) * 2);
        double[] mass = new double[capacity * width];
        double[] total = new double[capacity];
        for (int d = level.oldest; level.capacity > 0 && d <= level.newest; d++) {
            int from = Math.floorMod(d, level.capacity);
            int to = Math.floorMod(d, capacity);
            System.arraycopy(level.mass, from * width, mass, to * width, width);
            total[to] = level.total[from];
        }
        level.mass = mass;
        level.total = total;
        level.capacity = capacity;
    }

    /// Moves up to `capacity` people into `out`, level by level, oldest day first (newest first under LIFO), classes of
    /// a
    /// day in proportion. Returns how many.
    double serve(int today, double capacity, boolean lifo, double[] out) {
        double left = capacity;
        for (Level level : levels) {
            while (left > 0 && level.people > 0 && level.oldest <= level.newest) {
                int day = lifo ? level.newest : level.oldest;
                int slot = Math.floorMod(day, level.capacity);
                double total = level.total[slot];
                double take = Math.min(left, total);
                if (take > 0) {
                    take(level, slot, take == total ? 1 : take / total, out);
                    waited += take * (today - day);
                    left -= take;
                    level.people = take == total && level.oldest == level.newest ? 0 : level.people - take;
                }
                if (take == total) {
                    level.total[slot] = 0;
                    if (lifo) {
                        level.newest--;
                    } else {
                        level.oldest++;
                    }
                }
            }
        }
        return capacity - left;
    }

    private void take(Level level, int slot, double share, double[] out) {
        int at = slot * width;
        for (int c = 0; c < width; c++) {
            double m = level.mass[at + c];
            double taken = share == 1 ? m : m * share;
            out[c] += taken;
            level.mass[at + c] = m - taken;
        }
        level.total[slot] -= share == 1 ? level.total[slot] : level.total[slot] * share;
    }

    /// Adds the people of each class to `sums`.
    void addTo(double[] sums) {
        for (Level level : levels) {
            for (int i = 0; i < level.mass.length; i++) {
                sums[i % width] += level.mass[i];
            }
        }
    }
}
