package org.winset.news.text;

import java.util.ArrayList;
import java.util.List;
import org.winset.news.Span;
import org.winset.news.marks.Quoted;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// Splits tokens into sentences. A quotation that ends a sentence of its own ends the sentence around it too, unless
/// what follows says who spoke ("Really?" Smith said.). After 250 tokens a sentence is cut: no rule looks further, and
/// rules that look through a whole sentence stay linear in the text.
final class Sentences {

    private static final int TAIL = 10;
    private static final int DATELINE = 10;
    private static final int LONGEST = 250;

    private final String text;
    private final List<Token> tokens;
    private final List<Quoted> quotes;

    Sentences(String text, List<Token> tokens, List<Quoted> quotes) {
        this.text = text;
        this.tokens = tokens;
        this.quotes = quotes;
    }

    List<Sentence> split() {
        List<Sentence> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size()
                    || tokens.get(i + 1).paragraph() != tokens.get(i).paragraph();
            boolean cut = i - from >= LONGEST;
            if (last || cut || i >= from && ends(i) || i == dateline(from)) {
                found.add(new Sentence(from, i + 1, tokens.get(from).paragraph()));
                from = i + 1;
            }
        }
        return found;
    }

    /// The dash that ends "WASHINGTON (CW) -" when a paragraph starts at `from`, or -1.
    private int dateline(int from) {
        Token first = tokens.get(from);
        boolean starts = from == 0 || tokens.get(from - 1).paragraph() != first.paragraph();
        if (!starts || !place(first)) {
            return -1;
        }
        for (int i = from + 1; i < Math.min(tokens.size() - 1, from + DATELINE); i++) {
            Token token = tokens.get(i);
            if (token.paragraph() != first.paragraph()) {
                return -1;
            }
            if (token.shape() == Shape.DASH) {
                return tokens.get(i + 1).shape() == Shape.DASH ? i + 1 : i;
            }
            boolean inside = token.shape() == Shape.CAPITAL
                    || token.shape() == Shape.NUMBER
                    || token.shape() == Shape.COMMA
                    || token.shape() == Shape.OPEN
                    || token.shape() == Shape.CLOSE
                    || token.shape() == Shape.OTHER;
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    /// Capitals throughout, a number, or an opening bracket.
    private boolean place(Token token) {
        if (token.shape() == Shape.NUMBER || token.shape() == Shape.OPEN) {
            return true;
        }
        return token.shape() == Shape.CAPITAL
                && token.end() - token.start() > 2
                && text.substring(token.start(), token.end()).chars().noneMatch(Character::isLowerCase);
    }

    /// Whether a sentence ends with token `i`; token `i + 1` exists, in the same paragraph.
    private boolean ends(int i) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        return switch (token.shape()) {
            case STOP ->
                next.shape() != Shape.WORD
                        && next.shape() != Shape.STOP
                        && next.shape() != Shape.COMMA
                        && next.shape() != Shape.CLOSE;
            case QUOTE -> quoteEnds(token, i + 1);
            case WORD, CAPITAL -> token.word().is(Tag.ABBREVIATION) && abbreviationEnds(token, next);
            default -> false;
        };
    }

    /// "at 5 p.m. He left": an abbreviation that is no title, before a word that starts sentences.
    private static boolean abbreviationEnds(Token token, Token next) {
        return !token.word().is(Tag.TITLE)
                && next.shape() == Shape.CAPITAL
                && next.word().is(Tag.STOP)
                && !next.word().is(Tag.MONTH, Tag.DAY);
    }

    private boolean quoteEnds(Token quote, int after) {
        char end = lastSign(quotes.get(quote.quote()));
        Token next = tokens.get(after);
        if (end == '.' || end == '…' && next.shape() == Shape.CAPITAL) {
            return next.shape() != Shape.WORD
                    && next.shape() != Shape.COMMA
                    && next.shape() != Shape.DASH
                    && next.shape() != Shape.SEMICOLON
                    && next.shape() != Shape.CLOSE;
        }
        if (end == '?' || end == '!') {
            return switch (next.shape()) {
                case QUOTE, NUMBER -> true;
                case CAPITAL -> !tail(after);
                default -> false;
            };
        }
        return false;
    }

    /// Whether the tokens from `at` say who spoke and nothing more: a name, a verb of saying, then no new clause.
    private boolean tail(int at) {
        for (int i = at; i < Math.min(tokens.size(), at + TAIL); i++) {
            Token token = tokens.get(i);
            Word word = token.word();
            if (word.says() && token.shape() == Shape.WORD && word.finite() && i > at) {
                return i + 1 >= tokens.size() || !content(tokens.get(i + 1));
            }
            boolean name = token.shape() == Shape.CAPITAL
                    || word.is(Tag.PERSON, Tag.TITLE)
                    || word.is(Tag.PARTICLE)
                    || word.is(Tag.ADVERB, Tag.MODIFIER)
                    || word.is(Tag.AUX)
                    || token.shape() == Shape.POSSESSIVE
                    || token.shape() == Shape.COMMA
                    || token.shape() == Shape.NUMBER;
            if (!name) {
                return false;
            }
        }
        return false;
    }

    private static boolean content(Token token) {
        return token.word().is(Tag.CLAUSESTART)
                || token.word().text().equals("that")
                || token.shape() == Shape.CAPITAL && !token.word().is(Tag.DAY);
    }

    /// The sign before the closing mark, inner marks skipped; a space when there is none.
    private char lastSign(Quoted quoted) {
        Span inner = quoted.inner();
        for (int i = inner.end() - 1; i >= inner.start(); i--) {
            char c = text.charAt(i);
            if ("\"”’' )]".indexOf(c) < 0) {
                return c;
            }
        }
        return ' ';
    }
}
