package org.winset.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;

/// The ranges of a command's numeric options; every one out of its range is told at once.
final class Limits {

    /// Threads of any command: more than any machine has cores would only cost memory.
    private static final int THREADS = 1024;

    private final String command;
    private final List<Problem> problems = new ArrayList<>();

    Limits(String command) {
        this.command = command;
    }

    /// Keeps a problem when `value` is not from `low` to `high`, both included. A share given as a percentage is told
    /// so.
    Limits within(String option, double value, double low, double high) {
        double share = value / 100;
        return within(
                option,
                value,
                low,
                high,
                high < 1 && share >= low && share <= high && value > 0
                        ? "a share was meant, not a percentage: " + text(share) + "."
                        : "another option was meant; `winset " + command + " --help` shows them all.");
    }

    /// The same with a cure of the option's own, without its leading "Maybe ".
    Limits within(String option, double value, double low, double high, String cure) {
        if (!(value >= low && value <= high)) {
            problems.add(Problem.of(
                    "",
                    "The value (" + text(value) + ") of " + option + " is not from " + text(low) + " to " + text(high)
                            + ".",
                    cure));
        }
        return this;
    }

    Limits threads(int threads) {
        return within("--threads", threads, 1, THREADS, "leave the option out for all cores.");
    }

    /// @throws InputException with every option out of its range
    void check() {
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.USAGE, problems);
        }
    }

    private static String text(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }
}
