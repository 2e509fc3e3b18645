package org.winset.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How the order of places along a direction changes while the direction turns by half a circle: exchanges of
/// neighbours, one after the other.
///
/// Exchange e lets place `in` across the cut after the first `cut` places, for place `out`. Places on one line across
/// the direction change order all at once; there only the exchanges that are `valid` leave a set of first places that a
/// line can cut off. Directions closer than 1e-12 count as one.
record Turns(int length, int[] cuts, int[] ins, int[] outs, boolean[] validity) {

    private static final double SAME_ANGLE = 1e-12;

    private record Meeting(double angle, int i, int j) {}

    int cut(int e) {
        return cuts[e];
    }

    int in(int e) {
        return ins[e];
    }

    int out(int e) {
        return outs[e];
    }

    boolean valid(int e) {
        return validity[e];
    }

    /// For distinct places in lexicographic order; none in one dimension.
    static Turns of(List<double[]> places) {
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < places.size() && places.getFirst().length > 1; i++) {
            for (int j = i + 1; j < places.size(); j++) {
                double across = places.get(i)[0] - places.get(j)[0];
                if (across != 0) {
                    double angle = Math.atan2(across, places.get(j)[1] - places.get(i)[1]);
                    meetings.add(new Meeting(angle < 0 ? angle + Math.PI : angle, i, j));
                }
            }
        }
        meetings.sort(Comparator.comparingDouble(Meeting::angle));
        return new Recorder(places.size(), meetings.size()).follow(meetings);
    }

    /// Plays the meetings through; a run of k places costs k (k - 1) / 2 exchanges, as many as it has meetings.
    private static final class Recorder {
        private final int[] order;
        private final int[] place;
        private int[] cuts;
        private int[] ins;
        private int[] outs;
        private boolean[] validity;
        private int e;

        Recorder(int places, int meetings) {
            order = new int[places];
            place = new int[places];
            for (int k = 0; k < places; k++) {
                order[k] = k;
                place[k] = k;
            }
            cuts = new int[meetings];
            ins = new int[meetings];
            outs = new int[meetings];
            validity = new boolean[meetings];
        }

        Turns follow(List<Meeting> meetings) {
            int start = 0;
            while (start < meetings.size()) {
                int end = start + 1;
                while (end < meetings.size() && meetings.get(end).angle - meetings.get(end - 1).angle < SAME_ANGLE) {
                    end++;
                }
                turn(meetings.subList(start, end));
                start = end;
            }
            return new Turns(e, cuts, ins, outs, validity);
        }

        /// Reverses every run of places that meet at one angle.
        private void turn(List<Meeting> together) {
            TreeMap<Integer, Integer> runs = new TreeMap<>();
            for (Meeting m : together) {
                runs.merge(Math.min(place[m.i], place[m.j]), Math.max(place[m.i], place[m.j]), Math::max);
            }
            int done = -1;
            for (Map.Entry<Integer, Integer> run : runs.entrySet()) {
                if (run.getKey() > done) {
                    reverse(run.getKey(), run.getValue());
                    done = run.getValue();
                }
            }
        }

        private void reverse(int from, int to) {
            for (int k = from; k < to; k++) {
                for (int at = to - 1; at >= k; at--) {
                    exchange(at, at == k);
                }
            }
        }

        private void exchange(int at, boolean valid) {
            if (e == cuts.length) {
                cuts = Arrays.copyOf(cuts, 2 * e + 1);
                ins = Arrays.copyOf(ins, cuts.length);
                outs = Arrays.copyOf(outs, cuts.length);
                validity = Arrays.copyOf(validity, cuts.length);
            }
            int goes = order[at];
            int comes = order[at + 1];
            cuts[e] = at + 1;
            outs[e] = goes;
            ins[e] = comes;
            validity[e++] = valid;
            order[at] = comes;
            order[at + 1] = goes;
            place[comes] = at;
            place[goes] = at + 1;
        }
    }
}
