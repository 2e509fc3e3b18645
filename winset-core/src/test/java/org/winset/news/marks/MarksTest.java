package org.winset.news.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.winset.news.text.Paragraphs;

/// Which marks open, which close.
class MarksTest {

    @Test
    void curly_straight_typed_and_angled_marks_pair() {
        assertThat(inner("He said “one” and \"two\" and ``three'' and «four»."))
                .containsExactly("one", "two", "three", "four");
    }

    @Test
    void single_marks_pair_and_apostrophes_do_not() {
        assertThat(inner("It's the '90s, rock 'n' roll, two years' rent and O'Hara's car: 'a real term' indeed."))
                .containsExactly("a real term");
        assertThat(inner("‘It’s not the cut,’ she said. ‘It’s the cheek.’"))
                .containsExactly("It’s not the cut,", "It’s the cheek.");
    }

    @Test
    void nested_marks_stand_inside() {
        List<Quoted> quotes = quotes("“He said ‘never’ and left,” she said.");
        assertThat(quotes).hasSize(1);
        assertThat(quotes.getFirst().inside()).hasSize(1);
    }

    @Test
    void feet_and_inches_are_no_marks() {
        assertThat(inner("A 6' 2\" man with a 5\" pipe said \"hello there\" twice."))
                .containsExactly("hello there");
    }

    @Test
    void brackets_and_dots_inside_change_nothing() {
        assertThat(inner("“[The] plan … is (nearly) done,” he said."))
                .containsExactly("[The] plan … is (nearly) done,");
    }

    @Test
    void a_forgotten_closing_mark_ends_before_the_tail() {
        assertThat(inner("\"I can't believe it, Councilwoman Moss said.\n\n\"Believe it,\" he said.\n"))
                .containsExactly("I can't believe it,", "Believe it,");
        assertThat(inner("\"We're not rich, Chair Tim Moss said before the vote. \"We can have nice roads.\"\n"))
                .containsExactly("We're not rich,", "We can have nice roads.");
    }

    @Test
    void a_forgotten_opening_mark_spoils_nothing_after_it() {
        assertThat(inner("We did it,\" he said. \"And again.\" Then \"more.\"")).contains("And again.");
    }

    @Test
    void a_quotation_runs_on_only_where_the_next_paragraph_reopens_it() {
        assertThat(quotes("“One.\n\n“Two.”\n")).hasSize(1);
        assertThat(quotes("“One.\n\nTwo stands apart.\n\n“Three.”\n")).hasSize(2);
    }

    @Test
    void pairs_of_nothing_are_kept_for_refusal() {
        assertThat(inner("She called it \"\" and left.")).containsExactly("");
    }

    private static List<Quoted> quotes(String text) {
        return Marks.of(text, Paragraphs.of(text));
    }

    private static List<String> inner(String text) {
        return quotes(text).stream().map(q -> q.inner().in(text)).toList();
    }
}
