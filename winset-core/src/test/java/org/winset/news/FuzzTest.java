package org.winset.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Odd texts: nothing is thrown, spans lie in the text and in order, the same text reads the same.
class FuzzTest {

    private static final int MUTANTS = 40;
    private static final String PIECES =
            "\"\"''“”‘’«»`` \n\n—-:;,.!?()[] said told Smith he she “Q,” ’s 's according to that and but who The A";

    private final Reader reader = new Reader(TestRoster.roster());

    @Test
    void the_corpus_is_read() throws IOException {
        List<String> corpus = corpus("fuzz");
        assertThat(corpus).hasSizeGreaterThan(15);
        corpus.forEach(this::check);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mutants_of_articles_are_read(int seed) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<String> corpus = new ArrayList<>(corpus("fuzz"));
        corpus.addAll(corpus("dev"));
        for (int i = 0; i < MUTANTS; i++) {
            check(mutant(random, corpus.get(random.nextInt(corpus.size()))));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void heaps_of_pieces_are_read(int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        String[] pieces = PIECES.split(" ");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            text.append(random.nextInt(60) == 0 ? "\n\n" : "");
        }
        check(text.toString());
    }

    @ParameterizedTest
    @MethodSource("marks")
    void a_megabyte_of_marks_costs_ten_times_what_a_tenth_costs(String unit) {
        long tenth = looks(unit.repeat(100_000 / unit.length()));
        long whole = looks(unit.repeat(1_000_000 / unit.length()));
        assertThat(whole).isLessThanOrEqualTo(11 * tenth);
    }

    private long looks(String text) {
        AtomicLong looks = new AtomicLong();
        Reading reading = reader.read(Article.of("fuzz", text), looks::set);
        assertThat(reading.article().text()).isEqualTo(text);
        return looks.get();
    }

    static Stream<String> marks() {
        return Stream.of(
                "\" a said, ",
                "“a b c d, ",
                "”b c d e f, ",
                "'c said he ",
                "‘d” \"e' x",
                "``f Smith ",
                "\"Q,\" he said. ",
                "“a,” said Smith, and ",
                "he said that ",
                "Smith, ",
                "a “b” and ",
                "\n\n“a said",
                "\n\n\"Q\n\n",
                "according to ");
    }

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }

    private void check(String text) {
        Reading reading = reader.read(Article.of("fuzz", text));
        int last = 0;
        for (Quotation quotation : reading.passages()) {
            assertThat(quotation.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(quotation.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(quotation.text()).isEqualTo(quotation.span().in(text));
            assertThat(quotation.confidence()).isBetween(0.0, 1.0);
            last = quotation.span().start();
            if (quotation.speaker() != null) {
                assertThat(quotation.speaker().mention())
                        .isEqualTo(quotation.speaker().span().in(text));
            }
        }
        if (text.length() < 20_000) {
            assertThat(reader.read(Article.of("fuzz", text))).isEqualTo(reading);
        }
    }

    private static String mutant(RandomGenerator random, String text) {
        StringBuilder mutant = new StringBuilder(text);
        String[] pieces = PIECES.split(" ");
        for (int i = 0; i < 30 && mutant.length() > 1; i++) {
            int at = random.nextInt(mutant.length());
            switch (random.nextInt(4)) {
                case 0 -> mutant.deleteCharAt(at);
                case 1 -> mutant.insert(at, pieces[random.nextInt(pieces.length)]);
                case 2 -> mutant.setCharAt(at, (char) random.nextInt(0x2100));
                default -> mutant.delete(at, Math.min(mutant.length(), at + random.nextInt(40)));
            }
        }
        return mutant.toString();
    }

    private static List<String> corpus(String folder) throws IOException {
        try (Stream<Path> files = Files.list(TestRoster.resource("/org/winset/news/" + folder))) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return texts;
        }
    }
}
