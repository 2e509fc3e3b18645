package org.winset.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.InputException;
import org.winset.dossier.Nearest;
import org.winset.dossier.Problem;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// A command line that could not be read, said in Winset's way.
final class Misuse {

    private Misuse() {}

    static Problem of(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String help = "`" + command.getCommandSpec().qualifiedName() + " --help` tells.";
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched, command, help);
        }
        if (e instanceof MissingParameterException missing) {
            return Problem.of("", missing(missing, command), help);
        }
        if (e instanceof OverwrittenOptionException twice && twice.getArgSpec() != null) {
            return Problem.of("", "The option (" + name(twice.getArgSpec()) + ") is given twice.", "one was enough.");
        }
        return Problem.of("", wrongValue(e), cure(e.getArgSpec(), help));
    }

    /// Options of one value given twice, which picocli lets pass inside groups.
    static void refuseRepeated(CommandLine command) {
        Set<OptionSpec> seen = new HashSet<>();
        for (String word : command.getParseResult().originalArgs()) {
            OptionSpec option = command.getCommandSpec().optionsMap().get(word.split("=", 2)[0]);
            if (option != null && !option.isMultiValue() && !seen.add(option)) {
                throw InputException.usage("The option (" + name(option) + ") is given twice.", "one was enough.");
            }
        }
    }

    private static Problem unknown(UnmatchedArgumentException e, CommandLine command, String help) {
        String word = e.getUnmatched().getFirst();
        boolean option = word.startsWith("-");
        List<String> known = option
                ? List.copyOf(command.getCommandSpec().optionsMap().keySet())
                : List.copyOf(command.getSubcommands().keySet());
        int equals = word.indexOf('=');
        String nearest = Nearest.to(option && equals > 0 ? word.substring(0, equals) : word, known);
        return Problem.of(
                "",
                "There is no " + (option ? "option" : "argument or command") + " (" + word + ").",
                nearest == null ? help : "you meant (" + nearest + "); " + help);
    }

    private static String missing(MissingParameterException e, CommandLine command) {
        String lacking = e.getMissing().stream().map(Misuse::name).distinct().collect(Collectors.joining(", "));
        ArgSpec arg = e.getMissing().isEmpty() ? null : e.getMissing().getFirst();
        return arg instanceof OptionSpec option && !option.required()
                ? "The option (" + lacking + ") lacks its value (" + option.paramLabel() + ")."
                : "`" + command.getCommandSpec().qualifiedName() + "` lacks (" + lacking + ").";
    }

    private static String wrongValue(ParameterException e) {
        ArgSpec arg = e.getArgSpec();
        if (arg == null || e.getValue() == null) {
            return String.valueOf(e.getMessage()).replaceAll("'([^']*)'", "($1)");
        }
        return "The value (" + e.getValue() + ") of " + name(arg) + " is not " + kind(arg) + ".";
    }

    private static String kind(ArgSpec arg) {
        Class<?> type = arg.type();
        if (type == int.class || type == long.class) {
            return "a whole number";
        }
        if (type == double.class) {
            return "a number";
        }
        return type == LocalDate.class ? "a date" : "what it takes (" + arg.paramLabel() + ")";
    }

    private static String cure(@Nullable ArgSpec arg, String help) {
        return arg != null && arg.type() == LocalDate.class ? "it should read like 2024-01-17 (yyyy-mm-dd)." : help;
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option
                ? Arrays.stream(option.names())
                        .filter(name -> name.startsWith("--"))
                        .findFirst()
                        .orElse(option.longestName())
                : arg.paramLabel();
    }
}
