package org.winset.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom the reader gives a quotation to, shape by shape.
class ReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We will vote,” said Sen. Elena de la Cruz.|Sen. Elena de la Cruz|Elena de la Cruz|CUE_AFTER_INVERTED",
                "“We will vote,” Okafor told reporters.|Okafor|Ruth Okafor|CUE_AFTER",
                "“Will we vote?” Okafor asked.|Okafor|Ruth Okafor|CUE_AFTER",
                "Okafor told reporters, “We will vote.”|Okafor|Ruth Okafor|CUE_BEFORE",
                "Leaving the room, Rep. Nate Pruitt, R-Tenn., said: “We will vote.”|Rep. Nate Pruitt|Nathaniel Pruitt|CUE_BEFORE",
                "And from Chairwoman Ida Bloom: “We will vote.”|Chairwoman Ida Bloom|Ida Bloom|LEAD_IN",
                "Pruitt shook his head. “We will not vote.”|Pruitt|Nathaniel Pruitt|SENTENCE_BEFORE",
                "“We will vote.” – Commissioner Ida Bloom|Commissioner Ida Bloom|Ida Bloom|SIGNATURE",
                "“We will vote,” grinned Ida Bloom.|Ida Bloom|Ida Bloom|CUE_AFTER_INVERTED",
                "“We will vote,” Ida Bloom huffed.|Ida Bloom|Ida Bloom|UNKNOWN_VERB",
                "Ida Bloom’s answer: “We will vote.”|Ida Bloom|Ida Bloom|LEAD_IN",
                "“We will vote,” according to Ida Bloom.|Ida Bloom|Ida Bloom|ACCORDING_TO",
            })
    void a_direct_quotation_finds_its_mention(String text, String mention, String name, Rule rule) {
        Quotation quotation = only(text, Kind.DIRECT);
        Speaker speaker = speaker(quotation);
        assertThat(speaker.mention()).isEqualTo(mention);
        assertThat(speaker.name()).isEqualTo(name);
        assertThat(quotation.rule()).isEqualTo(rule);
        assertThat(quotation.confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void offsets_are_utf16_and_include_the_marks() {
        String text = "A 🚢 docked. “It floats,” Ida Bloom said.";
        Quotation quotation = only(text, Kind.DIRECT);
        assertThat(quotation.span()).isEqualTo(new Span(13, 25));
        assertThat(quotation.span().in(text)).isEqualTo("“It floats,”").isEqualTo(quotation.text());
    }

    @Test
    void a_name_with_an_apposition_and_he_added_in_the_next_paragraph() {
        Reading reading = TestRoster.read("""
                Rolf Tann, the clerk of Harrow County since 2003, has heard it all.

                “My favorite is the fox,” he said.

                “It was always the fox,” he added.
                """);
        assertThat(names(reading)).containsExactly("Rolf Tann", "Rolf Tann");
    }

    @Test
    void a_quotation_over_three_paragraphs_is_one() {
        Reading reading = TestRoster.read("""
                “The river rose,” Ida Bloom said. “It took the fence.

                “Then it took the barn.

                “I yield the floor.”

                Nobody spoke.
                """);
        assertThat(reading.quotations()).hasSize(2);
        assertThat(reading.quotations().get(1).text()).startsWith("“It took").endsWith("floor.”");
        assertThat(names(reading)).containsOnly("Ida Bloom");
    }

    @Test
    void several_speakers_share_one_sentence() {
        Reading reading = TestRoster.read(
                "“We need beds,” said Commissioner Roy Till; “we need fewer people,” answered Ana Ibarra; and Ed Nowak"
                        + " added, “We need lunch.”");
        assertThat(names(reading)).containsExactly("Roy Till", "Ana Ibarra", "Ed Nowak");
    }

    @Test
    void a_cue_inside_the_clause_reports_all_of_it() {
        Quotation quotation = only("Five years ago, Ida Bloom said, the two parties could still agree.", Kind.INDIRECT);
        assertThat(quotation.text()).startsWith("Five years ago").endsWith("still agree");
        assertThat(quotation.rule()).isEqualTo(Rule.REPORTED_AROUND);
    }

    @Test
    void participles_share_the_subject() {
        Reading reading = TestRoster.read("Ida Bloom said the bill was late, adding that she would vote no.");
        assertThat(reading.quotations())
                .extracting(Quotation::text)
                .containsExactly("the bill was late", "she would vote no");
        assertThat(names(reading)).containsOnly("Ida Bloom");
    }

    @Test
    void coordinated_verbs_have_one_subject() {
        Reading reading = TestRoster.read("Pruitt said the plan was costly and told reporters it would fail.");
        assertThat(reading.quotations()).hasSize(2);
        assertThat(names(reading)).containsOnly("Nathaniel Pruitt");
    }

    @Test
    void nested_reports_keep_the_chain() {
        Reading reading = new Reader(TestRoster.roster())
                .read(new Article(
                        "a.txt",
                        "One advocate said White House officials had told her “it was settled.”",
                        null,
                        "The Ledger"));
        Quotation fragment = reading.quotations().stream()
                .filter(q -> q.kind() == Kind.FRAGMENT)
                .findFirst()
                .orElseThrow();
        assertThat(fragment.chain()).containsExactly("The Ledger", "One advocate", "White House officials");
        assertThat(fragment.anonymous()).isTrue();
    }

    @Test
    void a_quotation_within_a_quotation_belongs_to_whom_it_quotes() {
        Reading reading = TestRoster.read("“Any party that says, ‘Do it my way,’ won’t get it done,” Okafor said.");
        Quotation nested = only(reading, Kind.NESTED);
        assertThat(nested.text()).isEqualTo("‘Do it my way,’");
        assertThat(speaker(nested).mention()).isEqualTo("Any party");
        assertThat(nested.chain()).endsWith("Ruth Okafor", "Any party");
    }

    @Test
    void a_speaker_may_quote_himself() {
        Quotation nested = only("“I told him, ‘Go home and rest.’ He did,” Brandt said.", Kind.NESTED);
        assertThat(speaker(nested).name()).isEqualTo("Thomas Brandt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Migrants must show “credible fear” under the rule.|SCARE",
                "The “credible fear” standard would change, Okafor said.|TERM",
                "The so-called “sidewalk tax” is gone, Okafor said.|TERM",
                "A plan dubbed “Big Yellow” will go ahead, Okafor said.|TERM",
                "The show, “Catalano in the Morning,” airs at 6, Okafor said.|TERM",
                "What critics call the “double dip” would end, Okafor said.|TERM",
                "Privacy groups say the term “deleted” means little.|TERM",
                "Okafor called it “” by mistake.|EMPTY",
                "William “Buzz” Kowalczyk won.|NICKNAME",
                "A banner read: “NO HOMEWORK, NO HOOPS.”|TERM",
            })
    void what_is_no_quotation_is_refused(String text, Rule rule) {
        Reading reading = TestRoster.read(text);
        assertThat(reading.refused()).extracting(Quotation::rule).containsExactly(rule);
        assertThat(reading.quotations()).noneMatch(q -> q.kind() == Kind.DIRECT || q.kind() == Kind.FRAGMENT);
    }

    @Test
    void a_heading_is_refused_and_its_article_is_not() {
        Reading reading =
                TestRoster.read("‘No blank checks’: Senate stalls\n\nOkafor said she was “deeply tired” of it.\n");
        assertThat(reading.refused()).extracting(Quotation::rule).containsExactly(Rule.HEADING);
        assertThat(reading.quotations()).extracting(Quotation::text).contains("“deeply tired”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "‘We will not give up now,’ Okafor said on Wed",
                "Senate stalls\n\n“We will not give up now,” Okafor said on Wed",
            })
    void a_line_that_was_cut_off_at_the_end_of_an_article_is_no_heading(String text) {
        Reading reading = TestRoster.read(text);
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.quotations()).singleElement().satisfies(q -> {
            assertThat(q.kind()).isEqualTo(Kind.DIRECT);
            assertThat(q.text()).contains("We will not give up now,");
        });
    }

    @Test
    void nobody_is_guessed_where_nothing_says_who() {
        Quotation quotation = only("“It is what it is.”\n\nThe road is closed.\n", Kind.DIRECT);
        assertThat(quotation.status()).isEqualTo(Status.UNATTRIBUTED);
        assertThat(quotation.speaker()).isNull();
    }

    @Test
    void a_weak_rule_says_so() {
        Reading reading =
                TestRoster.read("“I saw it fall,” Ida Bloom said.\n\n“It fell slowly.”\n\nThe road is closed.\n");
        assertThat(reading.quotations()).extracting(Quotation::status).containsExactly(Status.ATTRIBUTED, Status.WEAK);
    }

    @Test
    void what_was_not_said_is_not_reported() {
        for (String text : List.of(
                "Okafor did not say whether she would vote.",
                "Okafor declined to say that the bill was dead.",
                "If Okafor said the bill was dead, nobody heard it.")) {
            assertThat(TestRoster.read(text).quotations()).as(text).isEmpty();
        }
    }

    @Test
    void a_transcript_gives_each_turn_to_its_label() {
        Reading reading = TestRoster.read("""
                Excerpts

                SEN. MERCER: How many counties are left?

                DR. RAMAN: Four hundred and twelve.

                And twelve more by June.

                SEN. MERCER: Thank you.
                """);
        assertThat(reading.quotations()).extracting(Quotation::rule).containsOnly(Rule.TRANSCRIPT_TURN);
        assertThat(reading.quotations().get(1).text()).startsWith("Four").endsWith("June.");
    }

    @Test
    void an_empty_text_has_nothing() {
        assertThat(TestRoster.read("").passages()).isEmpty();
        assertThat(TestRoster.read(" \n\n ").passages()).isEmpty();
    }

    private static Quotation only(String text, Kind kind) {
        return only(TestRoster.read(text), kind);
    }

    private static Quotation only(Reading reading, Kind kind) {
        List<Quotation> found =
                reading.quotations().stream().filter(q -> q.kind() == kind).toList();
        assertThat(found).as(reading.passages().toString()).hasSize(1);
        return found.getFirst();
    }

    private static Speaker speaker(Quotation quotation) {
        Speaker speaker = quotation.speaker();
        assertThat(speaker).as(quotation.toString()).isNotNull();
        return speaker == null ? new Speaker(quotation.span(), "", "", "", Speaker.Type.PERSON) : speaker;
    }

    private static List<String> names(Reading reading) {
        return reading.quotations().stream()
                .map(q -> q.speaker() == null ? "" : q.speaker().name())
                .toList();
    }
}
