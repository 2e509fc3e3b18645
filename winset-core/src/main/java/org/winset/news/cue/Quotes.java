package org.winset.news.cue;

import org.winset.news.Span;
import org.winset.news.marks.Quoted;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Saying;
import org.winset.news.words.Tag;
import org.winset.news.words.Words;

/// What a quotation looks like from inside and outside.
final class Quotes {

    private static final int TERM_WORDS = 5;
    private static final int TITLE_WORDS = 8;
    private static final int INSCRIBED = 8;

    private final Syntax syntax;
    private final Stream stream;
    private final String text;
    private final Words words = Words.shared();

    Quotes(Syntax syntax) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.text = stream.text();
    }

    /// Whether the first word has a capital; brackets and dots before it don't count.
    boolean capital(Quoted quoted) {
        for (int i = quoted.inner().start(); i < quoted.inner().end(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '$') {
                return !Character.isLowerCase(c);
            }
        }
        return false;
    }

    /// The sign before the closing mark, or a space.
    char end(Quoted quoted) {
        for (int i = quoted.inner().end() - 1; i >= quoted.inner().start(); i--) {
            char c = text.charAt(i);
            if ("\"”’')] ".indexOf(c) < 0) {
                return Character.isLetterOrDigit(c) ? ' ' : c;
            }
        }
        return ' ';
    }

    int words(Quoted quoted) {
        int count = 0;
        boolean inside = false;
        for (int i = quoted.inner().start(); i < quoted.inner().end() && count < 1000; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            count += letter && !inside ? 1 : 0;
            inside = letter || inside && "'’-.".indexOf(text.charAt(i)) >= 0;
        }
        return count;
    }

    /// Whether the quotation starts its sentence; a dateline, a dash or an adverb may stand before it.
    boolean initial(int q, Sentence sentence) {
        int i = q - 1;
        while (i >= sentence.from()
                && (stream.is(i, Shape.DASH)
                        || syntax.adverb(i)
                        || stream.is(i, Tag.CONJ)
                        || stream.is(i, Shape.COMMA) && i > sentence.from() && syntax.adverb(i - 1))) {
            i--;
        }
        return i < sentence.from();
    }

    /// Whether a comma or colon stands right before it.
    boolean ledOn(int q) {
        return stream.is(q - 1, Shape.COMMA)
                || stream.is(q - 1, Shape.COLON)
                || stream.is(q - 1, Shape.DASH) && stream.is(q - 2, Shape.COLON);
    }

    /// A word of art: the "credible fear" standard, a plan dubbed "X", the term "X", so-called "X".
    boolean term(int q, Sentence sentence) {
        Quoted quoted = stream.quote(q);
        int count = words(quoted);
        if (count > TITLE_WORDS) {
            return false;
        }
        int before = q - 1;
        if (stream.is(before, "as") || stream.is(before, "is") || stream.is(before, "was")) {
            before--;
        }
        if (before >= sentence.from() && stream.wordAt(before)) {
            if (stream.is(before, Tag.TERMVERB) || stream.is(before, Tag.TERMCUE)) {
                return true;
            }
            boolean determined = stream.is(before, "the") || stream.is(before, Tag.POSSESSIVE);
            int verb = determined ? before - 1 : before;
            boolean named = determined
                    && verb > sentence.from()
                    && (stream.is(verb, "it") || stream.is(verb, "them") || stream.is(verb, "this"))
                    && (stream.is(verb - 2, "they") || stream.is(verb - 2, "we") || stream.is(verb - 2, "locals"));
            boolean habit = named || verb >= sentence.from() && generic(verb);
            if (habit) {
                return true;
            }
        }
        boolean noun = stream.is(q + 1, Tag.TERMNOUN) && !"?!.".contains(String.valueOf(end(quoted)));
        boolean article = stream.is(q - 1, "a") || stream.is(q - 1, "an") || stream.is(q - 1, Shape.COMMA);
        boolean indefinite = article && saidBefore(q, sentence);
        return noun && count <= TERM_WORDS && !indefinite;
    }

    private boolean saidBefore(int q, Sentence sentence) {
        for (int i = q - 1; i >= Math.max(sentence.from(), q - 2 * INSCRIBED); i--) {
            org.winset.news.words.Word word = stream.word(i);
            if (word.is(Saying.PLAIN) || word.is(Saying.LABEL) || word.is(Saying.TELL) || word.is(Saying.THAT)) {
                return true;
            }
        }
        return false;
    }

    /// "which sailors call", "what critics call", "who counts as".
    private boolean generic(int i) {
        return switch (stream.word(i).text()) {
            case "call",
                    "calls",
                    "dub",
                    "nickname",
                    "counts",
                    "count",
                    "qualifies",
                    "qualify",
                    "defined",
                    "classified",
                    "listed" -> true;
            default -> false;
        };
    }

    /// Every longer word starts with a capital: a title of a programme, a book, a song.
    boolean titleCase(Quoted quoted) {
        int capitals = 0;
        for (String word : quoted.inner().in(text).split("[\\s,]+")) {
            if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
                continue;
            }
            if (Character.isUpperCase(word.charAt(0))) {
                capitals++;
            } else if (!words.of(Words.fold(word)).is(Tag.STOP)) {
                return false;
            }
        }
        char end = end(quoted);
        return capitals >= 2 && words(quoted) <= TITLE_WORDS && end != '.' && end != '?' && end != '!';
    }

    /// Two words or more and not a small letter: a sign, a banner, a motto.
    boolean shouted(Quoted quoted) {
        String inner = quoted.inner().in(text);
        return words(quoted) > 1
                && inner.chars().noneMatch(Character::isLowerCase)
                && inner.chars().anyMatch(Character::isLetter);
    }

    /// Whether a sentence ends inside: what is cut off at the end is speech all the same.
    boolean sentences(Quoted quoted) {
        for (int i = quoted.inner().start() + 1; i + 2 < quoted.inner().end(); i++) {
            boolean stop = ".?!".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
            if (stop && Character.isUpperCase(text.charAt(i + 2)) && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /// Whether it starts with a conjunction or a pronoun, as clauses do.
    boolean startsClause(Quoted quoted) {
        int end = quoted.inner().start();
        while (end < quoted.inner().end()
                && (Character.isLetter(text.charAt(end)) || "'’".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        org.winset.news.words.Word first =
                words.of(Words.fold(text.substring(quoted.inner().start(), end)));
        return first.is(Tag.CONJ, Tag.SUBORD) || first.is(Tag.PRONOUN, Tag.SELFPRONOUN);
    }

    /// Words on a thing: "a shirt that read", "a sign at the door says".
    boolean inscribed(int q, Sentence sentence) {
        int verb = ledOn(q) ? q - 2 : q - 1;
        if (listed(q, sentence)) {
            return true;
        }
        boolean reads = stream.is(verb, "read") || stream.is(verb, "reads") || stream.is(verb, "reading");
        boolean says = stream.is(verb, "said") || stream.is(verb, "says") || stream.is(verb, "saying");
        if (!reads && !says || says && person(sentence.from(), verb)) {
            return false;
        }
        if (reads && verb > sentence.from() && syntax.first(sentence.from(), verb) == null) {
            return true;
        }
        for (int i = verb - 1; i >= Math.max(sentence.from(), verb - INSCRIBED); i--) {
            if (stream.is(i, Tag.INSCRIBED)) {
                return true;
            }
        }
        return false;
    }

    /// "Signs seen at the depot: ...": every quotation behind the colon.
    private boolean listed(int q, Sentence sentence) {
        for (int i = sentence.from(); i < Math.min(q, sentence.from() + 2 * INSCRIBED); i++) {
            if (stream.is(i, Tag.INSCRIBED)) {
                for (int k = i + 1; k < q; k++) {
                    if (stream.is(k, Shape.COLON)) {
                        return !person(sentence.from(), k);
                    }
                }
                return false;
            }
        }
        return false;
    }

    private boolean person(int from, int to) {
        org.winset.news.people.Mention first = syntax.first(from, to);
        return first != null && first.isPerson() && !stream.is(first.to() - 1, Tag.INSCRIBED);
    }

    boolean blank(Quoted quoted) {
        return words(quoted) == 0;
    }

    Span span(int q) {
        return stream.quote(q).span();
    }
}
