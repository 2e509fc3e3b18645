package org.winset.border;

/// The line on which a parameter's uncertainty is normal: shares on the log-odds line, positive quantities on the log
/// line, switches nowhere.
public enum Scale {
    LOGIT,
    LOG,
    NONE;

    private static final double EDGE = 1e-6;

    /// The scale of a unit: `share` is LOGIT, `switch` NONE, all else LOG.
    public static Scale of(String unit) {
        return switch (unit) {
            case "share" -> LOGIT;
            case "switch" -> NONE;
            default -> LOG;
        };
    }

    /// From natural units to the line. Shares are kept 1e-6 away from 0 and 1.
    public double line(double value) {
        return switch (this) {
            case LOGIT -> {
                double p = Math.clamp(value, EDGE, 1 - EDGE);
                yield Math.log(p / (1 - p));
            }
            case LOG -> Math.log(Math.max(value, 1e-9));
            case NONE -> value;
        };
    }

    /// From the line to natural units.
    public double natural(double line) {
        return switch (this) {
            case LOGIT -> 1 / (1 + Math.exp(-line));
            case LOG -> Math.exp(line);
            case NONE -> line;
        };
    }

    /// A value moved by `shift` on the line; 0 (and a share of 1) stays what it is.
    public double moved(double value, double shift) {
        if (shift == 0 || this == NONE || value == 0 || (this == LOGIT && value == 1)) {
            return value;
        }
        return natural(line(value) + shift);
    }

    /// A standard deviation in natural units at `mean`, on the line (first order).
    public double lineSd(double mean, double sd) {
        return switch (this) {
            case LOGIT -> sd / Math.max(EDGE, mean * (1 - mean));
            case LOG -> Math.sqrt(Math.log1p(sd * sd / (mean * mean)));
            case NONE -> sd;
        };
    }
}
