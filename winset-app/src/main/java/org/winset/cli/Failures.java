package org.winset.cli;

import java.io.PrintWriter;
import java.util.List;
import org.winset.dossier.InputException;
import org.winset.dossier.Nearest;
import org.winset.dossier.Problem;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns failures into a message and an exit code; a stack trace only with `--debug`.
final class Failures {

    static final int NEGATIVE = 1;
    static final int USAGE = 64;
    static final int DATA = 65;
    static final int MISSING = 66;
    static final int INTERNAL = 70;

    private Failures() {}

    /// A wrong option or argument: what was wrong, then the nearest option or the help to ask for.
    static int usage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(e.getMessage());
        err.println("Maybe " + cure(e, command));
        return USAGE;
    }

    private static String cure(ParameterException e, CommandLine command) {
        String help = "`" + command.getCommandSpec().qualifiedName() + " --help` shows what it takes.";
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().getFirst();
            List<String> known = word.startsWith("-")
                    ? List.copyOf(command.getCommandSpec().optionsMap().keySet())
                    : List.copyOf(command.getSubcommands().keySet());
            String nearest = Nearest.to(word, known);
            if (nearest != null) {
                return "you meant (" + nearest + "); " + help;
            }
        }
        return help;
    }

    /// Bad input gives its problems; anything else is an error of Winset's own.
    static int execution(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        boolean debug = parsed.originalArgs().contains("--debug");
        if (debug) {
            e.printStackTrace(err);
        }
        if (e instanceof InputException input) {
            for (Problem problem : input.problems()) {
                err.println(problem.text());
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
