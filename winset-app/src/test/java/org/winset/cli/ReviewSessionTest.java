package org.winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.BorderCopy;
import org.winset.dossier.Dossier;
import org.winset.dossier.Statement;
import org.winset.dossier.folder.DossierFolder;
import org.winset.news.Article;
import org.winset.news.DossierNews;
import org.winset.news.Reading;
import org.winset.news.claim.Findings;
import org.winset.news.review.Review;
import org.winset.whip.Given;
import org.winset.whip.Settings;
import org.winset.whip.WhipModel;

/// The dialogue, answer by answer, on a copy of the example dossier; the sentences are invented.
class ReviewSessionTest {

    private static final String TEXT = """
            “I would never vote for parole limits,” Sen. Alex Padilla said.

            “The need in Ukraine is urgent,” Sen. Michael Bennet said.

            “I support parole limits,” Sen. Mark Kelly said.
            """;
    private static final String DEAL = "ukraine=request,fear=reasonable,parole=limited";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-17T12:00:00Z"), ZoneOffset.UTC);

    private Path folder = Path.of(".");

    @BeforeEach
    void copy(@TempDir Path parent) throws IOException {
        folder = BorderCopy.in(parent);
    }

    private String walk(String... lines) {
        DossierNews news = new DossierNews(DossierFolder.read(folder));
        Reading reading = news.reader().read(new Article("a.txt", TEXT, LocalDate.of(2024, 1, 17), ""));
        Review review =
                new Review(folder, List.of(new Findings(reading, news.proposer().propose(reading))), "Ann", CLOCK);
        assertThat(review.size()).as("proposals of the text").isEqualTo(3);
        StringWriter out = new StringWriter();
        BufferedReader answers = new BufferedReader(new StringReader(String.join("\n", lines)));
        Chances chances = new Chances(DealArgument.parse(review.dossier(), DEAL));
        new ReviewSession(review, chances, answers, new PrintWriter(out)).run();
        return out.toString();
    }

    private List<Statement> read() {
        return DossierFolder.read(folder).statements().stream()
                .filter(s -> s.id().startsWith("read-"))
                .toList();
    }

    private static double chance(Dossier dossier) {
        double[] chances = WhipModel.of(dossier, Settings.DEFAULT, WhipModel.POINTS)
                .chances(DealArgument.parse(dossier, DEAL), Given.NOTHING);
        return chances[chances.length - 1];
    }

    @Test
    void accepting_shows_the_chances_that_a_count_gives_before_and_after() {
        double before = chance(DossierFolder.read(folder));
        String out = walk("a", "a note");
        double after = chance(DossierFolder.read(folder));
        assertThat(after).isNotEqualTo(before);
        assertThat(out.replaceAll("\\s+", " "))
                .contains(String.format(
                        Locale.ROOT, "limited: %.1f %% before, %.1f %% after", 100 * before, 100 * after));
        assertThat(read()).singleElement().extracting(Statement::note).isEqualTo("a note");
    }

    @Test
    void every_field_can_be_edited_and_a_wrong_word_is_asked_again_without_losing_the_others() {
        String out = walk(
                "e",
                "demnd",
                "oppose",
                "S41",
                "S413",
                "fear >= nonesuch",
                "fear >= reasonable",
                "wobbly",
                "lean",
                "yesterday",
                "2024-01-09",
                "a",
                "",
                "q");
        assertThat(out)
                .contains("(demnd) is none of", "(S41) is not in the dossier", "(nonesuch)", "(wobbly)", "(yesterday)");
        Statement s = read().getFirst();
        assertThat(s.kind()).isEqualTo(Statement.Kind.OPPOSE);
        assertThat(s.holder()).isEqualTo("S413");
        assertThat(s.condition()).hasToString("fear >= reasonable");
        assertThat(s.strength().words()).isEqualTo("lean");
        assertThat(s.date()).isEqualTo(LocalDate.of(2024, 1, 9));
    }

    @Test
    void an_arrow_key_in_a_note_does_not_make_the_dossier_unreadable() {
        walk("a", "one\u001b[D note\u0007", "q");
        assertThat(read()).singleElement().extracting(Statement::note).isEqualTo("one note");
    }

    @Test
    void the_end_of_the_input_at_a_note_decides_nothing() throws IOException {
        walk("a");
        walk("r");
        assertThat(folder.resolve("decisions.csv")).doesNotExist();
        assertThat(read()).isEmpty();
    }

    @Test
    void what_was_undone_is_asked_again_even_after_a_skip() {
        String out = walk("a", "", "s", "u", "a", "again", "r", "", "q");
        assertThat(out).contains("Undone: accepted");
        assertThat(read()).singleElement().extracting(Statement::note).isEqualTo("again");
        assertThat(out).contains("[3 of 3]", "1 left open.");
    }

    @Test
    void the_last_decision_can_be_taken_back_after_the_last_proposal() {
        String out = walk("r", "", "r", "", "a", "", "u", "r", "", "q");
        assertThat(out).contains("That was the last one.", "Undone: accepted", "0 left open.");
        assertThat(read()).isEmpty();
    }

    @Test
    void a_decision_of_an_earlier_session_is_taken_back_only_after_a_yes() {
        walk("a", "kept", "q");
        assertThat(walk("u", "n", "q")).contains("of an earlier session", "2 left open.");
        assertThat(read()).hasSize(1);
        assertThat(walk("u", "y", "q")).contains("Undone: accepted", "3 left open.");
        assertThat(read()).isEmpty();
    }

    @Test
    void what_the_dossier_has_already_is_shown_as_a_repetition_or_a_contradiction() {
        walk("s", "s", "a", "", "q");
        String holder = read().getFirst().holder();
        assertThat(walk("e", "support", holder, "", "", "", "q")).contains("Says the same as (read-");
        assertThat(walk("e", "oppose", holder, "", "", "", "q"))
                .contains("Goes against (read-")
                .doesNotContain("Says the same as (read-");
        assertThat(walk("q")).doesNotContain("(read-");
    }
}
