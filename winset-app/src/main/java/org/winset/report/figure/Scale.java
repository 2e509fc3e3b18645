package org.winset.report.figure;

import java.util.ArrayList;
import java.util.List;

/// Values from `low` to `high` along pixels from `from` to `to`.
record Scale(double low, double high, double from, double to) {

    double at(double value) {
        return from + (to - from) * (value - low) / (high > low ? high - low : 1);
    }

    double clipped(double value) {
        return at(Math.clamp(value, Math.min(low, high), Math.max(low, high)));
    }

    /// Round values, about `wanted` of them.
    List<Double> ticks(int wanted) {
        double rough = (high - low) / wanted;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double rest = rough / power;
        double step = power * (rest > 5 ? 10 : rest > 2 ? 5 : rest > 1 ? 2 : 1);
        List<Double> ticks = new ArrayList<>();
        for (double k = Math.ceil(low / step); k * step <= high + 1e-9; k++) {
            ticks.add(k * step);
        }
        return ticks;
    }
}
