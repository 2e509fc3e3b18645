package org.winset.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Prints the desk's figures: `mvn -pl winset-core,winset-app,winset-browser test -Dtest=DeskFigures
/// -Dsurefire.failIfNoSpecifiedTests=false -Ddesk.figures=yes`. Nothing here is asserted; times depend on the machine
/// and its load.
@EnabledIfSystemProperty(named = "desk.figures", matches = "yes")
class DeskFigures {

    private static final int MOVES = 50;

    private static final String DEAL =
            "?deal=ukraine=request,israel=clean,operations=text,fear=reasonable,parole=limited,turn-back=trigger";

    /// Moves one level by a click and gives the milliseconds until the members are drawn anew: the first estimate, then
    /// the full count; and until the frame that shows the first estimate has left the page's own thread, styled, laid
    /// out and painted.
    private static final String MOVE = """
            ([name, value]) => new Promise(resolve => {
              const input = document.querySelector(`input[name="${name}"][value="${value}"]`);
              const start = performance.now();
              let first = null;
              let left = null;
              let drew = null;
              const seen = new MutationObserver(() => { drew ??= performance.now() - start; requestAnimationFrame(() => {
                const now = performance.now() - start;
                if (first === null) {
                  first = now;
                  const behind = new MessageChannel();
                  behind.port1.onmessage = () => { left = performance.now() - start; };
                  behind.port2.postMessage(null);
                }
                if (document.documentElement.dataset.painted.startsWith('1531 ')) {
                  seen.disconnect();
                  const look = performance.getEntriesByType('resource').filter(entry => entry.name.includes('quick=yes')).at(-1);
                  performance.clearResourceTimings();
                  resolve([first, now, left ?? now, look.requestStart - start, look.responseEnd - look.requestStart, drew - (look.responseEnd - start)]);
                }
              }); });
              seen.observe(document.documentElement, { attributeFilter: ['data-painted'] });
              input.click();
            })""";

    @Test
    void print(@TempDir Path aside) throws IOException {
        try (Started built = Started.of()) {
            System.out.println(
                    "Server ready, whole process (built first where sources are newer): " + seconds(built.nanos));
        }
        try (Visit visit = new Visit(aside, "border-2024");
                Started desk = Started.of()) {
            System.out.println("Again: " + seconds(desk.nanos));
            List<Response> loaded = new ArrayList<>();
            Page page = visit.blank(1400, 950, ColorScheme.LIGHT, true);
            page.onResponse(loaded::add);
            long start = System.nanoTime();
            page.navigate(desk.address + DEAL);
            page.waitForSelector("#provisions fieldset");
            System.out.println(
                    "Page, nothing in its cache, levels can be moved after: " + seconds(System.nanoTime() - start));
            page.waitForSelector("#chance");
            System.out.println("First estimate after: " + seconds(System.nanoTime() - start));
            Visit.settled(page);
            System.out.println("Full count after: " + seconds(System.nanoTime() - start));
            long files = 0;
            long data = 0;
            for (Response answer : List.copyOf(loaded)) {
                String kind = answer.headers().getOrDefault("content-type", "");
                if (!kind.startsWith("text/event-stream")) {
                    long bytes = answer.request().sizes().responseBodySize;
                    files += answer.url().contains("/api/") ? 0 : bytes;
                    data += answer.url().contains("/api/") ? bytes : 0;
                }
            }
            System.out.println(
                    "Page weight, compressed: " + files / 1024 + " KiB of files, " + data / 1024 + " KiB of data");
            moves(page);
        }
    }

    private static void moves(Page page) {
        String[][] walk = {
            {"beds", "b41500"},
            {"beds", "b50000"},
            {"judges", "text"},
            {"judges", "request"},
            {"expedited", "nationwide"},
            {"remain-in-mexico", "discretionary"},
            {"remain-in-mexico", "off"},
            {"taiwan", "request"},
            {"agents", "text"},
            {"pathways", "text"},
            {"beds", "b34000"},
            {"expedited", "limited"},
            {"judges", "asis"},
            {"taiwan", "none"},
            {"agents", "hr2"},
            {"humanitarian", "request"},
            {"pathways", "asis"},
            {"agents", "asis"},
            {"humanitarian", "none"},
            {"asylum-officers", "text"},
            {"ports-only", "yes"},
            {"ports-technology", "request"},
            {"ports-only", "no"},
            {"asylum-officers", "asis"},
            {"ports-technology", "asis"}
        };
        lap(page, walk, "of a server just started");
        lap(page, walk, "later");
    }

    private static void lap(Page page, String[][] walk, String when) {
        double[] first = new double[MOVES];
        double[] full = new double[MOVES];
        double[] left = new double[MOVES];
        double[][] shares = new double[3][MOVES];
        for (int k = 0; k < MOVES; k++) {
            Object answer = page.evaluate(MOVE, Arrays.asList(walk[k % walk.length]));
            List<?> times = (List<?>) answer;
            first[k] = ((Number) times.get(0)).doubleValue();
            full[k] = ((Number) times.get(1)).doubleValue();
            left[k] = ((Number) times.get(2)).doubleValue();
            for (int i = 0; i < shares.length; i++) {
                shares[i][k] = ((Number) times.get(3 + i)).doubleValue();
            }
        }
        line("A level moved to votes repainted, " + when + ", first estimate", first);
        line("A level moved to votes repainted, " + when + ", first estimate, its frame painted", left);
        line("  of which from the click to asking", shares[0]);
        line("  of which from asking to the answer", shares[1]);
        line("  of which from the answer to the page changed", shares[2]);
        line("A level moved to votes repainted, " + when + ", full count", full);
    }

    static void line(String what, double[] milliseconds) {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f ms, 95th percentile %.0f ms, of %d%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) (.95 * (sorted.length - 1))],
                sorted.length);
    }

    /// A desk in a process of its own; `nanos` from the command to the line that names the address.
    private record Started(Process process, String address, long nanos) implements AutoCloseable {

        private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");

        static Started of() throws IOException {
            Path root = Path.of("..").toAbsolutePath().normalize();
            long start = System.nanoTime();
            Process process = new ProcessBuilder(
                            "./winset", "desk", "examples/border-2024", "--no-browser", "--port", "0")
                    .directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String line = process.inputReader().readLine();
            long time = System.nanoTime() - start;
            Matcher matcher = ADDRESS.matcher(String.valueOf(line));
            if (!matcher.find()) {
                process.destroy();
                throw new IOException("The desk named no address (" + line + ").");
            }
            return new Started(process, matcher.group(), time);
        }

        @Override
        public void close() {
            process.destroy();
        }
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.2f s", nanos / 1e9);
    }
}
