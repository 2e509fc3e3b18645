package org.winset.cli;

import java.io.PrintWriter;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Turns failures into a message and an exit code; a stack trace only with `--debug`.
final class Failures {

    /// `winset check` tells all; elsewhere more would hide the first ones.
    private static final int MOST_PROBLEMS = 50;

    static final int NEGATIVE = 1;
    static final int USAGE = 64;
    static final int DATA = 65;
    static final int MISSING = 66;
    static final int INTERNAL = 70;

    private Failures() {}

    /// A wrong option or argument: what was wrong, then the likely cure.
    static int usage(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(Misuse.of(e).text());
        return USAGE;
    }

    /// A request that is too large for the heap or the stack.
    static int exhausted(VirtualMachineError e, PrintWriter err) {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        err.println(
                e instanceof OutOfMemoryError
                        ? "Winset ran out of memory (" + megabytes + " MB)."
                        : "Winset ran out of stack (" + e + ").");
        err.println("Maybe a smaller request will do; JAVA_TOOL_OPTIONS=-Xmx8g allows more where the machine has it.");
        err.flush();
        return INTERNAL;
    }

    /// Bad input gives its problems; anything else is an error of Winset's own.
    static int execution(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        boolean debug = parsed.originalArgs().contains("--debug");
        if (debug) {
            e.printStackTrace(err);
        }
        if (e instanceof InputException input) {
            int most = command.getCommandName().equals("check") ? Integer.MAX_VALUE : MOST_PROBLEMS;
            input.problems().stream().limit(most).map(Problem::text).forEach(err::println);
            if (input.problems().size() > most) {
                err.println("... and (" + (input.problems().size() - most) + ") more problems.");
            }
            return switch (input.kind()) {
                case USAGE -> USAGE;
                case DATA -> DATA;
                case MISSING -> MISSING;
            };
        }
        err.println("Winset failed (" + e + "): this is an error of its own, not of the input.");
        err.println("Maybe report it with the output of the same command and --debug.");
        return INTERNAL;
    }
}
