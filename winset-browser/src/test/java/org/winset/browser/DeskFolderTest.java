package org.winset.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.dossier.Statement;
import org.winset.dossier.Strength;
import org.winset.dossier.folder.StatementsFile;
import org.winset.news.Article;
import org.winset.news.input.Articles;

/// A folder that changes under the desk, two desks on one folder, a server that goes away.
class DeskFolderTest {

    private static final String DEAL = "?deal=ferry-fund=half";

    @TempDir
    private Path aside;

    private Visit visit;

    @BeforeEach
    void open() {
        visit = new Visit(aside, "council");
    }

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void a_declared_vote_is_saved_as_a_row_after_its_difference_was_shown() throws IOException {
        Page page = visit.page(DEAL + "&set=FR=no");
        page.click("[data-key=save]");
        page.waitForSelector(".diff .plus");
        assertThat(page.textContent(".diff")).contains("desk-FR-1").contains("vote no");
        assertThat(statements()).doesNotContain("desk-FR-1");
        page.click("[data-key=save-now]");
        page.waitForSelector(
                "dialog",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(statements()).contains("desk-FR-1");
        assertThat(page.url()).doesNotContain("set=");
    }

    @Test
    void of_two_tabs_the_second_save_shows_a_conflict_and_loses_nothing() throws IOException {
        Page one = visit.page(DEAL + "&set=FR=no");
        Page two = visit.page(DEAL + "&set=DE=yes");
        one.click("[data-key=save]");
        two.click("[data-key=save]");
        one.waitForSelector(".diff .plus");
        two.waitForSelector(".diff .plus");
        one.click("[data-key=save-now]");
        one.waitForSelector(
                "dialog",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        two.click("[data-key=save-now]");
        two.waitForSelector("dialog [role=alert]");
        assertThat(two.textContent("dialog")).contains("changed on disk");
        assertThat(statements()).contains("desk-FR-1").doesNotContain("desk-DE-1");
        two.waitForSelector("[data-key=save-now]:enabled");
        two.click("[data-key=save-now]");
        two.waitForSelector(
                "dialog",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(statements()).contains("desk-FR-1").contains("desk-DE-1");
    }

    @Test
    void a_dossier_changed_on_disk_is_taken_up_and_an_invalid_one_is_told() throws IOException {
        Page page = visit.page(DEAL);
        Path yaml = visit.folder.resolve("dossier.yaml");
        String good = Files.readString(yaml);
        Files.writeString(yaml, good.replaceFirst("title: .*", "title: Another title"));
        page.waitForTimeout(700);
        page.locator("input[name=ferry-fund][value=full]").click();
        page.waitForSelector("h1:has-text('Another title')");
        Files.writeString(yaml, good.replaceFirst("provisions:", "provisoins:"));
        page.waitForTimeout(700);
        page.reload();
        page.waitForSelector("#notices:has-text('last good state')");
        assertThat(page.textContent("h1")).isEqualTo("Another title");
    }

    @Test
    void a_link_to_a_level_that_is_gone_says_so() {
        Page page = visit.page(DEAL);
        page.navigate(visit.address() + "?deal=ferry-fund=third");
        page.waitForSelector("#notices:has-text('ferry-fund')");
        assertThat(page.textContent("#notices")).contains("(third)").contains("half");
    }

    @Test
    void a_server_that_is_gone_is_told_and_nothing_is_lost() {
        Page page = visit.page(DEAL);
        visit.kill();
        page.locator("input[name=ferry-fund][value=full]").click();
        page.waitForSelector("#notices:has-text('does not answer')");
        assertThat(page.url()).contains("ferry-fund=full");
        assertThat(page.isVisible("#provisions")).isTrue();
    }

    @Test
    void a_slow_answer_keeps_the_last_result_in_sight_and_says_that_it_waits() {
        Page page = visit.page(DEAL);
        String before = page.textContent("#chance");
        page.route("**/api/count**", route -> {
            page.waitForTimeout(1500);
            route.resume();
        });
        page.locator("input[name=ferry-fund][value=full]").click();
        assertThat(page.getAttribute("#desk", "aria-busy")).isEqualTo("true");
        assertThat(page.textContent("#chance")).isEqualTo(before);
        page.waitForSelector("#desk[aria-busy=false]");
    }

    @Test
    void a_statement_that_was_read_opens_its_article_at_the_passage() throws IOException {
        String text =
                "Valletta, 20 January.\n\nThe minister said that Malta \u201cwill never accept\u201d the date of 2030.\n";
        Path texts = Files.createDirectories(visit.folder.resolve("articles"));
        Files.writeString(texts.resolve("2024-01-20-valletta.txt"), text);
        Article article = Articles.at(List.of(texts), null).getFirst();
        int start = article.text().indexOf("\u201cwill");
        int end = article.text().indexOf(" the date");
        StatementsFile.append(
                visit.folder,
                List.of(new Statement(
                        "read-1",
                        LocalDate.of(2024, 1, 18),
                        "the minister",
                        "MT",
                        Statement.Kind.PROCESS,
                        null,
                        null,
                        Strength.FIRM,
                        true,
                        false,
                        "",
                        "invented",
                        "read from a text",
                        article.hash(),
                        start,
                        end)));
        Page page = visit.page(DEAL);
        page.waitForTimeout(700);
        page.reload();
        page.click("#evidence [data-key=article-read-1]");
        page.waitForSelector("dialog mark.own");
        assertThat(page.textContent("dialog mark.own")).isEqualTo("\u201cwill never accept\u201d");
    }

    private String statements() throws IOException {
        return Files.readString(visit.folder.resolve("statements.csv"));
    }
}
