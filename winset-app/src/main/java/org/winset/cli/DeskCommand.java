package org.winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.winset.desk.Desk;
import org.winset.desk.DeskOptions;
import org.winset.dossier.folder.DossierFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `winset desk`: the negotiation in a browser.
@Command(
        name = "desk",
        description = "Serves a page on which provisions move and the votes follow; needs no network.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example: winset desk examples/border-2024",
            "The page is open to this machine only, unless --host and --token are given. Ctrl+C stops it."
        })
final class DeskCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DOSSIER", description = "The dossier's folder.")
    private Path folder = Path.of(".");

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port; 0 takes a free one; default ${DEFAULT-VALUE}.",
            defaultValue = "7060")
    private int port = 7060;

    @Option(names = "--no-browser", description = "Don't open the browser.")
    private boolean noBrowser;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to listen on; default ${DEFAULT-VALUE}, this machine only.",
            defaultValue = DeskOptions.LOOPBACK)
    private String host = DeskOptions.LOOPBACK;

    @Option(names = "--token", paramLabel = "TEXT", description = "What every visitor must know; needed with --host.")
    private @Nullable String token;

    @Option(names = "--debug", hidden = true)
    private boolean debug;

    @Override
    public Integer call() throws InterruptedException {
        DossierFolder.found(folder);
        try (Desk desk = Desk.open(new DeskOptions(folder, host, port, token))) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("The desk of (" + folder + ") is at " + desk.address() + " - Ctrl+C stops it.");
            out.flush();
            desk.warm();
            if (!noBrowser) {
                browse(desk.address());
            }
            new CountDownLatch(1).await();
        }
        return 0;
    }

    /// Asks the system to open the page; where it can't, the address on the terminal will do.
    private static void browse(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("mac")
                ? List.of("open", address)
                : system.contains("windows")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                        : List.of("xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // No browser to open: the address is printed already.
            return;
        }
    }
}
