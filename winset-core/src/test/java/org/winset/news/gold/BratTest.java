package org.winset.news.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.winset.dossier.InputException;
import org.winset.news.Article;
import org.winset.news.Reader;
import org.winset.news.Roster;
import org.winset.news.Span;

/// brat's standoff format.
class BratTest {

    private static final Article ARTICLE = Article.of("a.txt", "“We did it,” Ida Bloom said. The “fear” test stays.\n");

    @Test
    void passages_speakers_and_names_are_read() {
        Gold gold = read("""
                T1\tDirect 0 12\t“We did it,”
                T2\tSpeaker 13 22\tIda Bloom
                T3\tTerm 33 39\t“fear”
                R1\tSpokenBy Arg1:T1 Arg2:T2
                N1\tReference T2 person:b1\tIda Bloom
                #1\tAnnotatorNotes T1\tchecked
                """);
        assertThat(gold.passages()).hasSize(2);
        GoldPassage direct = gold.of(GoldPassage.Type.DIRECT).getFirst();
        assertThat(direct.mention()).isEqualTo(new Span(13, 22));
        assertThat(direct.memberId()).isEqualTo("b1");
        assertThat(gold.of(GoldPassage.Type.REFUSED)).hasSize(1);
    }

    @Test
    void events_tie_a_quotation_to_its_source() {
        Gold gold = read("T1\tQuotation 0 12\t“We did it,”\nT2\tSource 13 22\tIda Bloom\nE1\tQuotation:T1 Source:T2\n");
        assertThat(gold.passages().getFirst().name()).isEqualTo("Ida Bloom");
    }

    @Test
    void a_reading_is_scored() {
        Gold gold = read(
                "T1\tDirect 0 12\t“We did it,”\nT2\tSpeaker 13 22\tIda Bloom\nT3\tTerm 33 39\t“fear”\nR1\tBy Arg1:T1 Arg2:T2\n");
        Scorer.Result result = Scorer.score(gold, new Reader(Roster.empty()).read(ARTICLE));
        assertThat(result.scores().directMention()).isEqualTo(new Tally(1, 1));
        assertThat(result.scores().refused()).isEqualTo(new Tally(1, 1));
        assertThat(result.misses()).isEmpty();
    }

    @Test
    void a_wrong_speaker_is_a_miss_with_its_place() {
        Gold gold = read("T1\tDirect 0 12\t“We did it,”\nT2\tSpeaker 40 44\ttest\nR1\tBy Arg1:T1 Arg2:T2\n");
        Scorer.Result result = Scorer.score(gold, new Reader(Roster.empty()).read(ARTICLE));
        assertThat(result.scores().directMention()).isEqualTo(new Tally(0, 1));
        assertThat(result.misses()).extracting(Scorer.Miss::figure).contains("direct: mention", "direct: person");
    }

    @Test
    void all_problems_come_at_once_with_their_lines() {
        assertThatThrownBy(() -> read("T1\tDirect 0 12\tsomething else\nT2 Speaker\nT3\tDirect 5 900\tx\n"))
                .isInstanceOfSatisfying(InputException.class, e -> {
                    assertThat(e.problems()).hasSize(3);
                    assertThat(e.getMessage()).contains("a.ann:1:1", "a.ann:2:1", "a.ann:3:1", "Maybe ");
                });
    }

    private static Gold read(String annotations) {
        return Brat.read("a.ann", annotations, ARTICLE);
    }
}
