package org.winset.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.winset.desk.Desk;
import org.winset.desk.DeskOptions;
import org.winset.dossier.Provision;
import org.winset.dossier.folder.DossierFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `winset warm-up`: what the launcher runs once after a build, so that the JVM's start-up cache holds the classes and
/// profiles of real work. Prints nothing; the votes are invented.
@Command(name = "warm-up", hidden = true, description = "Trains the start-up cache.")
final class WarmUpCommand implements Callable<Integer> {

    private static final int MEMBERS = 104;
    private static final int ROLL_CALLS = 600;

    @Parameters(arity = "0..*", paramLabel = "DOSSIER", description = "Dossiers to check and count.")
    private List<Path> dossiers = List.of();

    @Override
    public Integer call() throws IOException {
        Path votes = Files.createTempFile("winset-warm-up", ".csv");
        Path report = Files.createTempDirectory("winset-warm-up");
        try {
            invent(votes);
            quietly("scale", votes.toString(), "--hold-out", "0.2");
            quietly("scale", votes.toString(), "--json");
            for (Path dossier : dossiers) {
                quietly("check", dossier.toString());
                quietly("analyze", dossier.toString(), "-o", report.toString());
                desk(dossier);
            }
        } finally {
            Files.deleteIfExists(votes);
            delete(report);
        }
        return 0;
    }

    /// The page's first questions and a round of moves, so that the desk starts quickly too.
    private static void desk(Path folder) throws IOException {
        try (Desk desk = Desk.open(new DeskOptions(folder, DeskOptions.LOOPBACK, 0, null));
                HttpClient client = HttpClient.newHttpClient()) {
            List<String> paths = new ArrayList<>(List.of("", "js/main.js", "d3.min.js", "api/dossier"));
            for (Provision provision : DossierFolder.read(folder).provisions()) {
                String deal = "deal=" + provision.id() + "="
                        + provision.levels().getLast().id();
                paths.add("api/count?quick=yes&" + deal);
                paths.add("api/count?" + deal);
            }
            for (String path : paths) {
                client.send(
                        HttpRequest.newBuilder(URI.create(desk.address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void quietly(String... args) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(OutputStream.nullOutputStream()));
        line.setErr(new PrintWriter(OutputStream.nullOutputStream()));
        line.execute(args);
    }

    /// A Voteview-like file of two parties that differ on most votes.
    private static void invent(Path file) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        StringBuilder csv = new StringBuilder("congress,chamber,rollnumber,icpsr,cast_code,prob\n");
        double[] x = new double[MEMBERS];
        for (int j = 0; j < MEMBERS; j++) {
            x[j] = (j % 2 == 0 ? -1 : 1) + .4 * random.nextGaussian();
        }
        for (int r = 1; r <= ROLL_CALLS; r++) {
            double alpha = random.nextGaussian();
            double beta = 2 * random.nextGaussian();
            for (int j = 0; j < MEMBERS; j++) {
                int cast = random.nextInt(20) == 0 ? 9 : alpha + beta * x[j] + random.nextGaussian() > 0 ? 1 : 6;
                csv.append("118,Senate,")
                        .append(r)
                        .append(',')
                        .append(40000 + j)
                        .append(',');
                csv.append(cast).append(",90\n");
            }
        }
        Files.writeString(file, csv);
    }
}
