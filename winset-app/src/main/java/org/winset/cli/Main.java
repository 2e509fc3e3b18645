package org.winset.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The `winset` command.
@Command(
        name = "winset",
        version = "winset 0.1.0",
        description = "Finds the deals that can pass, says why the others can't, and shows what they would do.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckCommand.class,
            ScaleCommand.class,
            AnalyzeCommand.class,
            DealsCommand.class,
            WhyCommand.class,
            WhipCommand.class,
            CalibrateCommand.class,
            BacktestCommand.class,
            BorderCommand.class,
            DeskCommand.class,
            ReadCommand.class,
            InitCommand.class,
            SchemaCommand.class,
            WarmUpCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 a negative answer to a yes-no question, 64 wrong usage, 65 bad data,",
            "66 a missing file, 69 no JDK, 70 an error of Winset's own."
        })
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Main() {
        spec = CommandLine.Model.CommandSpec.create();
    }

    public static void main(String[] args) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int code = run(args);
        System.out.flush();
        System.err.flush();
        System.exit(code);
    }

    /// Runs one command line and returns its exit code.
    public static int run(String... args) {
        return run(commandLine(), args);
    }

    /// The same; where the machine gives out, that is told like any failure, and never looks like a negative answer.
    static int run(CommandLine line, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return Failures.exhausted(e, line.getErr());
        }
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        line.setParameterExceptionHandler(Failures::usage);
        line.setExecutionExceptionHandler(Failures::execution);
        line.setUsageHelpWidth(100);
        line.setUsageHelpAutoWidth(false);
        return line;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
