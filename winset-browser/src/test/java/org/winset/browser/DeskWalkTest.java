package org.winset.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The worked example as a whip, a negotiator and a visitor with a small screen meet it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskWalkTest {

    private static final String DEAL =
            "?deal=ukraine=request,israel=clean,operations=text,fear=reasonable,parole=limited,turn-back=trigger";
    private static final List<String> PANELS = List.of("frontier", "time", "consequences", "paths");

    private Visit visit;

    @BeforeAll
    void open(@TempDir Path aside) {
        visit = new Visit(aside, "border-2024");
    }

    @AfterAll
    void close() {
        visit.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 640, 1000, 1400})
    void with_everything_open_nothing_is_wider_than_the_screen(int width) {
        Page page = everything(DEAL + "&member=J000299&happened=s39-118.2024", width, ColorScheme.LIGHT);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void axe_finds_no_violation_with_everything_open(ColorScheme scheme) {
        Page page = everything(
                DEAL
                        + "&member=J000299&happened=s39-118.2024&table=ukraine=request,fear=likely&pin=senate-cloture=clears",
                1400,
                scheme);
        page.waitForSelector("[data-key=single-0]");
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    @Test
    void the_deal_and_the_result_stay_in_sight_while_the_middle_is_read() {
        Page page = visit.page(DEAL);
        assertThat(page.isVisible("#bar")).isFalse();
        page.evaluate("scrollTo(0, 450)");
        page.waitForSelector("#bar:not(.off)");
        assertThat(page.textContent("#bar")).startsWith(page.textContent("#chance"));
        assertThat((Boolean)
                        page.evaluate("document.querySelector('#provisions select').getBoundingClientRect().top >= 0"))
                .isTrue();
        page.click("[data-key=to-result]");
        page.waitForSelector("#bar", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("result");
    }

    @Test
    void a_scale_says_in_words_what_is_law_what_is_on_the_table_and_what_is_mine() {
        Page page = visit.page(DEAL + "&table=fear=likely");
        String fear = page.textContent("[data-provision=fear]");
        assertThat(fear)
                .contains("Reasonable possibility")
                .contains("on the table: More likely than not")
                .contains("law today: Significant possibility");
    }

    @Test
    void conflicts_repairs_and_statements_name_levels_by_their_titles() {
        Page page = visit.page(DEAL);
        page.waitForSelector("#why [data-scope=deal] li");
        assertThat(page.textContent("#why")).doesNotContain(">=").contains("this deal passes");
        assertThat(page.textContent("#evidence")).doesNotContain(">=").contains("Remain in Mexico “Required”");
    }

    @Test
    void the_sentence_names_the_narrowest_gate_and_how_far_the_votes_go() {
        Page page = visit.page("?deal=ukraine=request&path=regular&gate=senate-cloture");
        assertThat(page.textContent("#live"))
                .containsPattern("Narrowest gate: [^,]+, \\d+ of 50 futures pass")
                .containsPattern("\\d+ of 60, \\d+ short");
    }

    @Test
    void undecided_is_the_fifth_word_and_means_even_odds() {
        Page page = visit.page(DEAL + "&gate=senate-cloture&member=S361");
        page.waitForSelector("#pull");
        assertThat(page.locator(".whip button").allTextContents())
                .containsExactly("as counted", "yes", "lean yes", "undecided", "lean no", "no");
        page.click("[data-key=pin-undecided]");
        page.waitForSelector("[data-key=pin-undecided][aria-pressed=true]");
        assertThat(page.textContent("#card")).contains("50 % for yes: undecided");
        assertThat(page.getAttribute("[data-key=command]", "title")).contains("--set S361=undecided");
    }

    @Test
    void what_happened_stands_on_the_seats() {
        Page page = visit.page(DEAL);
        page.selectOption("[data-key=happened]", "s39-118.2024");
        page.waitForSelector(".seat text:has-text('✗')");
        Visit.settled(page);
        long yea = page.locator(".seat text").allTextContents().stream()
                .filter("✓"::equals)
                .count();
        assertThat(page.textContent("#more")).contains("49 to 50, failed");
        assertThat(yea).isEqualTo(49);
        assertThat(page.locator(".seat.surprised").count()).isPositive();
    }

    @Test
    void an_unknown_name_in_a_link_is_told() {
        Page page = visit.page(DEAL + "&happened=nonesuch");
        page.waitForSelector("#notices:has-text('nonesuch')");
        assertThat(page.textContent("#notices")).doesNotContain("{");
        visit.complaints.clear();
    }

    @Test
    void a_link_from_another_state_of_the_files_says_so_until_one_goes_on() {
        Page page = visit.page(DEAL + "&v=0123456789");
        page.waitForSelector("#notices:has-text('0123456789')");
        page.click("[data-key=restamp]");
        page.waitForSelector(
                "#notices .notice", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.url()).contains("v=").doesNotContain("0123456789");
    }

    @Test
    void the_seed_of_the_simulation_is_part_of_the_address() {
        Page page = everything(DEAL + "&seed=5", 1400, ColorScheme.LIGHT);
        assertThat(page.inputValue("[data-key=seed]")).isEqualTo("5");
        assertThat(page.textContent("#consequences")).contains("--seed 5");
    }

    @Test
    void on_paper_there_are_no_controls_and_the_deal_is_whole() {
        Page page = visit.page(DEAL);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.isVisible("#tools")).isFalse();
        assertThat(page.isVisible(".pins")).isFalse();
        assertThat(page.isVisible("[data-provision=pathways]")).isTrue();
        assertThat((Boolean)
                        page.evaluate("(e => e.scrollHeight <= e.clientHeight + 1)(document.querySelector('#deal'))"))
                .isTrue();
    }

    /// A page with all its panels open, drawn.
    private Page everything(String query, int width, ColorScheme scheme) {
        Page page = visit.blank(width, 900, scheme, true);
        BrowserContext context = page.context();
        for (String panel : PANELS) {
            context.addInitScript("sessionStorage.setItem('" + panel + "', 'open')");
        }
        page.navigate(visit.address() + query);
        Visit.settled(page);
        for (String drawing : List.of("svg.fan", "svg.frontier", "svg.time .point", ".columns")) {
            page.waitForSelector(drawing);
        }
        return page;
    }
}
