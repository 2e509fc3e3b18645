package org.winset.border;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place on the way. Stations work once a day, in the order of declaration.
///
/// `uses` names the servers whose places people at the station hold, one each.
public record Station(String name, String title, Kind kind, List<String> uses, List<Route> routes) {

    public Station {
        uses = List.copyOf(uses);
        routes = List.copyOf(routes);
    }

    public sealed interface Kind {}

    /// Where people enter, with the demand series that brings them. People sent here by other stations (repeat
    /// attempts)
    /// are part of a given series: the first-timers fill up the rest.
    public record Entry(String demand) implements Kind {}

    /// Routes people at once.
    public record Pass() implements Kind {}

    /// People stay, then leave; no one waits.
    public record Hold(Stay stay) implements Kind {}

    /// People wait for a server. `server` is daily, or places (then people leave when a place is free).
    /// `work` is what one person takes of a daily server's capacity, in the server's own units (1 when not declared).
    /// `lifoWhen` is a switch (a parameter) that turns the queue last come, first served while it is on, or null.
    public record Queue(
            String server,
            Discipline discipline,
            Product work,
            @Nullable String lifoWhen) implements Kind {}

    /// People leave the model here.
    public record End() implements Kind {}

    /// Who is served first. `priority` classes come before all others; inside them and among the rest, first come first
    /// served. LIFO serves the newest first.
    public sealed interface Discipline {
        record Fifo() implements Discipline {}

        record Lifo() implements Discipline {}

        record Priority(List<String> first) implements Discipline {
            public Priority {
                first = List.copyOf(first);
            }
        }
    }
}
