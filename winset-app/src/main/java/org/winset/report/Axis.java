package org.winset.report;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.winset.scale.MemberEstimate;

/// Values from `low` to `high` laid along pixels from `from` to `to`.
record Axis(double low, double high, double from, double to) {

    /// Room for all members and a twentieth more at each end.
    static Axis around(
            Iterable<MemberEstimate> members, ToDoubleFunction<MemberEstimate> value, double from, double to) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (MemberEstimate m : members) {
            low = Math.min(low, value.applyAsDouble(m));
            high = Math.max(high, value.applyAsDouble(m));
        }
        double room = Math.max(.05 * (high - low), .05);
        return new Axis(low - room, high + room, from, to);
    }

    double at(double value) {
        return from + (to - from) * (value - low) / (high - low);
    }

    /// Like [#at(double)], kept inside the frame.
    double clipped(double value) {
        return at(Math.min(high, Math.max(low, value)));
    }

    /// Round values, four to ten of them.
    double[] ticks() {
        double step = step();
        return DoubleStream.iterate(Math.ceil(low / step), k -> k * step <= high, k -> k + 1)
                .map(k -> k * step + 0.0)
                .toArray();
    }

    String label(double tick) {
        return step() >= 1 || tick == 0
                ? String.format(Locale.ROOT, "%.0f", tick)
                : Numbers.decimal(tick, step() >= .1 ? 1 : 2);
    }

    private double step() {
        double power = Math.pow(10, Math.floor(Math.log10((high - low) / 4)));
        double rest = (high - low) / 4 / power;
        return rest >= 5 ? 5 * power : rest >= 2 ? 2 * power : power;
    }
}
