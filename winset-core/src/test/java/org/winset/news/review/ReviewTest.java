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

            “We support aid to Ukraine,” a person close to the talks said.
            """;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-17T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder = Path.of(".");

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "border-2024"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private Review review(String text) {
        return review(text, CLOCK);
    }

    private Review review(String text, Clock clock) {
        DossierNews news = new DossierNews(DossierFolder.read(folder));
        Reading reading = news.reader().read(new Article("a.txt", text, LocalDate.of(2024, 1, 17), "the article"));
        return new Review(folder, List.of(new Findings(reading, news.proposer().propose(reading))), "Ann", clock);
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
        List<String> rows = lines("statements.csv");
        review.accept(item, Draft.of(item.proposal()));
        assertThat(lines("statements.csv")).hasSize(before + 1);
        assertThat(lines("statements.csv").getFirst()).isEqualTo(rows.getFirst() + ",article,start,end");
        assertThat(lines("statements.csv").subList(1, before)).isEqualTo(rows.subList(1, before));
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
    void an_accepted_statement_is_listed_when_a_later_proposal_goes_against_it() {
        Review review = review("“I would never vote for parole limits,” Sen. Alex Padilla said.");
        Review.Item no = first(review);
        Statement kept = review.accept(no, Draft.of(no.proposal()));
        Review.Item yes = first(review("“I support parole limits,” Sen. Alex Padilla said."));
        assertThat(yes.proposal().provision()).isEqualTo(no.proposal().provision());
        assertThat(Earlier.against(review.dossier(), Draft.of(yes.proposal()))).contains(kept);
        assertThat(Earlier.against(review.dossier(), Draft.of(no.proposal()))).doesNotContain(kept);
        Review.Item other = first(review("“I support parole limits,” Sen. Michael Bennet said."));
        assertThat(Earlier.against(review.dossier(), Draft.of(other.proposal())))
                .doesNotContain(kept);
    }

    @Test
    void an_anonymous_source_moves_no_member() {
        assertThat(review(TEXT).open())
                .filteredOn(item -> item.proposal().anonymous())
                .singleElement()
                .satisfies(item -> assertThat(item.proposal().holder()).isEmpty());
    }

    @Test
    void a_topic_without_a_provision_must_be_edited_first() {
        Review review = review("“The border must be the top priority,” Sen. Michael Bennet said.");
        Review.Item item = review.open().getFirst();
        assertThatThrownBy(() -> review.accept(item, Draft.of(item.proposal())))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("names the topic");
    }

    @Test
    void a_row_left_without_its_decision_by_a_run_that_was_cut_off_is_not_entered_twice() throws IOException {
        Review review = review(TEXT);
        int open = review.open().size();
        Statement entered = review.accept(first(review), Draft.of(first(review).proposal()));
        Files.delete(folder.resolve("decisions.csv"));
        Review next = review(TEXT);
        assertThat(next.open()).hasSize(open);
        assertThat(next.recover()).containsExactly(entered.id());
        assertThat(next.open()).hasSize(open - 1);
        assertThat(review(TEXT).recover()).isEmpty();
    }

    @Test
    void a_statement_whose_decision_cannot_be_written_is_taken_out_again() throws IOException {
        List<String> before = ids(DossierFolder.read(folder).statements());
        Clock full = new Clock() {
            @Override
            public Instant instant() {
                try {
                    Files.createDirectories(folder.resolve("decisions.csv/full"));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                return CLOCK.instant();
            }

            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        Review review = review(TEXT, full);
        Review.Item item = first(review);
        assertThatThrownBy(() -> review.accept(item, Draft.of(item.proposal()))).isInstanceOf(InputException.class);
        assertThat(ids(DossierFolder.read(folder).statements())).isEqualTo(before);
    }

    @Test
    void two_reviews_of_the_same_folder_do_not_decide_twice() throws IOException {
        Review one = review(TEXT);
        Review other = review(TEXT);
        Review.Item item = first(one);
        one.accept(item, Draft.of(item.proposal()));
        assertThatThrownBy(() -> other.accept(item, Draft.of(item.proposal())))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("decided meanwhile (accepted by Ann)");
        assertThat(lines("decisions.csv")).hasSize(2);
    }

    @Test
    void undo_finds_the_row_behind_a_byte_order_mark_and_between_rows_of_several_lines() throws IOException {
        Path file = folder.resolve("statements.csv");
        Files.writeString(file, Files.readString(file).replace("Aid to Ukraine is urgent", "\"Aid\nto Ukraine\""));
        Review review = review(TEXT);
        Review.Item item = first(review);
        review.accept(item, Draft.of(item.proposal()));
        Review.Item second = first(review);
        review.accept(second, Draft.of(second.proposal()));
        String both = "\uFEFF" + Files.readString(file);
        Files.writeString(file, both);
        String last = both.substring(both.lastIndexOf("\nread-") + 1);
        review.undo();
        assertThat(Files.readString(file))
                .isEqualTo(both.substring(0, both.length() - last.length()))
                .startsWith("\uFEFF")
                .contains("Aid\nto Ukraine");
    }

    @Test
    void a_principal_and_its_seat_are_one_holder() {
        Review review = review("“I oppose aid to Ukraine,” Sen. Mitch McConnell said.");
        Review.Item item = first(review);
        assertThat(item.proposal().holder()).isEqualTo("S174");
        assertThat(review.against(item, Draft.of(item.proposal())))
                .extracting(Statement::holder)
                .contains("mcconnell");
    }

    @Test
    void support_for_some_limits_does_not_go_against_a_no_to_a_bill_of_many_titles() {
        Review review = review("“I support a tougher credible fear standard,” President Joe Biden said.");
        Review.Item item = first(review);
        assertThat(item.proposal().provision()).isEqualTo("fear");
        assertThat(ids(review.against(item, Draft.of(item.proposal())))).doesNotContain("white-house-hr2");
        Draft whole = Draft.of(item.proposal())
                .withCondition("beds = no-release and fear = likely and parole = case-by-case and"
                        + " remain-in-mexico = required and ports-only = yes");
        assertThat(ids(review.against(item, whole))).contains("white-house-hr2");
    }

    @Test
    void an_anonymous_source_stays_one_when_a_person_names_a_holder() {
        Review review = review(TEXT);
        Review.Item item = review.open().stream()
                .filter(i -> i.proposal().anonymous())
                .findFirst()
                .orElseThrow();
        Statement entered = review.accept(item, Draft.of(item.proposal()).withHolder("S174"));
        assertThat(entered.anonymous()).isTrue();
        assertThat(DossierFolder.read(folder).statements().getLast().anonymous())
                .isTrue();
    }
}
