package org.winset.news.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.dossier.InputException;
import org.winset.dossier.Statement;
import org.winset.dossier.Strength;
import org.winset.dossier.folder.DossierFolder;
import org.winset.news.Article;
import org.winset.news.DossierNews;
import org.winset.news.Reading;
import org.winset.news.claim.Findings;

/// Accepting, rejecting and taking back, on a copy of the example dossier; the sentences are invented.
class ReviewTest {

    private static final String TEXT = """
            “The need in Ukraine is urgent,” Sen. Michael Bennet said.

            “I would never vote for parole limits,” Sen. Alex Padilla said.

            A person close to the talks said Mitch McConnell “supports” aid to Ukraine.
            """;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-17T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder = Path.of(".");

    @BeforeEach
    void copy() throws IOException {
        Path example = Path.of("").toAbsolutePath();
        while (!Files.exists(example.resolve("examples/border-2024"))) {
            example = Objects.requireNonNull(example.getParent());
        }
        try (Stream<Path> files = Files.list(example.resolve("examples/border-2024"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private Review review(String text) {
        DossierNews news = new DossierNews(DossierFolder.read(folder));
        Reading reading = news.reader().read(new Article("a.txt", text, LocalDate.of(2024, 1, 17), "the article"));
        return new Review(folder, List.of(new Findings(reading, news.proposer().propose(reading))), "Ann", CLOCK);
    }

    private Review.Item first(Review review) {
        return review.open().stream()
                .filter(item -> item.proposal().condition() != null)
                .findFirst()
                .orElseThrow();
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    @Test
    void an_accepted_proposal_becomes_a_row_and_stays_decided_when_the_article_is_read_again() throws IOException {
        Review review = review(TEXT);
        int open = review.open().size();
        int before = lines("statements.csv").size();
        Review.Item item = first(review);
        review.accept(item, Draft.of(item.proposal()));
        assertThat(lines("statements.csv")).hasSize(before + 1);
        assertThat(lines("decisions.csv"))
                .hasSize(2)
                .last()
                .asString()
                .contains(item.article().hash(), "accepted", "Ann", "2024-01-17T12:00:00Z");
        assertThat(review(TEXT).open()).hasSize(open - 1);
    }

    @Test
    void a_changed_article_opens_its_proposals_again() {
        Review review = review(TEXT);
        int open = review.open().size();
        review.reject(first(review), "no position");
        assertThat(review(TEXT).open()).hasSize(open - 1);
        assertThat(review(TEXT + "\nMore.\n").open()).hasSize(open);
    }

    @Test
    void undo_takes_the_row_out_and_keeps_the_history() throws IOException {
        List<Statement> before = DossierFolder.read(folder).statements();
        Review review = review(TEXT);
        int open = review.open().size();
        Review.Item item = first(review);
        review.accept(item, Draft.of(item.proposal()));
        review.undo();
        assertThat(ids(DossierFolder.read(folder).statements())).isEqualTo(ids(before));
        assertThat(lines("decisions.csv")).hasSize(3).last().asString().contains("undone");
        assertThat(review(TEXT).open()).hasSize(open);
        assertThat(review.undo()).isNull();
    }

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }

    @Test
    void an_edit_is_recorded_as_one() throws IOException {
        Review review = review(TEXT);
        Review.Item item = first(review);
        review.accept(item, Draft.of(item.proposal()).withStrength(Strength.TENTATIVE));
        assertThat(lines("decisions.csv")).last().asString().contains("edited");
    }

    @Test
    void an_anonymous_source_moves_no_member() {
        assertThat(review(TEXT).open())
                .noneMatch(item ->
                        item.proposal().anonymous() && !item.proposal().holder().isEmpty());
    }

    @Test
    void a_topic_without_a_provision_must_be_edited_first() {
        Review review = review("“The border must be the top priority,” Sen. Michael Bennet said.");
        Review.Item item = review.open().getFirst();
        assertThatThrownBy(() -> review.accept(item, Draft.of(item.proposal())))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("names the topic");
    }
}
