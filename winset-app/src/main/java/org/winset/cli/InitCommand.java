package org.winset.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.winset.dossier.folder.Template;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `winset init`: a small commented dossier to start from.
@Command(
        name = "init",
        description = "Writes a small commented dossier to start from. Never overwrites a file.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: winset init my-council && winset check my-council"})
final class InitCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder to write; it is made if need be.")
    private Path folder = Path.of(".");

    @Option(names = "--debug", description = "Show a stack trace when something fails.")
    private boolean debug;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Template.write(folder).forEach(file -> out.println("Wrote " + file));
        out.println("Next: winset check " + folder);
    }
}
