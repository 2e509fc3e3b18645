package org.winset.border;

/// What a level of a provision does to one parameter: set it, add to it or scale it, reached in a straight line over
/// `months` from enactment. `sd` is the uncertainty of `value` in its own units.
public record Change(
        String parameter,
        How how,
        double value,
        double months,
        double sd,
        Basis basis,
        boolean verified,
        String source) {

    public enum How {
        SET,
        ADD,
        SCALE
    }

    /// The parameter's value when the change is `done` (0 to 1) of the way.
    public double apply(double before, double done, double amount) {
        return switch (how) {
            case SET -> before + done * (amount - before);
            case ADD -> before + done * amount;
            case SCALE -> before * (1 + done * (amount - 1));
        };
    }
}
