package org.winset.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// A move changes what differs; whatever a visitor has in hand stays where it is.
class DeskInPlaceTest extends CouncilPages {

    @Test
    void a_move_repaints_the_seats_that_are_there() {
        Page page = visit.page(DEAL);
        String before = fills(page);
        page.evaluate("window.kept = [...document.querySelectorAll('.seat, .gate, fieldset.provision')]");
        page.locator("input[name=ferry-fund][value=full]").click();
        Visit.settled(page);
        assertThat(fills(page)).isNotEqualTo(before);
        assertThat(page.evaluate("window.kept.length > 30 && window.kept.every(e => e.isConnected)"))
                .isEqualTo(true);
    }

    @Test
    void a_page_that_was_moved_on_is_the_page_of_its_link() {
        Page moved = visit.page(DEAL + "&member=AT&view=position");
        moved.locator("input[name=ferry-fund][value=full]").click();
        Visit.settled(moved);
        moved.click("[data-key=view-hemicycle]");
        Visit.settled(moved);
        moved.locator("input[name=shore-power]").last().click();
        Visit.settled(moved);
        Page fresh = visit.page(moved.url().substring(visit.address().length()));
        for (String part : new String[] {"#provisions", "#result", "#ribbon", "#tools"}) {
            assertThat(markup(moved, part)).as(part).isEqualTo(markup(fresh, part));
        }
        assertThat(fills(moved)).isEqualTo(fills(fresh));
    }

    @Test
    void a_note_half_typed_stays_with_its_member_and_in_hand() {
        Page page = visit.page(DEAL + "&member=AT");
        page.waitForSelector("#pull");
        page.locator("[data-key=note]").pressSequentially("spoke to her");
        page.evaluate("document.querySelector('input[name=ferry-fund][value=full]').click()");
        Visit.settled(page);
        assertThat(page.inputValue("[data-key=note]")).isEqualTo("spoke to her");
        assertThat(page.evaluate("document.activeElement.dataset.key")).isEqualTo("note");
        page.locator("[data-member=DE]").first().click();
        page.waitForSelector("#card-title:text-is('Germany')");
        assertThat(page.inputValue("[data-key=note]")).isEmpty();
        page.locator("[data-member=AT]").first().click();
        page.waitForSelector("#card-title:text-is('Austria')");
        assertThat(page.inputValue("[data-key=note]")).isEqualTo("spoke to her");
    }

    @Test
    void what_a_visitor_chose_in_a_list_falls_back_where_the_address_says_otherwise() {
        Page page = visit.page(DEAL);
        page.selectOption("[data-key=starts]", "0");
        Visit.settled(page);
        page.goBack();
        Visit.settled(page);
        assertThat(page.inputValue("[data-key=starts]")).isEmpty();
    }

    private static String fills(Page page) {
        return String.valueOf(page.evaluate(
                "[...document.querySelectorAll('.seat .body')].map(e => e.getAttribute('fill-opacity')).join(' ')"));
    }

    private static String markup(Page page, String part) {
        return String.valueOf(page.evaluate("part => document.querySelector(part).innerHTML", part));
    }
}
