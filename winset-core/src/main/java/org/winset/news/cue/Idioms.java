package org.winset.news.cue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.news.Rule;
import org.winset.news.people.Mention;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;

/// Phrases that report without a verb of saying: made it clear that, let it be known that, put it gently: ..., used the
/// word
/// X to describe it.
final class Idioms {

    private static final int REACH = 30;
    private static final int VERB_REACH = 4;

    private final Stream stream;
    private final Subjects subjects;
    private final InSentence inSentence;

    Idioms(Syntax syntax, InSentence inSentence) {
        this.stream = syntax.stream;
        this.subjects = new Subjects(syntax);
        this.inSentence = inSentence;
    }

    /// Whom an idiom before a fragment makes its speaker, or `null`.
    InSentence.@Nullable Said speaker(int q, Sentence sentence) {
        if (stream.is(q + 1, "to") && stream.is(q + 2, "describe")) {
            return said(subjects.head(q, sentence));
        }
        if (stream.is(q - 1, "at") || stream.is(q - 1, "to")) {
            int verb = aims(q - 2, sentence);
            if (verb >= 0) {
                return left(verb, sentence);
            }
        }
        for (int i = q - 1; i > Math.max(sentence.from(), q - REACH); i--) {
            if (stream.is(i, Shape.SEMICOLON) || stream.is(i, Shape.QUOTE)) {
                return null;
            }
            if (stream.is(i, "clear") || stream.is(i, "plain") || stream.is(i, "known")) {
                int verb = makes(i, sentence);
                if (verb >= 0) {
                    return left(verb, sentence);
                }
            }
            if (stream.is(i, Shape.COLON) && puts(sentence.from(), i)) {
                return said(inSentence.leads(sentence.from(), i));
            }
        }
        return null;
    }

    private InSentence.@Nullable Said left(int verb, Sentence sentence) {
        Subjects.Found found = subjects.left(verb, sentence, List.of());
        return said(found == null ? null : found.mention());
    }

    /// "put the damage at", "took aim at", "put it down to": the verb, or -1.
    private int aims(int from, Sentence sentence) {
        for (int i = from; i > Math.max(sentence.from(), from - 2 * VERB_REACH); i--) {
            boolean aim = (stream.is(i, "took") || stream.is(i, "takes"))
                    && (stream.is(i + 1, "aim") || stream.is(i + 1, "issue"));
            if (aim || stream.is(i, "put") || stream.is(i, "puts")) {
                return i;
            }
            if (!stream.wordAt(i)) {
                return -1;
            }
        }
        return -1;
    }

    private static InSentence.@Nullable Said said(@Nullable Mention mention) {
        return mention == null ? null : new InSentence.Said(mention, Rule.CUE_GOVERNS, null);
    }

    /// "made (it) clear", "let it be known".
    private int makes(int from, Sentence sentence) {
        for (int i = from - 1; i > Math.max(sentence.from(), from - VERB_REACH); i--) {
            boolean verb = stream.is(i, "made")
                    || stream.is(i, "makes")
                    || stream.is(i, "make")
                    || stream.is(i, "let")
                    || stream.is(i, "lets");
            if (verb) {
                return i;
            }
        }
        return -1;
    }

    /// "put it gently:", "had a gentler word for it:".
    private boolean puts(int from, int colon) {
        for (int i = from + 1; i < colon; i++) {
            boolean puts = (stream.is(i, "put") || stream.is(i, "puts")) && stream.is(i + 1, "it");
            boolean has = stream.is(i, Tag.REPORTNOUN) && (stream.is(i - 1, Tag.DET) || stream.is(i - 2, Tag.DET));
            if (puts || has) {
                return true;
            }
        }
        return false;
    }
}
