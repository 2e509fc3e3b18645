package org.winset.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.winset.desk.Desk;
import org.winset.desk.DeskOptions;

/// A browser, a desk on a copy of an example, and what the console complained about.
final class Visit implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    final Path folder;
    final List<String> complaints = new ArrayList<>();

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(FLAGS));
    private Desk desk;

    Visit(Path aside, String example) {
        folder = aside.resolve(example);
        copy(examples().resolve(example), folder);
        desk = Desk.open(new DeskOptions(folder, DeskOptions.LOOPBACK, 0, null));
    }

    static Path examples() {
        return Path.of("..", "examples").toAbsolutePath().normalize();
    }

    String address() {
        return desk.address();
    }

    /// Stops the server, as Ctrl+C would.
    void kill() {
        desk.close();
    }

    /// A page of its own that remembers nothing of other visits, once its full count is there.
    Page page(String query, int width, int height, ColorScheme scheme, boolean tried) {
        Page page = blank(width, height, scheme, tried);
        page.navigate(address() + query);
        settled(page);
        return page;
    }

    /// The same before it goes anywhere.
    Page blank(int width, int height, ColorScheme scheme, boolean tried) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(60_000);
        if (tried) {
            context.addInitScript("localStorage.setItem('winset-desk-tried', 'done')");
        }
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    Page page(String query) {
        return page(query, 1400, 950, ColorScheme.LIGHT, true);
    }

    /// Waits until the full count is on the page.
    static void settled(Page page) {
        page.waitForSelector("#desk[aria-busy=false]");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        desk.close();
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
