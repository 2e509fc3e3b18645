package org.winset.news.text;

import java.util.List;
import org.winset.news.Span;
import org.winset.news.marks.Quoted;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// The text as tokens, each quotation a single one: what the writer says, seen without what is quoted.
public final class Stream {

    private final String text;
    private final List<Token> tokens;
    private final List<Quoted> quotes;
    private final List<Sentence> sentences;
    private long looks;

    Stream(String text, List<Token> tokens, List<Quoted> quotes, List<Sentence> sentences) {
        this.text = text;
        this.tokens = tokens;
        this.quotes = List.copyOf(quotes);
        this.sentences = List.copyOf(sentences);
    }

    public String text() {
        return text;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /// How often the rules have looked at a token so far: the reader's work, which must stay linear in the text.
    public long looks() {
        return looks;
    }

    public Word word(int i) {
        looks++;
        return tokens.get(i).word();
    }

    public Shape shape(int i) {
        looks++;
        return tokens.get(i).shape();
    }

    public boolean is(int i, Shape shape) {
        looks++;
        return i >= 0 && i < tokens.size() && tokens.get(i).shape() == shape;
    }

    public boolean is(int i, Tag tag) {
        looks++;
        return i >= 0 && i < tokens.size() && tokens.get(i).word().is(tag);
    }

    public boolean is(int i, String word) {
        looks++;
        return i >= 0 && i < tokens.size() && tokens.get(i).word().text().equals(word);
    }

    /// Whether the token is a word, small or capital.
    public boolean wordAt(int i) {
        return is(i, Shape.WORD) || is(i, Shape.CAPITAL);
    }

    public List<Quoted> quotes() {
        return quotes;
    }

    public Quoted quote(int i) {
        return quotes.get(tokens.get(i).quote());
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /// The offsets of tokens `from` to `to` (excluded).
    public Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    public String text(int from, int to) {
        return span(from, to).in(text);
    }
}
