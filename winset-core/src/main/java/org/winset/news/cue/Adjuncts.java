package org.winset.news.cue;

import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Saying;
import org.winset.news.words.Tag;

/// What may stand between a verb of saying and its clause: the hearer, days, phrases like "in a statement".
final class Adjuncts {

    private Adjuncts() {}

    /// The token after the hearer of "told", or `from` when none is named.
    static int hearer(int from, Report report, Syntax syntax, int limit) {
        Stream stream = syntax.stream;
        int i = from;
        if (!report.verb().is(Saying.TELL)) {
            return i;
        }
        if (stream.is(i, Tag.SELFPRONOUN) || stream.is(i, "him") || stream.is(i, "her")) {
            return i + 1;
        }
        for (int k = i; k < Math.min(limit, i + 8) && stream.wordAt(k); k++) {
            if (stream.is(k, "that")) {
                return k;
            }
            if (auxiliary(k, stream) || stream.is(k, Tag.VERB) || stream.is(k, Tag.PRONOUN)) {
                break;
            }
        }
        int end = i;
        while (end < limit
                && end < i + 7
                && (stream.wordAt(end) || stream.is(end, Shape.POSSESSIVE))
                && !stream.is(end, "that")) {
            boolean noun = stream.is(end, Tag.PERSON)
                    || stream.is(end, Tag.ORG)
                    || stream.is(end, Tag.CROWD)
                    || stream.is(end, Tag.HEARER)
                    || stream.is(end, Shape.CAPITAL);
            boolean more =
                    stream.is(end + 1, Shape.CAPITAL) || stream.is(end + 1, Tag.PERSON) || stream.is(end + 1, Tag.ORG);
            end++;
            if (noun && !more && !stream.is(end - 1, Tag.DET)) {
                return stream.is(end, "of")
                                && (stream.is(end + 1, "ours")
                                        || stream.is(end + 1, "theirs")
                                        || stream.is(end + 1, "his")
                                        || stream.is(end + 1, "hers"))
                        ? end + 2
                        : end;
            }
        }
        return i;
    }

    /// Skips one adjunct: an adverb, a day, "in a statement", "after the vote"; returns `i` when there is none.
    static int skip(int i, Syntax syntax, int limit) {
        Stream stream = syntax.stream;
        if (stream.is(i, Tag.DAY) || syntax.adverb(i) && !stream.is(i + 1, Tag.AUX) && !stream.is(i + 1, "of")) {
            return i + 1;
        }
        if (stream.is(i, Shape.COMMA) && i + 1 < limit && (stream.is(i + 1, Tag.ADJUNCT) || stream.is(i + 1, "that"))) {
            return i + 1;
        }
        boolean hearer = stream.is(i, "to")
                && (stream.is(i + 1, Tag.HEARER) && !stream.is(i + 1, "the")
                        || stream.is(i + 1, Tag.PERSON)
                        || stream.is(i + 2, Tag.PERSON)
                        || stream.is(i + 2, Tag.CROWD)
                        || stream.is(i - 1, Tag.DOC));
        boolean roughly = stream.is(i, "about") && (stream.is(i + 1, Shape.NUMBER) || stream.is(i + 1, Tag.DET));
        if (roughly || !hearer && (!stream.is(i, Tag.ADJUNCT) || stream.is(i, "to"))) {
            return i;
        }
        boolean clausal = stream.is(i, "as")
                || stream.is(i, "when")
                || stream.is(i, "while")
                || stream.is(i, "after")
                || stream.is(i, "before");
        if (clausal && stream.is(i + 1, Tag.PRONOUN)) {
            return i;
        }
        int k = i + 1;
        while (k < limit && k < i + 9 && stream.wordAt(k) && !boundary(k, i + 1, syntax)) {
            if (auxiliary(k, stream) || stream.is(k, "whether")) {
                return i;
            }
            k++;
        }
        while (k < limit && (stream.is(k, Shape.NUMBER) || stream.is(k, Shape.POSSESSIVE))) {
            k++;
        }
        return k < limit && (stream.wordAt(k) || stream.is(k, Shape.COMMA)) ? k : i;
    }

    /// "may" and "will", but not the month and the name.
    private static boolean auxiliary(int i, Stream stream) {
        return stream.is(i, Tag.AUX) && !stream.is(i, Shape.CAPITAL);
    }

    /// Where the adjunct's noun phrase ends: at "that", a pronoun, a determiner, another preposition or a verb.
    private static boolean boundary(int k, int first, Syntax syntax) {
        Stream stream = syntax.stream;
        if (stream.is(k, "that") || stream.is(k, Tag.PRONOUN) || stream.is(k, "there") || stream.is(k, "it")) {
            return true;
        }
        boolean later = k > first && !stream.is(k - 1, Tag.DET) && !stream.is(k - 1, Tag.PREP);
        return later
                && (stream.is(k, Tag.DET)
                        || stream.is(k, Tag.DAY)
                        || stream.is(k, Tag.ADJUNCT) && !stream.is(k, "of")
                        || startsName(k, syntax));
    }

    private static boolean startsName(int k, Syntax syntax) {
        return syntax.stream.is(k, Shape.CAPITAL)
                && syntax.stream.is(k - 1, Shape.WORD)
                && syntax.startingAt(k) != null;
    }
}
