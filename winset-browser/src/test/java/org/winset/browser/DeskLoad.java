package org.winset.browser;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.winset.dossier.Dossier;
import org.winset.dossier.folder.DossierFolder;

/// Clients that move one level every second, for a minute, each asking as the page does: a first look, then the full
/// count, which the next move may overtake (409). `mvn -pl winset-core,winset-app,winset-browser test -Dtest=DeskLoad
/// -Dsurefire.failIfNoSpecifiedTests=false -Ddesk.figures=load` (`-Ddesk.clients=50`, `-Ddesk.seconds=60`).
/// Prints the time to the first look, full counts that were in time, errors, CPU and the memory in use. The clients run
/// in the server's process and so on its processors.
@EnabledIfSystemProperty(named = "desk.figures", matches = "load")
class DeskLoad {

    private static final int CLIENTS = Integer.getInteger("desk.clients", 50);
    private static final int SECONDS = Integer.getInteger("desk.seconds", 60);

    private final List<Double> times = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicInteger full = new AtomicInteger();
    private final AtomicInteger overtaken = new AtomicInteger();
    private final AtomicInteger skipped = new AtomicInteger();

    @Test
    void print(@TempDir Path aside) throws InterruptedException {
        try (Visit visit = new Visit(aside, "border-2024")) {
            Dossier dossier = DossierFolder.read(visit.folder);
            List<Thread> clients = new ArrayList<>();
            warm(visit.address(), dossier);
            memory("before");
            long cpu = cpu();
            long start = System.nanoTime();
            for (int c = 0; c < CLIENTS; c++) {
                int client = c;
                clients.add(Thread.ofVirtual().start(() -> move(visit.address(), dossier, client)));
            }
            Thread.sleep(500L * SECONDS);
            memory("half way");
            for (Thread client : clients) {
                client.join();
            }
            memory("after");
            DeskFigures.line(
                    CLIENTS + " clients, a level moved to its first estimate",
                    times.stream().mapToDouble(Double::doubleValue).toArray());
            System.out.println("Errors: " + errors + "; moves that came too late to be made: " + skipped
                    + "; full counts in time: " + full + ", overtaken: " + overtaken);
            System.out.printf(
                    Locale.ROOT,
                    "Processors in use, clients included: %.2f%n",
                    (cpu() - cpu) / (double) (System.nanoTime() - start));
        }
    }

    private void move(String address, Dossier dossier, int client) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(client);
        int[] levels = new int[dossier.provisions().size()];
        try (HttpClient http = HttpClient.newHttpClient()) {
            long start = System.nanoTime() + random.nextLong(1_000_000_000L);
            for (int k = 0; k < SECONDS; k++) {
                long due = start + k * 1_000_000_000L;
                long wait = due - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(wait / 1_000_000);
                } else if (wait < -1_000_000_000L) {
                    skipped.incrementAndGet();
                    continue;
                }
                int provision = random.nextInt(levels.length);
                levels[provision] = random.nextInt(
                        dossier.provisions().get(provision).levels().size());
                String question = "page=" + client + "&move=" + k + "&deal=" + deal(dossier, levels);
                ask(http, address + "api/count?quick=yes&" + question);
                follow(http, address + "api/count?" + question);
            }
        } catch (IOException e) {
            errors.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(HttpClient http, String address) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        times.add((System.nanoTime() - start) / 1e6);
        if (answer.statusCode() != 200) {
            errors.incrementAndGet();
        }
    }

    /// The full count, not waited for.
    private void follow(HttpClient http, String address) {
        http.sendAsync(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .thenAccept(answer -> {
                    switch (answer.statusCode()) {
                        case 200 -> full.incrementAndGet();
                        case 409 -> overtaken.incrementAndGet();
                        default -> errors.incrementAndGet();
                    }
                });
    }

    /// A desk that has been in use for a while.
    private void warm(String address, Dossier dossier) throws InterruptedException {
        int[] levels = new int[dossier.provisions().size()];
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int k = 0; k < 60; k++) {
                levels[k % levels.length] = 1 - levels[k % levels.length];
                ask(http, address + "api/count?quick=yes&deal=" + deal(dossier, levels));
            }
        } catch (IOException e) {
            errors.incrementAndGet();
        }
        times.clear();
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static String deal(Dossier dossier, int[] levels) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] > 0) {
                var p = dossier.provisions().get(i);
                parts.add(p.id() + "=" + p.levels().get(levels[i]).id());
            }
        }
        return String.join(",", parts);
    }

    private static void memory(String when) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT, "Heap in use %s: %d MB%n", when, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
}
