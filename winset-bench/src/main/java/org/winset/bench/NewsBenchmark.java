package org.winset.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.winset.news.Article;
import org.winset.news.Gender;
import org.winset.news.Person;
import org.winset.news.Reader;
import org.winset.news.Reading;
import org.winset.news.Roster;

/// Articles of 5 kB against a roster of 2,000 invented names, one thread, in 64 MB of heap.
///
/// Run: `java -jar winset-bench/target/winset-bench.jar NewsBenchmark`
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx64m", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class NewsBenchmark {

    private static final int NAMES = 2000;
    private static final int ARTICLES = 64;
    private static final int LENGTH = 5000;

    private final List<Article> articles = new ArrayList<>();
    private Reader reader = new Reader(Roster.empty());
    private int next;

    @Setup
    public void prepare() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < NAMES; i++) {
            String name = Invented.given(random) + " " + Invented.surname(i);
            List<Person.Office> offices =
                    List.of(new Person.Office(i % 5 == 0 ? "Senator" : "Representative", null, null));
            people.add(Roster.person("m" + i, name, List.of(), Gender.UNKNOWN, "Democrat", "Ohio", offices));
        }
        reader = new Reader(new Roster(people));
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(Article.of("a" + i, Invented.article(random, people, LENGTH)));
        }
    }

    /// Reads any text with the same roster.
    Reading read(String text) {
        return reader.read(Article.of("text", text));
    }

    @Benchmark
    public Reading read() {
        next = (next + 1) % ARTICLES;
        return reader.read(articles.get(next));
    }
}
