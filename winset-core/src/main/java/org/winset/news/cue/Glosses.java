package org.winset.news.cue;

import org.winset.news.marks.Quoted;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;
import org.winset.news.words.Words;

/// Words in marks that the text explains or speaks of as words: "bolt-on" purchases, meaning small ones; a "sleeper" is
/// a
/// piece whose ...; in the trade; a "but" comes before it; initials.
final class Glosses {

    private static final int GLOSS = 8;
    private static final int NAMED_WORDS = 3;
    private static final int LONGEST_INITIALS = 6;

    private final Syntax syntax;
    private final Stream stream;
    private final Quotes quotes;
    private final Words words = Words.shared();

    Glosses(Syntax syntax, Quotes quotes) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.quotes = quotes;
    }

    /// Whether a quotation of `count` words is explained or mentioned as a word.
    boolean is(int q, Sentence sentence, int count) {
        Quoted quoted = stream.quote(q);
        if (initials(quoted) || offence(q) || count == 1 && particle(q, quoted)) {
            return true;
        }
        return count <= NAMED_WORDS
                && (meant(q, sentence)
                        || renamed(q, sentence, quoted)
                        || wordFor(q, sentence, quoted)
                        || termOf(q, sentence)
                        || defined(q, sentence)
                        || jargon(sentence) && !quotes.ledOn(q) && !quotes.capital(quoted)
                        || charged(q, quoted, count));
    }

    /// "X purchases, meaning small ones"; "agreed to mean small and X to mean wet".
    private boolean meant(int q, Sentence sentence) {
        if (stream.is(q + 1, "to") && stream.is(q + 2, "mean")) {
            return true;
        }
        for (int i = q + 1; i < Math.min(sentence.to(), q + NAMED_WORDS + 1); i++) {
            if (stream.is(i, "meaning")) {
                return i == q + 1 || stream.is(i - 1, Shape.COMMA);
            }
        }
        return false;
    }

    /// "mi rey," or my king.
    private boolean renamed(int q, Sentence sentence, Quoted quoted) {
        if (!stream.is(q + 1, "or") || quotes.end(quoted) != ',') {
            return false;
        }
        for (int i = q + 2; i < Math.min(sentence.to(), q + 2 + NAMED_WORDS + 1); i++) {
            if (stream.is(i, Shape.COMMA) || stream.is(i, Shape.STOP)) {
                return true;
            }
            if (!stream.wordAt(i) || stream.word(i).says() || stream.is(i, Tag.AUX) || stream.is(i, "so")) {
                return false;
            }
        }
        return false;
    }

    /// "Sourfaux," the campaigners' word for such bread.
    private boolean wordFor(int q, Sentence sentence, Quoted quoted) {
        if (quotes.end(quoted) != ',' && !stream.is(q + 1, Shape.COMMA)) {
            return false;
        }
        if (stream.is(q + 1, "a") && stream.is(q + 2, "term") || current(q) || known(q, sentence) || workBehind(q)) {
            return true;
        }
        for (int i = q + 1; i < Math.min(sentence.to(), q + GLOSS); i++) {
            boolean noun = stream.is(i, "word")
                    || stream.is(i, "term")
                    || stream.is(i, "name")
                    || stream.is(i, "slang")
                    || stream.is(i, "shorthand")
                    || stream.is(i, "jargon");
            if (noun) {
                return stream.is(i + 1, "for");
            }
        }
        return false;
    }

    /// "theft concerning programs," a charge that carries ten years; not "a charge she denies".
    private boolean offence(int q) {
        boolean noun = stream.is(q + 2, "charge")
                || stream.is(q + 2, "crime")
                || stream.is(q + 2, "offense")
                || stream.is(q + 2, "offence")
                || stream.is(q + 2, "felony")
                || stream.is(q + 2, "misdemeanor");
        boolean law = stream.is(q + 3, "punishable")
                || stream.is(q + 3, "carrying")
                || (stream.is(q + 3, "that") || stream.is(q + 3, "which")) && stream.is(q + 4, "carries");
        return (stream.is(q + 1, "a") || stream.is(q + 1, "an")) && noun && law;
    }

    /// "reasonable possibility," a phrase that the courts already use; not "a word he used twice".
    private boolean current(int q) {
        boolean word = stream.is(q + 2, "phrase")
                || stream.is(q + 2, "word")
                || stream.is(q + 2, "name")
                || stream.is(q + 2, "label")
                || stream.is(q + 2, "standard");
        boolean goesOn = stream.is(q + 3, "that")
                || stream.is(q + 3, "which")
                || stream.is(q + 3, "from")
                || stream.is(q + 3, "in")
                || stream.is(q + 3, "borrowed")
                || stream.is(q + 3, "used");
        return stream.is(q + 1, "a") && word && goesOn && !stream.is(q + 4, Tag.PRONOUN);
    }

    /// "X was the industry's phrase for": nobody's own word.
    private boolean termOf(int q, Sentence sentence) {
        if (!stream.is(q + 1, Tag.BE)) {
            return false;
        }
        for (int i = q + 2; i < Math.min(sentence.to(), q + GLOSS); i++) {
            if (stream.is(i, Tag.TERMCUE)) {
                return stream.is(i + 1, "for") || stream.is(i + 1, "of");
            }
            boolean owned = syntax.startingAt(i) != null || stream.is(i, Tag.POSSESSIVE) || stream.is(i, Shape.CAPITAL);
            if (owned || !stream.wordAt(i) && !stream.is(i, Shape.POSSESSIVE)) {
                return false;
            }
        }
        return false;
    }

    /// "Percy in Winter," a play, closes Sunday.
    private boolean workBehind(int q) {
        for (int i = q + 2; stream.is(q + 1, Tag.DET) && i < q + 2 + NAMED_WORDS; i++) {
            if (stream.is(i, Tag.WORK) && !stream.is(i, Tag.PERSON)) {
                return stream.is(i + 1, Shape.COMMA);
            }
        }
        return false;
    }

    /// "Old Reliable," as the engine is known.
    private boolean known(int q, Sentence sentence) {
        if (!stream.is(q + 1, "as")) {
            return false;
        }
        for (int i = q + 2; i < Math.min(sentence.to(), q + GLOSS); i++) {
            boolean known = (stream.is(i, "known") || stream.is(i, "called")) && stream.is(i - 1, Tag.BE);
            if (known || stream.is(i, Tag.EDIT) && stream.is(i + 1, "it")) {
                return true;
            }
        }
        return false;
    }

    /// "a sleeper is a piece whose"; "to salt a site is to plant".
    private boolean defined(int q, Sentence sentence) {
        boolean article = stream.is(q - 1, "a") || stream.is(q - 1, "an");
        if (article && stream.is(q + 1, "is")) {
            return stream.is(q + 2, Tag.DET) || stream.is(q + 2, "when");
        }
        if (!stream.is(q - 1, "to") || !stream.is(q + 1, Tag.DET)) {
            return false;
        }
        for (int i = q + 2; i < Math.min(sentence.to(), q + GLOSS); i++) {
            if (stream.is(i, "is")) {
                return stream.is(i + 1, "to");
            }
        }
        return false;
    }

    /// "In the trade, ..."; "in industry parlance".
    private boolean jargon(Sentence sentence) {
        int from = sentence.from();
        if (!stream.is(from, "in")) {
            return false;
        }
        for (int i = from + 1; i < Math.min(sentence.to(), from + NAMED_WORDS + 2); i++) {
            boolean tongue = stream.is(i, "parlance")
                    || stream.is(i, "jargon")
                    || stream.is(i, "slang")
                    || stream.is(i, "lingo")
                    || stream.is(i, "trade") && stream.is(i - 1, "the");
            if (tongue) {
                return stream.is(i + 1, Shape.COMMA);
            }
        }
        return false;
    }

    /// "whether a “but” comes before it", "fined him for a “clearly”", "with an “a”".
    private boolean particle(int q, Quoted quoted) {
        boolean article = stream.is(q - 1, "a") || stream.is(q - 1, "an");
        if (!article) {
            return false;
        }
        String text = quoted.inner().in(stream.text()).replaceAll("\\P{L}+$", "");
        Word word = words.of(Words.fold(text));
        return text.length() == 1
                || word.is(Tag.CONJ, Tag.DET)
                || text.endsWith("ly") && word.is(Tag.ADVERB)
                || text.endsWith("ly") && stream.is(q - 2, "for");
    }

    /// Letters and stops: "T.F.", "E."
    private boolean initials(Quoted quoted) {
        String inner = quoted.inner().in(stream.text()).strip();
        return inner.length() <= LONGEST_INITIALS && inner.matches("(\\p{Lu}\\.)+,?");
    }

    /// "a “lease administration fee”": a compound that names a charge, where nobody is judging.
    private boolean charged(int q, Quoted quoted, int count) {
        String inner = quoted.inner().in(stream.text());
        String last = inner.substring(inner.lastIndexOf(' ') + 1).replaceAll("\\P{L}+$", "");
        boolean charge = switch (last) {
            case "fee", "fees", "charge", "surcharge", "rate", "permit", "waiver", "exemption", "clause", "deduction" ->
                true;
            default -> false;
        };
        boolean article = stream.is(q - 1, Tag.DET) || stream.is(q - 1, "for");
        boolean predicate = stream.is(q - 2, Tag.BE) || stream.is(q - 2, "as") || syntax.adverb(q - 2);
        return charge && article && !predicate && count > 1 && !quotes.determined(quoted);
    }
}
