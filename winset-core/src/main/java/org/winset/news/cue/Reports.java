package org.winset.news.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.news.people.Mention;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Form;
import org.winset.news.words.Saying;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// Every verb of saying in a sentence that has a subject, in text order.
final class Reports {

    private static final Set<String> CALLS = Set.of("conference", "phone", "telephone", "video", "earnings", "roll");

    private final Syntax syntax;
    private final Stream stream;
    private final Subjects subjects;

    Reports(Syntax syntax) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.subjects = new Subjects(syntax);
    }

    List<Report> in(Sentence sentence) {
        List<Report> found = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!stream.wordAt(i)) {
                continue;
            }
            Report report = stream.is(i, "according") && stream.is(i + 1, "to")
                    ? according(i, sentence)
                    : stream.word(i).says() ? verb(i, sentence, found) : null;
            if (report != null) {
                found.add(report);
            }
        }
        return found;
    }

    private @Nullable Report according(int i, Sentence sentence) {
        Mention source = syntax.first(i + 2, Math.min(sentence.to(), i + 8));
        if (source == null) {
            return null;
        }
        return new Report(i, stream.word(i), source, Report.Shape.ACCORDING, i, syntax.extent(source), false);
    }

    private @Nullable Report verb(int i, Sentence sentence, List<Report> before) {
        Word word = stream.word(i);
        boolean capital = stream.is(i, Shape.CAPITAL);
        if (capital && (i > sentence.from() || !word.in(Form.ING)) || noun(i, sentence) || idle(i, word)) {
            return null;
        }
        if (word.in(Form.ING)) {
            return ing(i, word, sentence, before);
        }
        boolean agent = word.in(Form.PARTICIPLE) && word.is(Saying.LABEL) && stream.is(i + 1, "by");
        if (agent || passive(i, sentence)) {
            return by(i, word, sentence);
        }
        if (word.finite() || perfect(i, word, sentence)) {
            return finite(i, word, sentence, before);
        }
        return word.in(Form.BASE) ? base(i, word, sentence, before) : null;
    }

    /// Verbs that say something only with their preposition: spoke of, pointed to, lashed out at.
    private boolean idle(int i, Word word) {
        int next = i + 1;
        return switch (word.lemma()) {
            case "speak", "talk" -> !(stream.is(next, "of") || stream.is(next, "about") || stream.is(next, "against"));
            case "point" -> !stream.is(next, "to");
            case "rail" -> !stream.is(next, "against") && !stream.is(next, "at");
            case "lash" -> !stream.is(next, "out");
            case "sum" -> !stream.is(next, "up");
            default -> false;
        };
    }

    /// "the reports", "his demand to", "in answer": the noun of the same form.
    private boolean noun(int i, Sentence sentence) {
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

    private @Nullable Report ing(int i, Word word, Sentence sentence, List<Report> before) {
        if (stream.is(i - 1, Tag.BE) || syntax.adverb(i - 1) && stream.is(i - 2, Tag.BE)) {
            return finite(i, word, sentence, before);
        }
        Subjects.Found found = subjects.participle(i, sentence, before);
        return found == null
                ? null
                : new Report(i, word, found.mention(), found.shape(), i, i + 1, negated(i, sentence));
    }

    private boolean passive(int i, Sentence sentence) {
        if (!stream.word(i).in(Form.PARTICIPLE)) {
            return false;
        }
        for (int j = i - 1; j >= Math.max(sentence.from(), i - 4); j--) {
            if (stream.is(j, Tag.BE)) {
                return true;
            }
            if (!syntax.adverb(j) && !stream.is(j, Tag.NEGATION)) {
                return false;
            }
        }
        return false;
    }

    /// "was called a sham by Smith"; "was quoted as saying" is the participle's.
    private @Nullable Report by(int i, Word word, Sentence sentence) {
        for (int j = i + 1; j < Math.min(sentence.to(), i + 14); j++) {
            if (stream.is(j, "by")) {
                Mention agent = syntax.startingAt(j + 1);
                boolean time = agent != null && agent.type() == Mention.Type.NAME && stream.is(agent.from(), Tag.DET);
                return agent == null || time
                        ? null
                        : new Report(i, word, agent, Report.Shape.ACCORDING, i, agent.to(), negated(i, sentence));
            }
        }
        return null;
    }

    private boolean perfect(int i, Word word, Sentence sentence) {
        if (!word.in(Form.PARTICIPLE)) {
            return false;
        }
        for (int j = i - 1; j >= Math.max(sentence.from(), i - 4); j--) {
            String text = stream.word(j).text();
            if (text.equals("has") || text.equals("have") || text.equals("had") || text.equals("'ve")) {
                return true;
            }
            if (!syntax.adverb(j)) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Report finite(int i, Word word, Sentence sentence, List<Report> before) {
        boolean afterBreak = i > sentence.from() && (stream.is(i - 1, Shape.QUOTE) || syntax.punctuation(i - 1));
        boolean lone = i == sentence.from();
        if (afterBreak || lone || syntax.adverb(i - 1) && i - 2 >= sentence.from() && stream.is(i - 2, Shape.QUOTE)) {
            Mention right = word.is(Saying.TELL) && !word.is(Saying.PLAIN) ? null : subjects.right(i, sentence);
            boolean quoted = i > sentence.from()
                    && (stream.is(i - 1, Shape.QUOTE) || i > sentence.from() + 1 && stream.is(i - 2, Shape.QUOTE));
            boolean speaks = word.is(Saying.PLAIN) || word.is(Saying.THAT) || word.is(Saying.MANNER);
            boolean named = right != null && right.type() != Mention.Type.DOCUMENT;
            if (right != null && (quoted || speaks && named && closes(right, sentence))) {
                return new Report(i, word, right, Report.Shape.INVERTED, i, syntax.extent(right), false);
            }
        }
        Subjects.Found found = subjects.left(i, sentence, before);
        if (found == null
                || reduced(i, word, found.mention())
                || nominal(i, word, found.mention())
                || found.mention().type() == Mention.Type.DOCUMENT && !documentSays(word)) {
            return null;
        }
        int from = found.shape() == Report.Shape.PLAIN ? found.mention().from() : i;
        return new Report(i, word, found.mention(), found.shape(), from, i + 1, negated(i, sentence));
    }

    /// "introduced a plan called X": a participle right behind a noun, when the subject has another verb already.
    private boolean reduced(int i, Word word, Mention subject) {
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
    private boolean nominal(int i, Word word, Mention subject) {
        boolean noun = subject.to() < i
                && stream.is(i - 1, Shape.WORD)
                && syntax.endingAt(i) == null
                && stream.word(i - 1).plain()
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

    private static boolean documentSays(Word word) {
        return word.is(Saying.PLAIN)
                || word.is(Saying.LABEL)
                || word.is(Saying.THAT)
                || word.is(Saying.ACCUSE)
                || word.text().startsWith("read");
    }

    /// Whether an inverted subject ends its clause.
    private boolean closes(Mention right, Sentence sentence) {
        int next = syntax.extent(right);
        if (stream.is(next, Shape.QUOTE)) {
            return false;
        }
        return next >= sentence.to()
                || !stream.wordAt(next)
                || stream.is(next, Tag.RELATIVE) && !stream.is(next, "that")
                || stream.is(next, Tag.CONJ)
                || stream.is(next, Tag.PREP)
                || stream.is(next, Tag.DAY);
    }

    /// "Supporters say": a base form after a plural subject.
    private @Nullable Report base(int i, Word word, Sentence sentence, List<Report> before) {
        int j = i - 1;
        while (j > sentence.from() && syntax.adverb(j)) {
            j--;
        }
        boolean emphatic = stream.is(j, "did") || stream.is(j, "does") || stream.is(j, "do");
        boolean wary = stream.is(j, "would") && word.is(Saying.PLAIN) && stream.is(i + 1, "only") || stream.is(j, "would") && stream.is(i - 1, "only");
        Mention heard = syntax.endingAt(i);
        boolean hears = heard != null && org.winset.news.people.Standing.hears(stream, heard.from() - 1);
        if (hears) {
            return new Report(i, word, heard, Report.Shape.PLAIN, heard.from(), i + 1, false);
        }
        if (emphatic || wary) {
            Subjects.Found found = subjects.left(i, sentence, before);
            return found == null
                    ? null
                    : new Report(
                            i, word, found.mention(), found.shape(), found.mention().from(), i + 1, negated(i, sentence));
        }
        int habit = stream.is(j, "to") ? habit(j - 1, sentence) : -1;
        if (habit >= 0) {
            Subjects.Found found = subjects.left(habit, sentence, before);
            return found == null
                    ? null
                    : new Report(
                            i, word, found.mention(), found.shape(), found.mention().from(), i + 1, negated(i, sentence));
        }
        if (stream.is(j, "to") || stream.is(j, Tag.AUX)) {
            return null;
        }
        Report last = before.isEmpty() ? null : before.getLast();
        if (stream.is(j, Tag.CONJ) || stream.is(j, Shape.COMMA)) {
            boolean goesOn = last != null && last.verb().in(Form.BASE) && !last.verb().finite() && last.shape() != Report.Shape.PARTICIPLE && word.is(Saying.PLAIN);
            if (goesOn) {
                return new Report(i, word, last.subject(), Report.Shape.SHARED, i, i + 1, false);
            }
        }
        boolean compound = stream.is(j, Shape.WORD)
                && syntax.endingAt(j + 1) == null
                && !stream.is(j, Tag.CONJ)
                && !stream.is(j, Tag.RELATIVE);
        Subjects.Found found =
                compound && !syntax.describedUpTo(j, sentence) ? null : subjects.left(i, sentence, before);
        return found == null || !plural(found.mention())
                ? null
                : new Report(
                        i, word, found.mention(), found.shape(), found.mention().from(), i + 1, negated(i, sentence));
    }

    /// The verb before "to say" that says it happened: likes to say, used to say, went on to say; or -1.
    private int habit(int i, Sentence sentence) {
        if (i <= sentence.from()) {
            return -1;
        }
        boolean likes = stream.is(i, "likes") || stream.is(i, "liked") || stream.is(i, "used") || stream.is(i, "loved");
        boolean goes = stream.is(i, "on") && (stream.is(i - 1, "went") || stream.is(i - 1, "goes"));
        return likes ? i : goes ? i - 1 : -1;
    }

    private boolean plural(Mention mention) {
        if (mention.type() == Mention.Type.PRONOUN) {
            return stream.is(mention.from(), "they");
        }
        boolean joined = mention.index() > 0 && stream.is(mention.from() - 1, "and");
        String last = stream.word(mention.to() - 1).text();
        boolean stands = mention.to() == mention.from() + 1
                && (last.equals("others") || stream.is(mention.from(), Tag.DET) && !last.equals("one"));
        return joined
                || stands
                || stream.is(mention.to() - 1, Tag.PLURAL)
                || stream.is(mention.to() - 1, Tag.AGENT) && last.endsWith("s")
                || (mention.type() == Mention.Type.PERSON || mention.type() == Mention.Type.ORGANISATION)
                        && last.endsWith("s");
    }

    /// Not said: "did not say", "declined to say", "if they said".
    private boolean negated(int i, Sentence sentence) {
        for (int j = i - 1; j >= Math.max(sentence.from(), i - 4); j--) {
            if (stream.is(j, Tag.NEGATION)) {
                return true;
            }
            if (!stream.is(j, Tag.AUX) && !syntax.adverb(j)) {
                Mention subject = syntax.endingAt(j + 1);
                return subject != null
                        && (stream.is(subject.from() - 1, "if") || stream.is(subject.from() - 1, "unless"));
            }
        }
        return false;
    }
}
