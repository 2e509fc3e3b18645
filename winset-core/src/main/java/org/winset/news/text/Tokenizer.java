package org.winset.news.text;

import java.util.ArrayList;
import java.util.List;
import org.winset.news.Span;
import org.winset.news.marks.Quoted;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;
import org.winset.news.words.Words;

/// Cuts a text into tokens and sentences; quotations become single tokens, nicknames in marks part of their names.
public final class Tokenizer {

    private static final Word NONE = Word.unknown("");

    private final String text;
    private final List<Quoted> quotes;
    private final Words words = Words.shared();
    private final List<Token> tokens = new ArrayList<>();
    private int paragraph;
    private Paragraph.Kind kind = Paragraph.Kind.BODY;

    private Tokenizer(String text, List<Quoted> quotes) {
        this.text = text;
        this.quotes = quotes;
    }

    /// The stream of a text; `quotes` in text order, never overlapping.
    public static Stream of(String text, List<Paragraph> paragraphs, List<Quoted> quotes) {
        Tokenizer tokenizer = new Tokenizer(text, quotes);
        tokenizer.run(paragraphs);
        return new Stream(text, tokenizer.tokens, quotes, new Sentences(text, tokenizer.tokens, quotes).split());
    }

    private void run(List<Paragraph> paragraphs) {
        int next = 0;
        int free = 0;
        for (Paragraph p : paragraphs) {
            int at = Math.max(p.start(), free);
            if (free <= p.start()) {
                paragraph++;
                kind = p.kind();
            }
            while (at < p.end()) {
                if (next < quotes.size() && quotes.get(next).span().start() < p.end()) {
                    Span span = quotes.get(next).span();
                    words(at, span.start());
                    quote(next, p);
                    next++;
                    free = span.end();
                    at = Math.max(at, free);
                } else {
                    words(at, p.end());
                    at = p.end();
                }
            }
        }
    }

    private void quote(int index, Paragraph p) {
        Quoted quoted = quotes.get(index);
        Shape shape = nickname(quoted, p) ? Shape.NICKNAME : Shape.QUOTE;
        Word word = shape == Shape.NICKNAME ? words.of(Words.fold(quoted.inner().in(text))) : NONE;
        add(quoted.span().start(), quoted.span().end(), shape, word, index);
    }

    /// One or two capital words in marks between capital words: William "Buzz" Kowalczyk, James "the Hammer" Dolan; or
    /// one between a plain word and a surname: found "Tank" Bright.
    private boolean nickname(Quoted quoted, Paragraph p) {
        int after = quoted.span().end();
        if (!quoted.marked() || quoted.inner().length() > 24 || after + 1 >= p.end() || tokens.isEmpty()) {
            return false;
        }
        Token last = tokens.getLast();
        String inner = quoted.inner().in(text);
        boolean kin = last.shape() == Shape.WORD
                && last.word().is(Tag.PERSON)
                && !last.word().says();
        boolean alone = last.shape() == Shape.WORD
                && !last.word().is(Tag.DET, Tag.POSSESSIVE)
                && inner.indexOf(' ') < 0
                && surname(after + 1, p.end());
        return (last.shape() == Shape.CAPITAL && !last.word().is(Tag.STOP) || kin || alone)
                && last.end() == quoted.span().start() - 1
                && text.charAt(after) == ' '
                && Character.isUpperCase(text.charAt(after + 1))
                && inner.matches("([Tt]he )?\\p{Lu}[\\p{L}.'’-]*( \\p{Lu}[\\p{L}.'’-]*)?");
    }

    /// Whether a capital word begins here that is no day or month.
    private boolean surname(int from, int to) {
        int i = from;
        while (i < to && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return !words.of(Words.fold(text.substring(from, i))).is(Tag.DAY, Tag.STOP);
    }

    private void words(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                i = word(i, to);
            } else if (Character.isDigit(c) || c == '$' || c == '£' || c == '€') {
                i = number(i, to);
            } else {
                sign(i, c);
                i++;
            }
        }
    }

    private int word(int from, int to) {
        int i = from;
        while (i < to && inWord(i, from, to)) {
            i++;
        }
        String folded = Words.fold(text.substring(from, i));
        int cut = contraction(folded);
        if (cut > 0) {
            add(from, from + cut, shape(from), words.of(folded.substring(0, cut)), -1);
            add(from + cut, i, Shape.WORD, words.of(folded.substring(cut)), -1);
            return i;
        }
        if (folded.endsWith("'s") && i - from > 2) {
            add(from, i - 2, shape(from), words.of(folded.substring(0, folded.length() - 2)), -1);
            add(i - 2, i, Shape.POSSESSIVE, NONE, -1);
            return i;
        }
        if (i < to && text.charAt(i) == '.' && abbreviated(folded, from, i)) {
            i++;
            folded += ".";
        }
        add(from, i, shape(from), words.of(folded), -1);
        if (folded.endsWith("s") && i < to && (text.charAt(i) == '\'' || text.charAt(i) == '’')) {
            add(i, i + 1, Shape.POSSESSIVE, NONE, -1);
            i++;
        }
        return i;
    }

    /// Where "she'll" and "he's" part, or -1: a verb follows the apostrophe, not a possessive.
    private int contraction(String folded) {
        int apostrophe = folded.lastIndexOf('\'');
        if (apostrophe <= 0) {
            return -1;
        }
        return switch (folded.substring(apostrophe)) {
            case "'ll", "'d", "'ve", "'re", "'m" -> apostrophe;
            case "'s" ->
                words.of(folded.substring(0, apostrophe)).is(Tag.PRONOUN, Tag.SELFPRONOUN)
                                || words.of(folded.substring(0, apostrophe)).is(Tag.RELATIVE)
                                || folded.startsWith("that")
                                || folded.startsWith("there")
                                || folded.startsWith("here")
                        ? apostrophe
                        : -1;
            default -> -1;
        };
    }

    private boolean inWord(int i, int from, int to) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean between = i > from
                && i + 1 < to
                && Character.isLetterOrDigit(text.charAt(i + 1))
                && Character.isLetterOrDigit(text.charAt(i - 1));
        if (c == '.' && between) {
            return i - from <= 1 || text.charAt(i - 2) == '.' || text.charAt(i - 2) == '-';
        }
        return between && (c == '\'' || c == '’' || c == '-' || c == '‑' || c == '&');
    }

    private boolean abbreviated(String folded, int from, int end) {
        int hyphen = folded.lastIndexOf('-');
        boolean initial = end - from == 1 && Character.isUpperCase(text.charAt(from)) && folded.charAt(0) != 'i';
        boolean dotted = folded.indexOf('.') >= 0;
        return initial
                || dotted
                || words.of(folded.substring(hyphen + 1) + ".").is(Tag.ABBREVIATION)
                        && (Character.isUpperCase(text.charAt(from))
                                || hyphen > 0
                                || folded.length() <= 4 && !words.of(folded).known());
    }

    private int number(int from, int to) {
        int i = from + 1;
        while (i < to) {
            char c = text.charAt(i);
            boolean inner = i + 1 < to && Character.isDigit(text.charAt(i + 1)) && ".,:/-".indexOf(c) >= 0;
            if (!Character.isLetterOrDigit(c) && c != '%' && !inner) {
                break;
            }
            i++;
        }
        add(from, i, Shape.NUMBER, words.of(Words.fold(text.substring(from, i))), -1);
        return i;
    }

    private void sign(int i, char c) {
        Shape shape = switch (c) {
            case ',' -> Shape.COMMA;
            case '.', '!', '?' -> Shape.STOP;
            case ':' -> Shape.COLON;
            case ';' -> Shape.SEMICOLON;
            case '–', '—', '―', '-' -> Shape.DASH;
            case '(', '[' -> Shape.OPEN;
            case ')', ']' -> Shape.CLOSE;
            default -> Character.isWhitespace(c) || c == '\u00a0' ? null : Shape.OTHER;
        };
        if (shape != null) {
            add(i, i + 1, shape, NONE, -1);
        }
    }

    private Shape shape(int from) {
        return Character.isUpperCase(text.charAt(from)) ? Shape.CAPITAL : Shape.WORD;
    }

    private void add(int start, int end, Shape shape, Word word, int quote) {
        tokens.add(new Token(start, end, shape, word, quote, paragraph - 1, kind));
    }
}
