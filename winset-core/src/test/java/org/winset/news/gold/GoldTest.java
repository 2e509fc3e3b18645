package org.winset.news.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.news.Article;
import org.winset.news.Reader;
import org.winset.news.Roster;
import org.winset.news.TestRoster;
import org.winset.news.input.RosterFile;

/// The reader against the annotated articles, development and looked-at rounds alike: no change may fall below what the
/// reader must reach. The honest figures are those of the first reading of each round (docs/concepts/quotations.md).
class GoldTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev",
                "heldout-1",
                "heldout-2",
                "heldout-3",
                "heldout-4",
                "heldout-5",
                "heldout-6",
                "heldout-7",
                "heldout-8",
                "heldout-10"
            })
    void the_reader_agrees_with_the_annotations(String folder) throws IOException {
        Scores scores = scores(folder);
        assertThat(scores.directMention().share()).as("right mention").isGreaterThanOrEqualTo(.95);
        assertThat(scores.directMentionAnswered().share()).as("answered").isGreaterThanOrEqualTo(.97);
        assertThat(scores.directPerson().share()).as("right person").isGreaterThanOrEqualTo(.93);
        assertThat(scores.fragmentSpeaker().share()).as("fragments").isGreaterThanOrEqualTo(.8);
        assertThat(scores.indirectFound().share()).as("indirect recall").isGreaterThanOrEqualTo(.85);
        assertThat(scores.indirectRight().share()).as("indirect precision").isGreaterThanOrEqualTo(.8);
        assertThat(scores.refused().share()).as("refused").isGreaterThanOrEqualTo(.9);
        assertThat(scores.directMention().of()).isGreaterThan(100);
    }

    private static Scores scores(String folder) throws IOException {
        Reader reader = new Reader(roster(folder));
        Scores scores = Scores.NONE;
        for (Path file : annotations(folder)) {
            String name = String.valueOf(file.getFileName()).replace(".ann", ".txt");
            Article article = Article.of(name, Files.readString(file.resolveSibling(name)));
            Gold gold = Brat.read(file.toString(), Files.readString(file), article);
            scores = scores.plus(Scorer.score(gold, reader.read(article)).scores());
        }
        return scores;
    }

    /// The later rounds bring people of their own.
    private static Roster roster(String folder) {
        Path own = TestRoster.resource("/org/winset/news/" + folder).resolve("roster.csv");
        return Files.exists(own) ? RosterFile.read(own) : TestRoster.roster();
    }

    private static List<Path> annotations(String folder) throws IOException {
        try (Stream<Path> files = Files.list(TestRoster.resource("/org/winset/news/" + folder))) {
            return files.filter(f -> f.toString().endsWith(".ann")).sorted().toList();
        }
    }
}
