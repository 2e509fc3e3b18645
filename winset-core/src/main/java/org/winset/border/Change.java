package org.winset.border;

/// What a level of a provision does to one parameter: set it, add to it or scale it, reached over `months` from
/// enactment.
///
/// Without `attrition` the way there is a straight line. With it (a share of staff who leave each year) hiring goes on
/// at
/// the same pace and replaces leavers too, so the way bends and takes longer:
/// done(t) = min(1, (1 - exp(-attrition t)) / (attrition x months / 12)), t in years. `sd` is the uncertainty of
/// `value` in
/// its own units.
public record Change(
        String parameter,
        How how,
        double value,
        double months,
        double attrition,
        double sd,
        Basis basis,
        boolean verified,
        String source) {

    public enum How {
        SET,
        ADD,
        SCALE
    }

    /// How much of the way is done so many months after enactment, 0 to 1.
    public double done(double after) {
        if (months == 0) {
            return 1;
        }
        double straight = after / months;
        double bent = attrition == 0 ? straight : -Math.expm1(-attrition * after / 12) / (attrition * months / 12);
        return Math.clamp(bent, 0, 1);
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
