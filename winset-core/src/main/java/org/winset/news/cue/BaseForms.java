package org.winset.news.cue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.news.people.Mention;
import org.winset.news.people.Standing;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Form;
import org.winset.news.words.Saying;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// Reports by a base form: "supporters say", "did say", "likes to say", "heard him call".
final class BaseForms {

    private static final int PURPOSE = 6;

    private final Syntax syntax;
    private final Stream stream;
    private final Subjects subjects;

    BaseForms(Syntax syntax, Subjects subjects) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.subjects = subjects;
    }

    /// The report of a base form, or `null` when nobody says it.
    @Nullable
    Report report(int i, Word word, Sentence sentence, List<Report> before) {
        Mention heard = syntax.endingAt(i);
        if (heard != null && Standing.hears(stream, heard.from() - 1)) {
            return new Report(i, word, heard, Report.Shape.PLAIN, heard.from(), i + 1, false);
        }
        int j = i - 1;
        while (j > sentence.from() && syntax.adverb(j)) {
            j--;
        }
        if (emphatic(i, j, word)) {
            return plain(i, word, subjects.left(i, sentence, before), sentence);
        }
        if (stream.is(j, "would")) {
            Subjects.Found found = subjects.left(i, sentence, before);
            return habitual(word, found) ? plain(i, word, found, sentence) : null;
        }
        int habit = stream.is(j, "to") ? habit(j - 1, sentence) : -1;
        if (habit >= 0) {
            return plain(i, word, subjects.left(habit, sentence, before), sentence);
        }
        if (stream.is(j, "to") || stream.is(j, Tag.AUX)) {
            return null;
        }
        Report shared = stream.is(j, Tag.CONJ) || stream.is(j, Shape.COMMA) ? shared(i, word, before) : null;
        if (shared != null) {
            return shared;
        }
        boolean compound = stream.is(j, Shape.WORD)
                && syntax.endingAt(j + 1) == null
                && !stream.is(j, Tag.CONJ)
                && !stream.is(j, Tag.RELATIVE);
        Subjects.Found found =
                compound && !syntax.describedUpTo(j, sentence) ? null : subjects.left(i, sentence, before);
        return found == null || !plural(found.mention()) ? null : plain(i, word, found, sentence);
    }

    private @Nullable Report plain(int i, Word word, Subjects.@Nullable Found found, Sentence sentence) {
        return found == null
                ? null
                : new Report(
                        i,
                        word,
                        found.mention(),
                        found.shape(),
                        found.mention().from(),
                        i + 1,
                        syntax.negated(i, sentence));
    }

    /// "did say", "would say only", "would only say".
    private boolean emphatic(int i, int aux, Word word) {
        boolean does = stream.is(aux, "did") || stream.is(aux, "does") || stream.is(aux, "do");
        boolean wary = (stream.is(aux, "would") || stream.is(aux, "could"))
                && (stream.is(i - 1, "only") || word.is(Saying.PLAIN) && stream.is(i + 1, "only"));
        return does || wary;
    }

    /// "would describe herself as": what somebody used to say.
    private static boolean habitual(Word word, Subjects.@Nullable Found found) {
        return word.is(Saying.LABEL) && found != null && found.mention().isPerson();
    }

    /// "heard him call ... and add": goes on from a base form before.
    private static @Nullable Report shared(int i, Word word, List<Report> before) {
        if (before.isEmpty() || !word.is(Saying.PLAIN)) {
            return null;
        }
        Report last = before.getLast();
        boolean base = last.verb().in(Form.BASE) && !last.verb().finite();
        return base && last.shape() != Report.Shape.PARTICIPLE
                ? new Report(i, word, last.subject(), Report.Shape.SHARED, i, i + 1, false)
                : null;
    }

    /// The verb before "to say" that says it happened: likes to say, used to say, went on to say, took the floor to
    /// say; or
    /// -1.
    private int habit(int i, Sentence sentence) {
        if (i <= sentence.from()) {
            return -1;
        }
        boolean likes = stream.is(i, "likes") || stream.is(i, "liked") || stream.is(i, "used") || stream.is(i, "loved");
        boolean goes = stream.is(i, "on") && (stream.is(i - 1, "went") || stream.is(i - 1, "goes"));
        if (likes || goes) {
            return likes ? i : i - 1;
        }
        for (int k = i; k > Math.max(sentence.from(), i - PURPOSE); k--) {
            if (stream.is(k, "used") || stream.is(k, "took") || stream.is(k, "rose") || stream.is(k, "stood")) {
                return k;
            }
            if (!stream.wordAt(k)) {
                return -1;
            }
        }
        return -1;
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
}
