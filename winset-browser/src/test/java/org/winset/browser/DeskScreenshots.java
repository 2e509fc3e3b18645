package org.winset.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Writes docs/desk-light.png and docs/desk-dark.png: `-Dtest=DeskScreenshots -Ddesk.screenshots=yes`.
@EnabledIfSystemProperty(named = "desk.screenshots", matches = "yes")
class DeskScreenshots {

    private static final String DEAL = "?deal=ukraine=request,beds=no-release,fear=likely,parole=case-by-case,"
            + "turn-back=standing,remain-in-mexico=required,ports-only=yes";

    @Test
    void write(@TempDir Path aside) {
        Path docs = Visit.examples().resolveSibling("docs");
        try (Visit visit = new Visit(aside, "border-2024")) {
            shoot(visit.page(DEAL, 1440, 1000, ColorScheme.LIGHT, true), docs.resolve("desk-light.png"));
            shoot(
                    visit.page(
                            DEAL + "&gate=house-passage&member=J000299&pin=senate-cloture=clears",
                            1440,
                            1000,
                            ColorScheme.DARK,
                            true),
                    docs.resolve("desk-dark.png"));
        }
    }

    private static void shoot(Page page, Path file) {
        page.waitForSelector("[data-key=single-0]");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}
