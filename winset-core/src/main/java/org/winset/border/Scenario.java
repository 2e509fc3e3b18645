package org.winset.border;

import java.util.List;

/// A demand scenario: each demand series in `moves` holds the mean of its last `months` published months
/// times `factor`, the others (capped ways in) the mean of their last `others`; it is a stated condition, never a
/// forecast. `errors` gives the sd of the log error at horizons in
/// months (straight between,
/// flat after): the fan around it.
public record Scenario(
        String name, String title, int months, int others, double factor, List<String> moves, List<Error> errors) {

    /// The same under another name: what a file of one's own follows where it says nothing.
    public Scenario named(String other) {
        return new Scenario(other, title, months, others, factor, moves, errors);
    }

    /// The log error's sd at a horizon.
    public record Error(int month, double sd) {}

    public Scenario {
        moves = List.copyOf(moves);
        errors = List.copyOf(errors);
    }

    /// The sd of the log error `month` months ahead (1 is the first).
    public double sd(int month) {
        int before = 0;
        double sd = 0;
        for (Error e : errors) {
            if (month <= e.month()) {
                return sd + (e.sd() - sd) * (month - before) / (double) (e.month() - before);
            }
            before = e.month();
            sd = e.sd();
        }
        return sd;
    }
}
