package org.winset.deal;

import java.util.List;

/// A path in integers: steps in order, all to be cleared.
public record Route(String name, List<Step> steps) {

    public Route {
        steps = List.copyOf(steps);
    }

    /// A hurdle for the whole deal or, when `part` names provisions, for these alone: only their pulls and the base
    /// count
    /// in votes. A part that stands at the status quo isn't put to a vote.
    public record Step(Hurdle hurdle, List<Integer> part) {
        public Step {
            part = part.stream().sorted().distinct().toList();
        }

        public static Step whole(Hurdle hurdle) {
            return new Step(hurdle, List.of());
        }

        public boolean isWhole() {
            return part.isEmpty();
        }
    }

    /// Whole-deal votes and decisions in order.
    public static Route of(String name, Hurdle... hurdles) {
        return new Route(name, List.of(hurdles).stream().map(Step::whole).toList());
    }
}
