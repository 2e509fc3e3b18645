package org.winset.news.cue;

import org.jspecify.annotations.Nullable;
import org.winset.news.marks.Quoted;
import org.winset.news.people.Mention;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Form;
import org.winset.news.words.Saying;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// Names that words before the marks give: dubbed X, the term X, what sailors call X. Who names decides: sailors,
/// everyone, a manual use a name that exists; she, the mayor, critics pass a judgement, which is theirs.
final class Naming {

    private static final int OBJECT_REACH = 6;
    private static final int NAMED_WORDS = 3;

    private final Syntax syntax;
    private final Stream stream;
    private final Quotes quotes;
    private final Voice inside;
    private final SpeakerKinds kinds;

    Naming(Syntax syntax, Quotes quotes) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.quotes = quotes;
        this.inside = new Voice(syntax.stream, quotes);
        this.kinds = new SpeakerKinds(syntax.stream);
    }

    /// Whether the words before a quotation introduce it as a name.
    boolean is(int q, Sentence sentence) {
        int before = q - 1;
        boolean copula = stream.is(before, "is") || stream.is(before, "was");
        boolean article = stream.is(before, "a") || stream.is(before, "an") || stream.is(before, "the");
        if (article && stream.is(before - 1, "as") && stream.is(before - 2, Tag.TERMVERB)) {
            before--;
        }
        if (stream.is(before, "as") || copula) {
            before--;
        }
        if (before < sentence.from() || !stream.wordAt(before)) {
            return false;
        }
        if (stream.is(q - 1, "called") && object(q - 1, sentence) && !quotes.determined(stream.quote(q))) {
            return true;
        }
        int verb = namingVerb(q, sentence);
        if (verb >= 0) {
            return named(verb, q);
        }
        boolean describes = stream.is(q + 1, "to") && stream.is(q + 2, "describe");
        if (stream.is(before, Tag.TERMCUE) && (judged(before) || describes)) {
            return false;
        }
        if (stream.is(before, Tag.TERMVERB) && view(before)) {
            return false;
        }
        if (stream.is(before, Tag.TERMVERB) || stream.is(before, Tag.TERMCUE)) {
            return !copula || quotes.capital(stream.quote(q)) || !syntax.saidBefore(q, sentence);
        }
        return called(before, q, sentence);
    }

    /// "what she termed X": the label of somebody who is named.
    private boolean view(int verb) {
        Mention subject = syntax.endingAt(verb);
        return subject != null
                && subject.type() != Mention.Type.DOCUMENT
                && !stream.is(subject.from(), "it")
                && stream.is(subject.from() - 1, "what");
    }

    /// "called the line X": what the marks hold judges the noun, it doesn't name it.
    private boolean judged(int noun) {
        int i = stream.is(noun - 1, Tag.DET) || stream.is(noun - 1, Tag.POSSESSIVE) ? noun - 2 : noun - 1;
        return stream.wordAt(i)
                && stream.word(i).is(Saying.LABEL)
                && !stream.word(i).lemma().equals("find");
    }

    /// The token of an active "call" or "nickname" whose object or complement the quotation is, or -1.
    private int namingVerb(int q, Sentence sentence) {
        for (int i = q - 1; i >= Math.max(sentence.from() + 1, q - OBJECT_REACH); i--) {
            if (stream.is(i, Shape.QUOTE) || syntax.punctuation(i) || stream.is(i, Tag.AUX) || stream.is(i, Tag.PREP)) {
                return -1;
            }
            Word word = stream.word(i);
            String lemma = word.lemma();
            if (word.says() && (lemma.equals("call") || lemma.equals("dub") || lemma.equals("deem"))
                    || stream.is(i, "nicknamed")) {
                return namer(i) == null && !anyone(i - 1) || stream.is(i, "for") ? -1 : i;
            }
        }
        return -1;
    }

    private @Nullable Mention namer(int verb) {
        int i = verb;
        while (syntax.adverb(i - 1) || stream.is(i - 1, Tag.AUX)) {
            i--;
        }
        if (habit(verb)) {
            i = stream.is(verb - 1, "to") ? verb - 2 : verb - 1;
            while (syntax.adverb(i - 1) || stream.is(i - 1, Tag.AUX)) {
                i--;
            }
        }
        Mention subject = syntax.endingAt(i);
        if (subject == null && stream.is(i - 1, Tag.RELATIVE)) {
            subject = syntax.endingAt(stream.is(i - 2, Shape.COMMA) ? i - 2 : i - 1);
        }
        return subject;
    }

    /// "have taken to calling", "have begun calling": a name that spreads.
    private boolean habit(int verb) {
        if (!stream.word(verb).in(Form.ING)) {
            return false;
        }
        return stream.is(verb - 1, "to") && stream.is(verb - 2, "taken")
                || stream.is(verb - 1, "begun")
                || stream.is(verb - 1, "began")
                || stream.is(verb - 1, "started");
    }

    private boolean anyone(int i) {
        int at = i;
        while (syntax.adverb(at) || stream.is(at, Tag.AUX)) {
            at--;
        }
        return stream.is(at, Tag.SELFPRONOUN) && !stream.is(at, "it") || stream.is(at, "locals");
    }

    private boolean named(int verb, int q) {
        Quoted quoted = stream.quote(q);
        boolean capital = quotes.capital(quoted);
        boolean name = quotes.words(quoted) <= NAMED_WORDS
                && (!quotes.determined(quoted) || quotes.theName(quoted))
                && !judgement(quoted);
        boolean self = stream.is(verb + 1, "themselves")
                || stream.is(verb + 1, "itself")
                || stream.is(verb + 1, "himself")
                || stream.is(verb + 1, "herself");
        boolean theOne =
                quotes.words(quoted) == 2 && quotes.first(quoted).text().equals("the");
        boolean dubbed = stream.word(verb).lemma().equals("dub") || stream.is(verb, "nicknamed");
        Mention namer = namer(verb);
        if (self) {
            return name;
        }
        if (namer == null) {
            return name || capital;
        }
        boolean now = !stream.word(verb).in(Form.PAST);
        boolean animate = stream.is(verb + 1, "him") || stream.is(verb + 1, "her") || stream.is(verb + 1, "me");
        boolean label = stream.is(q - 1, "a") || stream.is(q - 1, "an") || stream.is(q - 1, "the");
        return switch (namer.type()) {
            case POSSESSOR -> false;
            case NAME -> now && (kinds.trade(namer) && name || theOne && !inside.judges(quoted));
            case PRONOUN ->
                stream.is(namer.from(), "they")
                        ? capital
                                || theOne
                                        && stream.is(namer.from() - 1, Shape.WORD)
                                        && stream.word(namer.from() - 1).plain()
                                || now && name && label
                        : stream.is(namer.from(), "it") && (what(namer) || now) && name;
            case DOCUMENT -> now && (name || label) || what(namer) && name;
            case ORGANISATION -> capital && quotes.words(quoted) > 1 || now && name && (label || what(namer));
            case PERSON -> {
                Word head = stream.word(namer.to() - 1);
                boolean several =
                        head.is(Tag.PLURAL) || head.is(Tag.AGENT) && head.text().endsWith("s");
                boolean generic = several && !head.is(Tag.PARTISAN) || stream.is(namer.from(), "some");
                yield generic
                        && (habit(verb)
                                || (capital || quotes.theName(quoted)) && name
                                || now && name
                                || now && label
                                || animate && name
                                || now && theOne
                                || dubbed);
            }
        };
    }

    private boolean what(Mention namer) {
        return stream.is(namer.from() - 1, "what") || stream.is(namer.from() - 1, "which");
    }

    /// One word that praises or blames.
    private boolean judgement(Quoted quoted) {
        return quotes.words(quoted) == 1
                && praises(quoted.inner().in(stream.text()).replaceAll("\\P{L}+$", ""));
    }

    /// Whether the ending is one of words that praise or blame.
    static boolean praises(String word) {
        return word.endsWith("ful")
                || word.endsWith("ous")
                || word.endsWith("ish")
                || word.endsWith("less")
                || word.endsWith("able")
                || word.endsWith("ible");
    }

    /// "is called X"; ", called X, runs nine pages"; "what they called Operation X".
    private boolean called(int verb, int q, Sentence sentence) {
        Quoted quoted = stream.quote(q);
        boolean closed = ",.".indexOf(quotes.end(quoted)) >= 0 && indefinite(verb - 1);
        if (stream.is(verb, "the") && stream.is(verb - 1, "called") && (plainNoun(verb - 2) || closed)) {
            return quotes.words(quoted) <= NAMED_WORDS + 1;
        }
        if (stream.is(verb, "the") && object(verb - 1, sentence)) {
            return true;
        }
        if (!stream.is(verb, "called") || verb - 1 < sentence.from()) {
            return false;
        }
        boolean name = quotes.capital(quoted) && quotes.words(quoted) > 1 || !quotes.determined(quoted);
        boolean passive = stream.is(verb - 1, Tag.BE) && !stream.is(q + 1, "by");
        boolean participle = stream.is(verb - 1, Shape.COMMA)
                && (syntax.verbFollows(q) || !quotes.determined(quoted) && !stream.is(q + 1, "by"));
        return name && (passive || participle);
    }

    /// "a survey figure" right before a verb.
    private boolean indefinite(int verb) {
        Mention noun = syntax.endingAt(verb);
        return noun != null && (stream.is(noun.from(), "a") || stream.is(noun.from(), "an"));
    }

    /// "track a measure called X": behind a noun that a verb or preposition governs, "called" is a participle.
    private boolean object(int called, Sentence sentence) {
        if (!stream.is(called, "called") || !stream.is(called - 1, Shape.WORD)) {
            return false;
        }
        for (int i = called - 1; i > Math.max(sentence.from(), called - OBJECT_REACH); i--) {
            if (stream.is(i, "a") || stream.is(i, "an")) {
                boolean verb = stream.is(i - 1, Tag.VERB)
                        || stream.is(i - 1, Tag.PREP)
                        || stream.is(i - 1, "to")
                        || stream.is(i - 1, Shape.WORD) && stream.word(i - 1).plain();
                return verb && !stream.is(called + 1, "it");
            }
            if (!stream.is(i, Shape.WORD) || !stream.word(i).plain()) {
                return false;
            }
        }
        return false;
    }

    /// A noun that calls nobody anything: "a figure called the X".
    private boolean plainNoun(int i) {
        return stream.is(i, Shape.WORD)
                && syntax.endingAt(i + 1) == null
                && stream.word(i).plain();
    }
}
