package org.winset.whip;

/// How caucuses of one role behave: a common shock, normal with scale `narrow` with chance `calm`, else with scale
/// `wide`; leaders who are against with chance `against` and for with chance `favour`, whatever their own pull.
public record Habit(double wide, double narrow, double calm, double against, double favour) {

    /// The same with the log odds of calm raised.
    Habit calmer(double logOdds) {
        return new Habit(wide, narrow, LogOdds.raised(calm, logOdds), against, favour);
    }

    /// A caucus of no known role: half of each.
    static Habit between(Habit a, Habit b) {
        return new Habit(
                (a.wide + b.wide) / 2,
                (a.narrow + b.narrow) / 2,
                (a.calm + b.calm) / 2,
                (a.against + b.against) / 2,
                (a.favour + b.favour) / 2);
    }
}
