package org.winset.news;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.winset.news.cue.Attribution;
import org.winset.news.cue.Attributor;
import org.winset.news.marks.Marks;
import org.winset.news.marks.Quoted;
import org.winset.news.marks.Turns;
import org.winset.news.people.Chunker;
import org.winset.news.people.Mention;
import org.winset.news.text.Paragraph;
import org.winset.news.text.Paragraphs;
import org.winset.news.text.Stream;
import org.winset.news.text.Tokenizer;

/// Reads articles: who said what.
///
/// ```java
/// Reading reading = new Reader(roster).read(Article.of("a.txt", text));
/// for (Quotation q : reading.quotations()) {
///     System.out.println(q.text() + " - " + (q.speaker() == null ? "?" : q.speaker().name()));
/// }
/// ```
///
/// Rules only, no model: paragraphs, marks, tokens with each quotation as one, phrases for people, verbs of saying with
/// their subjects, then one rule for each quotation. Time and memory are linear in the text. Never throws on a text.
/// Thread-safe.
public final class Reader {

    private final Roster roster;
    private final Predicate<String> terms;

    public Reader(Roster roster) {
        this(roster, text -> false);
    }

    /// `terms` tells words of art by their text, so that they are refused where nobody speaks them.
    public Reader(Roster roster, Predicate<String> terms) {
        this.roster = roster;
        this.terms = terms;
    }

    public Reading read(Article article) {
        return read(article, looks -> {});
    }

    /// Reads and tells how often a rule looked at a token.
    Reading read(Article article, LongConsumer work) {
        String text = article.text();
        List<Paragraph> paragraphs = Paragraphs.of(text);
        List<Quoted> quotes = Turns.with(text, paragraphs, Marks.of(text, paragraphs));
        Stream stream = Tokenizer.of(text, paragraphs, quotes);
        List<Mention> mentions = Chunker.mentions(stream);
        Attributor attributor = new Attributor(stream, mentions, terms);
        List<Attribution> attributions = attributor.run();
        Reading reading = new Resolution(article, stream, mentions, roster, attributor.reports()).reading(attributions);
        work.accept(stream.looks());
        return reading;
    }
}
