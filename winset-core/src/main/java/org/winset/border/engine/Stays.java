package org.winset.border.engine;

import org.winset.border.Station;
import org.winset.border.Stay;

/// How long people stay at holds, in whole days of at least 1 (each stage of an Erlang stay too).
final class Stays {

    private static final double LOG_ONE = -1e-12;

    private final Network net;
    /// Fixed stays: the days; others: 1 / log(chance to stay another day), negative.
    private final double[] form;
    private final Counter counter = new Counter();

    Stays(Network net) {
        this.net = net;
        form = new double[net.stations];
    }

    void evaluate(Conditions now) {
        for (int s = 0; s < net.stations; s++) {
            if (net.station.get(s).kind() instanceof Station.Hold hold) {
                form[s] = switch (hold.stay()) {
                    case Stay.Fixed fixed -> Math.max(1, Math.rint(now.stay[s]));
                    case Stay.Geometric g -> 1 / Math.min(LOG_ONE, Math.log1p(-Math.min(1, 1 / now.stay[s])));
                    case Stay.Erlang e -> 1 / Math.min(LOG_ONE, Math.log1p(-Math.min(1, e.stages() / now.stay[s])));
                };
            }
        }
    }

    /// A stay at station `s` from the draw `z`.
    int days(int s, long z) {
        double f = form[s];
        if (f > 0) {
            return (int) f;
        }
        counter.at(z);
        int days = net.stages[s];
        for (int i = net.stages[s]; i > 0; i--) {
            days += Math.min(100_000_000, (int) (counter.nextExponential() * -f));
        }
        return days;
    }
}
