package org.winset.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// More than 1,100 invented sentences, each a construction of its own: fragments with their speakers, and what is no
/// quotation.
/// They were written while the rules were, so their share is no figure to quote; a change must not lose them.
class SentencesTest {

    private static final double ENOUGH = .96;

    @Test
    void a_fragment_finds_its_speaker() throws IOException {
        List<String> failed = new ArrayList<>();
        List<String> lines = lines("fragments.txt");
        for (String line : lines) {
            int bar = line.indexOf(" | ");
            String speaker = line.substring(0, bar).toLowerCase(Locale.ROOT);
            String text = line.substring(bar + 3);
            List<Quotation> marked = marked(text);
            boolean right = marked.size() == text.chars().filter(c -> c == '“').count()
                    && marked.stream().allMatch(q -> names(q, speaker));
            if (!right) {
                failed.add(line);
            }
        }
        assertThat(failed.size()).as("%s", failed).isLessThanOrEqualTo((int) ((1 - ENOUGH) * lines.size()));
    }

    @Test
    void a_term_is_refused() throws IOException {
        List<String> failed = new ArrayList<>();
        List<String> lines = lines("terms.txt");
        for (String line : lines) {
            if (!marked(line).isEmpty()) {
                failed.add(line);
            }
        }
        assertThat(failed.size()).as("%s", failed).isLessThanOrEqualTo((int) ((1 - ENOUGH) * lines.size()));
    }

    private static boolean names(Quotation quotation, String speaker) {
        return quotation.speaker() != null
                && quotation.speaker().mention().toLowerCase(Locale.ROOT).contains(speaker);
    }

    private static List<Quotation> marked(String text) {
        return new Reader(Roster.empty())
                .read(Article.of("sentence", text + "\n")).quotations().stream()
                        .filter(q -> q.kind() != Kind.INDIRECT)
                        .toList();
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(TestRoster.resource("/org/winset/news/sentences/" + name)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
