package org.winset.news.cue;

import java.util.Set;
import org.winset.news.people.Mention;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Form;
import org.winset.news.words.Saying;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// Forms of verbs of saying that report nothing: nouns ("the reports"), participles behind a noun ("a plan called X"),
/// verbs without their preposition ("spoke for an hour").
final class NounForms {

    private static final Set<String> CALLS = Set.of("conference", "phone", "telephone", "video", "earnings", "roll");

    private final Syntax syntax;
    private final Stream stream;

    NounForms(Syntax syntax) {
        this.syntax = syntax;
        this.stream = syntax.stream;
    }

    /// Verbs that say something only with their preposition: spoke of, pointed to, lashed out at.
    boolean idle(int i, Word word) {
        int next = syntax.adverb(i + 1) ? i + 2 : i + 1;
        return switch (word.lemma()) {
            case "speak", "talk" -> !(stream.is(next, "of") || stream.is(next, "about") || stream.is(next, "against"));
            case "point" -> !stream.is(next, "to");
            case "rail" -> !stream.is(next, "against") && !stream.is(next, "at");
            case "lash" -> !stream.is(next, "out");
            case "sum" -> !stream.is(next, "up");
            case "brush", "wave", "shrug" ->
                word.is(Saying.LABEL)
                        && !word.is(Saying.MANNER)
                        && !stream.is(next, "off")
                        && !stream.is(next, "aside")
                        && !stream.is(next, "away");
            default -> false;
        };
    }

    /// "the reports", "his demand to", "in answer": the noun of the same form.
    boolean noun(int i, Sentence sentence) {
        Word word = stream.word(i);
        if (i == sentence.from()) {
            return word.is(Tag.PERSON, Tag.DOC) || word.is(Tag.WORDNOUN);
        }
        boolean counted = stream.is(i - 1, Shape.NUMBER) && !word.in(Form.ING);
        if (stream.is(i - 1, Tag.DET) || stream.is(i - 1, Shape.POSSESSIVE) || counted) {
            return (!word.in(Form.PAST) || word.is(Tag.MODIFIER)) && !alone(i);
        }
        boolean inside = syntax.startingAt(i) == null && inMention(i);
        if (inside) {
            return true;
        }
        boolean call = word.text().equals("call") || word.text().equals("calls");
        if (call && CALLS.contains(stream.word(i - 1).text())) {
            return true;
        }
        boolean nominal = word.is(Tag.DOC, Tag.WORDNOUN) || word.is(Tag.PERSON);
        return nominal && (stream.is(i - 1, Tag.PREP) || stream.is(i - 1, Tag.MODIFIER));
    }

    /// "some say", "the party that says": a determiner that stands for people, before a verb that is no noun.
    private boolean alone(int i) {
        Word word = stream.word(i);
        boolean noun = word.is(Tag.DOC, Tag.WORDNOUN) || word.is(Tag.PERSON);
        boolean stands = stream.is(i - 1, "that")
                || stream.is(i - 1, "some")
                || stream.is(i - 1, "many")
                || stream.is(i - 1, "most")
                || stream.is(i - 1, "both")
                || stream.is(i - 1, "all")
                || stream.is(i - 1, "those")
                || stream.is(i - 1, "few");
        return stands && !noun;
    }

    private boolean inMention(int i) {
        int k = syntax.firstIndexFrom(i + 1) - 1;
        for (int back = k; back >= 0 && back > k - 2; back--) {
            Mention mention = syntax.mentions.get(back);
            if (mention.from() <= i && i < mention.to()) {
                return true;
            }
        }
        return false;
    }

    /// "introduced a plan called X": a participle right behind a noun, when the subject has another verb already.
    boolean reduced(int i, Word word, Mention subject) {
        boolean behindNoun = word.is(Saying.LABEL)
                && stream.is(i - 1, Shape.WORD)
                && syntax.endingAt(i) == null
                && !stream.is(i - 1, Tag.AUX)
                && !syntax.adverb(i - 1)
                && !stream.is(i - 1, Tag.CONJ)
                && !stream.is(i - 1, Tag.RELATIVE);
        boolean loose = word.is(Saying.LABEL)
                && stream.is(i - 1, Shape.COMMA)
                && (stream.is(i + 1, "as") || stream.is(i + 1, "in") || stream.is(i + 1, "to"));
        if (loose || word.is(Saying.LABEL) && (stream.is(i - 1, "anyone") || stream.is(i - 1, "those"))) {
            return true;
        }
        boolean complement = stream.is(i + 1, Shape.QUOTE)
                || stream.is(i + 1, "as")
                || stream.is(i + 1, Tag.INDEFINITE)
                || stream.is(i + 2, Shape.QUOTE) && !stream.is(i + 1, Shape.CAPITAL);
        if (!behindNoun || !complement) {
            return false;
        }
        for (int k = subject.to(); k < i; k++) {
            boolean verb = stream.is(k, Tag.AUX)
                    || Clauses.verb(k, subject.from(), syntax)
                    || stream.is(k, Tag.VERB)
                    || stream.is(k, Shape.WORD) && stream.word(k).text().endsWith("ed");
            if (verb) {
                return true;
            }
        }
        return false;
    }

    /// "to Republican requests": a noun in -s behind a preposition's object.
    boolean nominal(int i, Word word, Mention subject) {
        boolean noun = subject.to() < i
                && stream.is(i - 1, Shape.WORD)
                && syntax.endingAt(i) == null
                && (stream.word(i - 1).plain() || stream.is(i - 1, Tag.VERB))
                && (stream.is(i + 1, Tag.PREP) || stream.is(i + 1, Shape.STOP) || stream.is(i + 1, Shape.COMMA));
        if (noun && word.in(Form.THIRD) && !word.in(Form.PAST) && !word.text().equals("says")) {
            return true;
        }
        return word.in(Form.THIRD)
                && !word.in(Form.PAST)
                && subject.to() == i
                && !word.text().equals("says")
                && stream.is(subject.from() - 1, Tag.PREP);
    }
}
