package org.winset.border;

import java.util.List;

/// One consequence: a number made from a run's series over the horizon.
public record Measure(String name, String unit, How how) {

    public sealed interface How {}

    /// The sum of series over all months.
    public record Total(List<String> series) implements How {
        public Total {
            series = List.copyOf(series);
        }
    }

    /// The sum of `part` over the sum of `whole`.
    public record Ratio(List<String> part, List<String> whole) implements How {
        public Ratio {
            part = List.copyOf(part);
            whole = List.copyOf(whole);
        }
    }

    /// The last month's value of a series.
    public record Last(String series) implements How {}

    /// How long a queue takes at the pace of the last 12 months (or of all, if fewer): `stock` at the end / people
    /// `served` a
    /// day. What someone who joins now must expect, where the mean wait of those served looks back.
    public record Backlog(String stock, List<String> served) implements How {
        public Backlog {
            served = List.copyOf(served);
        }
    }

    /// The mean over months of a series.
    public record Mean(String series) implements How {}
}
