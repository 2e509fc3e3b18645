package org.winset.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskPageTest extends CouncilPages {

    @Test
    void the_five_steps_of_a_first_visit_can_be_clicked_through() {
        Page page = visit.page("", 1400, 950, ColorScheme.LIGHT, false);
        for (int step = 1; step <= 4; step++) {
            page.click("[data-key=try-" + step + "]");
            page.waitForSelector("#try li:nth-child(" + step + ").done");
            Visit.settled(page);
        }
        assertThat(page.url())
                .contains("deal=")
                .contains("gate=")
                .contains("member=")
                .contains("set=");
        page.click("[data-key=try-5]");
        page.waitForSelector("#try li:nth-child(5).done");
        assertThat(page.url()).contains("member=").doesNotContain("set=");
    }

    @Test
    void a_moved_level_is_a_new_address_and_back_undoes_it() {
        Page page = visit.page(DEAL);
        String before = page.textContent("#chance");
        page.locator("input[name=inland-ports][value=included]").click();
        Visit.settled(page);
        String after = page.textContent("#chance");
        assertThat(page.url()).contains("inland-ports=included");
        page.goBack();
        Visit.settled(page);
        assertThat(page.textContent("#chance")).isEqualTo(before);
        assertThat(page.isChecked("input[name=inland-ports][value=left-out]")).isTrue();
        page.goForward();
        Visit.settled(page);
        assertThat(page.textContent("#chance")).isEqualTo(after);
    }

    @Test
    void a_link_opened_elsewhere_shows_the_same() {
        Page page = visit.page(DEAL + "&path=ordinary&gate=qualified-majority&view=list");
        Page other = visit.page(page.url().substring(visit.address().length()));
        assertThat(other.textContent("#result")).isEqualTo(page.textContent("#result"));
        assertThat(other.textContent("#members table")).isEqualTo(page.textContent("#members table"));
    }

    @Test
    void contributions_on_a_card_add_up_to_the_pull() {
        Page page = visit.page(DEAL + "&member=AT");
        page.waitForSelector("#pull");
        double sum = page.locator(".bars li:not(.sum) .pull").all().stream()
                .mapToDouble(line -> number(line.textContent()))
                .sum();
        double pull = number(page.locator("#pull .pull").textContent());
        assertThat(sum).isCloseTo(pull, org.assertj.core.data.Offset.offset(.04));
    }

    private static double number(String text) {
        return Double.parseDouble(
                text.replace('−', '-').replace("+", "").strip().split(" ")[0]);
    }

    @Test
    void a_declared_vote_moves_the_others() {
        Page page = visit.page(DEAL + "&member=DE&view=list");
        String before = page.textContent("#members figcaption") + page.textContent("tr[data-member=FR]");
        page.click("[data-key=pin-no]");
        page.waitForSelector("[data-key=pin-no][aria-pressed=true]");
        Visit.settled(page);
        assertThat(page.url()).contains("set=DE=no");
        assertThat(page.textContent("#members figcaption") + page.textContent("tr[data-member=FR]"))
                .isNotEqualTo(before);
    }

    @Test
    void everything_can_be_done_from_the_keyboard() {
        Page page = visit.page(DEAL);
        Locator level = page.locator("input[name=ferry-fund][value=half]");
        level.focus();
        page.keyboard().press("ArrowRight");
        Visit.settled(page);
        assertThat(page.url()).contains("ferry-fund=full");
        assertThat(page.evaluate("document.activeElement.value")).isEqualTo("full");
        page.locator(".seat[tabindex='0']").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        page.waitForSelector("#card-title");
        assertThat(page.url()).contains("member=");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.tagName")).isNotEqualTo("BODY");
    }

    @Test
    void the_result_is_read_out() {
        Page page = visit.page(DEAL);
        assertThat(page.getAttribute("#live", "aria-live")).isEqualTo("polite");
        assertThat(page.textContent("#live")).contains("of 50 futures");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void axe_finds_no_violation(ColorScheme scheme) {
        Page page = visit.page(DEAL + "&member=AT", 1400, 950, scheme, false);
        page.waitForSelector("#pull");
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    @Test
    void a_narrow_screen_needs_no_sideways_scrolling() {
        Page page = visit.page(DEAL + "&member=AT", 320, 700, ColorScheme.LIGHT, false);
        page.waitForSelector("#pull");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }

    @Test
    void a_figure_saves_under_a_telling_name() throws IOException {
        Page page = visit.page(DEAL);
        Download svg = page.waitForDownload(() -> page.click("#members [data-key$='-svg']"));
        assertThat(svg.suggestedFilename())
                .contains("qualified-majority")
                .contains("ferry-fund=half")
                .endsWith(".svg");
        assertThat(Files.readString(svg.path())).startsWith("<svg").contains("</svg>");
        Download csv = page.waitForDownload(() -> page.click("#members [data-key$='-csv']"));
        assertThat(Files.readAllLines(csv.path())).hasSize(28);
        Download png = page.waitForDownload(() -> page.click("#members [data-key$='-png']"));
        assertThat(Files.size(png.path())).isGreaterThan(5000);
    }

    @Test
    void what_jams_a_deal_is_said_in_sentences_and_one_click_opens_it() {
        Page page = visit.page("?deal=ferry-fund=full,shore-power=by-2030");
        page.waitForSelector("#why [data-scope=deal] li");
        assertThat(page.textContent("#why-title")).isEqualTo("Why it jams");
        Locator closest = page.locator("[data-key=closest]");
        closest.waitFor();
        String deal = closest.getAttribute("data-deal");
        closest.click();
        page.waitForSelector("#why-title:has-text('How it stands')");
        assertThat(page.url()).contains("deal=" + deal);
    }

    @Test
    void a_pinned_gate_moves_the_rest_and_back_lets_it_go() {
        Page page = visit.page(DEAL + "&path=ordinary");
        String before = page.textContent("#chance");
        String gate = page.locator(".gate").first().getAttribute("data-gate");
        page.click("[data-key='pin-" + gate + "-clears']");
        page.waitForSelector(".gate.pinned[data-gate='" + gate + "'][data-chance='1']");
        Visit.settled(page);
        assertThat(page.url()).contains("pin=" + gate + "=clears");
        assertThat(page.textContent(".suppose")).contains("clears");
        assertThat(page.textContent("#chance")).isNotEqualTo(before);
        assertThat(page.getAttribute("[data-key=command]", "title")).contains("--pin " + gate + "=clears");
        page.goBack();
        Visit.settled(page);
        page.waitForSelector(".suppose", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.textContent("#chance")).isEqualTo(before);
    }

    @Test
    void a_repair_is_supposed_with_one_click_and_taken_back_with_another() {
        Page page = visit.page("?deal=ferry-fund=full,shore-power=by-2030");
        Locator repair = page.locator("[data-key^='suppose-']").first();
        repair.waitFor();
        repair.click();
        page.waitForSelector(".suppose .chip");
        Visit.settled(page);
        assertThat(page.url()).containsAnyOf("pin=", "without=");
        page.locator(".suppose .chip button").first().click();
        page.waitForSelector(
                ".suppose .chip", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.url()).doesNotContain("pin=").doesNotContain("without=");
    }

    @Test
    void a_statement_taken_as_unsaid_stays_in_sight_and_in_the_address() {
        Page page = visit.page("?deal=ferry-fund=full,shore-power=by-2030&member=MT");
        page.waitForSelector("#pull");
        String pull = page.getAttribute("#pull", "data-pull");
        page.click("[data-key=unsaid-invented-2]");
        page.waitForSelector("[data-key=unsaid-invented-2][aria-pressed=true]");
        Visit.settled(page);
        page.waitForSelector("#pull:not([data-pull='" + pull + "'])");
        assertThat(page.url()).contains("without=invented-2");
    }

    @Test
    void every_figure_has_its_buttons() {
        Page page = visit.page(DEAL);
        page.click("[data-key=frontier-summary]");
        page.click("[data-key=time-summary]");
        page.click("[data-key=paths-summary]");
        for (String key :
                new String[] {"gates-svg", "gates-png", "gates-csv", "frontier-svg", "timeline-png", "paths-csv"}) {
            page.waitForSelector("[data-key='" + key + "']");
        }
        page.waitForSelector("#maps [data-key^='map '][data-key$='-csv']");
    }

    @Test
    void the_win_set_map_moves_the_deal_from_the_keyboard() {
        Page page = visit.page(DEAL + "&map=ferry-fund,shore-power");
        page.waitForSelector(".cell.mine");
        page.locator(".cell.mine").focus();
        page.keyboard().press("ArrowRight");
        page.waitForURL("**ferry-fund=full**");
        page.waitForSelector(".cell.mine[data-column='2']");
        page.waitForSelector(".cell.mine[data-column='2']:focus");
    }

    @Test
    void the_policy_forbids_what_the_page_never_needs() {
        Page page = visit.page(DEAL);
        String policy = page.request().get(visit.address()).headers().get("content-security-policy");
        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
        assertThat(page.request().get(visit.address()).text())
                .doesNotContain("<style")
                .doesNotContain("style=");
    }
}
