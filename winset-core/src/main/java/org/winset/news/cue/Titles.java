package org.winset.news.cue;

import org.jspecify.annotations.Nullable;
import org.winset.news.marks.Quoted;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Saying;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;
import org.winset.news.words.Words;

/// Titles of works and programmes: by the noun or verb beside them, or by their capitals.
final class Titles {

    static final int MOST_WORDS = 12;

    private static final int WHOLE_TITLE = 3;

    private final Syntax syntax;
    private final Stream stream;
    private final Quotes quotes;
    private final Words words = Words.shared();

    Titles(Syntax syntax, Quotes quotes) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.quotes = quotes;
    }

    /// Titles: her memoir, "The Long Recess"; a chapter "Bridges and dams"; the choir sang "River Road".
    boolean work(int q, Sentence sentence, boolean after) {
        if (!quotes.capital(stream.quote(q)) || after) {
            return false;
        }
        int i = stream.is(q - 1, Shape.COMMA) || stream.is(q - 1, "of") ? q - 2 : q - 1;
        return i >= sentence.from() && (stream.is(i, Tag.WORK) || i == q - 1 && stream.is(i, Tag.PERFORMED));
    }

    /// "Its slogan, X, dates to 1971": a name beside a noun, with the verb of that noun behind.
    boolean apposed(int q, Sentence sentence, boolean after) {
        if (after || !stream.is(q - 1, Shape.COMMA) || q - 2 < sentence.from()) {
            return false;
        }
        Quoted quoted = stream.quote(q);
        if (quotes.determined(quoted) && !quotes.capital(quoted)) {
            return false;
        }
        boolean noun = stream.is(q - 2, Tag.TERMCUE) || stream.is(q - 2, Tag.INSCRIBED);
        boolean plain = stream.is(q - 2, Shape.NUMBER)
                || stream.wordAt(q - 2) && !stream.word(q - 2).says();
        return quotes.end(stream.quote(q)) == ','
                && (noun || plain && syntax.startingAt(q + 1) == null && !syntax.saidBefore(q, sentence));
    }

    /// Every longer word starts with a capital, two of them at least, and no more words than titles have.
    boolean cased(Quoted quoted) {
        int capitals = 0;
        for (String word : quoted.inner().in(stream.text()).split("[\\s,]+")) {
            if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
                continue;
            }
            if (Character.isUpperCase(word.charAt(0))) {
                capitals++;
            } else if (!words.of(Words.fold(word)).is(Tag.STOP)) {
                return false;
            }
        }
        return capitals >= 2 && quotes.words(quoted) <= MOST_WORDS;
    }

    /// A title of a programme, a book, a song by its capitals. A stop before the closing mark may be the sentence's own
    /// where no verb of saying leads to the marks; a question may be a title's where it stands inside a sentence.
    boolean title(int q, Sentence sentence, @Nullable Word before) {
        Quoted quoted = stream.quote(q);
        char end = quotes.end(quoted);
        boolean inside = !quotes.ledOn(q)
                && !quotes.initial(q, sentence)
                && before != null
                && (!before.says()
                        || quotes.words(quoted) > 2
                        || before.lemma().equals("read")
                        || before.is(Saying.LABEL) && !before.is(Saying.PLAIN));
        boolean asks = quotes.words(quoted) > 2 && !quotes.initial(q, sentence);
        return cased(quoted) && (end != '.' || inside) && (end != '?' && end != '!' || asks);
    }

    /// A title that nothing in its sentence reports: behind a comma ("a report by the office, X."), or first and with a
    /// comma of its own ("X, a long look at the river").
    boolean standing(int q, Sentence sentence) {
        Quoted quoted = stream.quote(q);
        boolean place = stream.is(q - 1, Shape.COMMA)
                || quotes.initial(q, sentence) && quotes.end(quoted) == ',' && quotes.determined(quoted);
        return place && quotes.words(quoted) >= WHOLE_TITLE && cased(quoted);
    }
}
