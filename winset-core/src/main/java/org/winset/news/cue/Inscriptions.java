package org.winset.news.cue;

import org.jspecify.annotations.Nullable;
import org.winset.news.people.Mention;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;

/// Words on a thing: "a shirt that read", "a sign at the door says", "Signs seen at the depot: ...".
final class Inscriptions {

    private static final int REACH = 8;
    private static final int HEAD = 5;

    private final Syntax syntax;
    private final Stream stream;
    private final Quotes quotes;
    private int last = -1;

    Inscriptions(Syntax syntax, Quotes quotes) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.quotes = quotes;
    }

    /// Whether a quotation is written on a thing; asked in text order, so that "another said" can lean on the one
    /// before.
    boolean has(int q, Sentence sentence) {
        boolean found = jotted(q, sentence) || listed(q, sentence) || written(q, sentence) || below(q, sentence);
        if (found) {
            last = sentence.paragraph();
        }
        return found;
    }

    private boolean written(int q, Sentence sentence) {
        int verb = quotes.ledOn(q) ? q - 2 : q - 1;
        while (verb > sentence.from() && syntax.adverb(verb)) {
            verb--;
        }
        if (stream.is(verb, Tag.INSCRIBER) || opens(verb, sentence) || sign(verb, sentence)) {
            return true;
        }
        boolean reads = stream.is(verb, "read") || stream.is(verb, "reads") || stream.is(verb, "reading");
        boolean says = stream.is(verb, "say")
                || stream.is(verb, "said")
                || stream.is(verb, "says")
                || stream.is(verb, "saying");
        if (!reads && !says) {
            return false;
        }
        int noun = stream.is(verb, "reading") || stream.is(verb, "saying") ? verb - 1 : verb - 2;
        boolean attribute = noun == verb - 1 || stream.is(verb - 1, "that") || stream.is(verb - 1, "which");
        if (attribute && stream.is(stream.is(noun, Shape.COMMA) ? noun - 1 : noun, Tag.INSCRIBED)) {
            return true;
        }
        if (stream.is(verb - 1, "it") && !quotes.ledOn(q) && signBefore(sentence)) {
            return true;
        }
        boolean that = stream.is(verb - 1, "that") || stream.is(verb - 1, "which");
        if (that && thing(noun, sentence)) {
            return true;
        }
        if (last == sentence.paragraph() && another(sentence.from(), verb)) {
            return true;
        }
        if (reads && stream.is(verb - 1, Tag.TERMCUE)) {
            return true;
        }
        if (says && person(sentence.from(), verb)) {
            return false;
        }
        Mention subject = reads && !quotes.ledOn(q) ? syntax.first(sentence.from(), verb) : null;
        if (subject != null && subject.type() == Mention.Type.DOCUMENT) {
            return true;
        }
        if (reads && verb > sentence.from() && lifeless(syntax.first(sentence.from(), verb))) {
            return true;
        }
        for (int i = verb - 1; i >= Math.max(sentence.from(), verb - REACH); i--) {
            if (stream.is(i, Tag.INSCRIBED)) {
                return true;
            }
        }
        return false;
    }

    /// "a scarf that says X": a plain noun that no speaker ends with.
    private boolean thing(int noun, Sentence sentence) {
        return noun - 1 > sentence.from()
                && stream.is(noun, Shape.WORD)
                && stream.word(noun).plain()
                && !stream.word(noun).known()
                && syntax.endingAt(noun + 1) == null
                && (stream.is(noun - 1, "a") || stream.is(noun - 1, "an"));
    }

    /// "A flier was unsigned. At the bottom it said X": "it" is the sign of the sentence before.
    private boolean signBefore(Sentence sentence) {
        for (int i = sentence.from() - 1; i > Math.max(0, sentence.from() - 3 * REACH); i--) {
            if (stream.is(i, Tag.INSCRIBED)) {
                return true;
            }
        }
        return false;
    }

    /// "a letter that began X": how a text goes.
    private boolean opens(int verb, Sentence sentence) {
        boolean goes = switch (stream.wordAt(verb) ? stream.word(verb).text() : "") {
            case "began", "begins", "opened", "opens", "ended", "ends", "closed", "closes", "started", "starts" -> true;
            default -> false;
        };
        return goes
                && verb - 2 >= sentence.from()
                && (stream.is(verb - 1, "that") || stream.is(verb - 1, "which"))
                && (stream.is(verb - 2, Tag.DOC)
                        || stream.is(verb - 2, Tag.WORK)
                        || stream.is(verb - 2, Tag.INSCRIBED));
    }

    /// "His shop sign, still up, promises X": whatever the verb, a sign is no speaker.
    private boolean sign(int verb, Sentence sentence) {
        if (!stream.wordAt(verb)
                || !stream.word(verb).says()
                || !stream.word(verb).finite()) {
            return false;
        }
        for (int i = sentence.from(); i < Math.min(verb, sentence.from() + HEAD); i++) {
            if (stream.is(i, Tag.INSCRIBED)) {
                return stream.is(i + 1, Shape.COMMA) || i + 1 == verb;
            }
            if (!stream.is(i, Tag.DET) && !stream.is(i, Shape.POSSESSIVE) && !stream.is(i, Shape.WORD)) {
                return false;
            }
        }
        return false;
    }

    /// "wrote X on it", "someone has written X", "a strip of tape on which a teammate had written X".
    private boolean jotted(int q, Sentence sentence) {
        int verb = stream.is(q - 1, Shape.COMMA) && stream.is(q - 2, "full") ? q - 5 : q - 1;
        if (verb < sentence.from()
                || !stream.wordAt(verb)
                || !stream.word(verb).lemma().equals("write")) {
            return false;
        }
        boolean place = stream.is(q + 1, "across")
                || stream.is(q + 1, "at") && stream.is(q + 2, "the")
                || stream.is(q + 1, "above")
                || stream.is(q + 1, "on") && (stream.is(q + 2, Tag.DET) || stream.is(q + 2, "it"));
        if (place) {
            return true;
        }
        for (int i = verb - 1; i >= Math.max(sentence.from(), verb - 2 * REACH); i--) {
            boolean thing = stream.is(i, Tag.INSCRIBED)
                    || stream.is(i, "box")
                    || stream.is(i, "margin")
                    || stream.is(i, "pencil")
                    || stream.is(i, "chalk")
                    || stream.is(i, "ink")
                    || stream.is(i, "blank");
            if (thing || i > verb - 4 && (stream.is(i, "someone") || stream.is(i, "somebody"))) {
                return true;
            }
        }
        return false;
    }

    /// No subject that could speak: none, or only a name behind a preposition ("a line on Route 9").
    private boolean lifeless(@Nullable Mention first) {
        return first == null
                || first.type() == Mention.Type.NAME && stream.is(first.from() - 1, Tag.PREP) && first.from() > 1;
    }

    /// "Another", "one", "a smaller one, in the bleachers,": the subject is a pronoun for the thing before.
    private boolean another(int from, int verb) {
        for (int i = from; i < Math.min(verb, from + 4); i++) {
            if (stream.is(i, "another")
                    || stream.is(i, "one")
                    || stream.is(i, "other")
                    || stream.is(i, "others")
                    || stream.is(i, "second")
                    || stream.is(i, "third")) {
                return syntax.startingAt(i + 1) == null;
            }
        }
        return false;
    }

    /// "Mayor Quits," the headline read; "Close the pit," read one sign.
    private boolean below(int q, Sentence sentence) {
        if (!quotes.initial(q, sentence)) {
            return false;
        }
        int noun = stream.is(q + 2, Tag.DET) || stream.is(q + 2, Tag.POSSESSIVE) ? q + 3 : q + 2;
        if ((stream.is(q + 1, "read") || stream.is(q + 1, "reads")) && stream.is(noun, Tag.INSCRIBED)) {
            return true;
        }
        for (int i = q + 1; i < Math.min(sentence.to() - 1, q + REACH); i++) {
            boolean reads = stream.is(i + 1, "read") || stream.is(i + 1, "reads") || stream.is(i + 1, "said");
            if (stream.is(i, Tag.INSCRIBED) && reads) {
                return true;
            }
            if (!stream.wordAt(i) && !stream.is(i, Shape.POSSESSIVE)) {
                return false;
            }
        }
        return false;
    }

    /// Every quotation behind the colon.
    private boolean listed(int q, Sentence sentence) {
        for (int i = sentence.from(); i < Math.min(q, sentence.from() + 2 * REACH); i++) {
            if (stream.is(i, Tag.INSCRIBED)) {
                for (int k = i + 1; k < q; k++) {
                    if (stream.is(k, Shape.COLON)) {
                        return i == k - 1 || !person(sentence.from(), k);
                    }
                }
                return false;
            }
        }
        return false;
    }

    private boolean person(int from, int to) {
        Mention first = syntax.first(from, to);
        return first != null && first.isPerson() && !stream.is(first.to() - 1, Tag.INSCRIBED);
    }
}
