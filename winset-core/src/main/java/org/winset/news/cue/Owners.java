package org.winset.news.cue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.news.Rule;
import org.winset.news.people.Mention;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;

/// Fragments without a verb of saying: somebody's description, remark, view or words.
final class Owners {

    private static final int NOUN_REACH = 14;
    private static final int OWNER_REACH = 5;
    private static final int WORDS_REACH = 8;

    private final Syntax syntax;
    private final Stream stream;

    Owners(Syntax syntax) {
        this.syntax = syntax;
        this.stream = syntax.stream;
    }

    /// "Smith's description of it as X", "his claim that it was X", "her only comment: X": a noun of saying right in
    /// the
    /// fragment's clause, with its owner.
    InSentence.@Nullable Said owned(int q, Sentence sentence) {
        Mention beside = stream.is(q + 1, Tag.REPORTNOUN) ? ownerAt(q) : null;
        if (beside != null) {
            return new InSentence.Said(beside, Rule.NOUN_OF_SAYING, null);
        }
        if (stream.is(q - 1, "by") && stream.is(q - 2, "means") | stream.is(q - 2, "meant")) {
            Mention meant = syntax.endingAt(q - 2);
            return meant == null ? null : new InSentence.Said(meant, Rule.NOUN_OF_SAYING, null);
        }
        boolean aside = false;
        for (int i = q - 1; i > Math.max(sentence.from(), q - NOUN_REACH); i--) {
            boolean closes = stream.is(i, Shape.COMMA) && leadsOn(i + 1, q) && !stream.is(i + 1, Tag.BE);
            aside |= closes;
            boolean opens = aside && stream.is(i, Shape.COMMA) && stream.is(i + 1, Tag.PREP);
            boolean breaks = stream.is(i, Shape.COMMA) && !closes && !opens
                    || stream.is(i, Shape.SEMICOLON)
                    || stream.is(i, Shape.QUOTE);
            if (breaks) {
                return null;
            }
            boolean court = stream.is(i, "plea") && stream.is(i + 1, Tag.BE);
            boolean leads = leadsOn(i + 1, q) || aside && stream.is(i + 1, Shape.COMMA);
            if (stream.is(i, Tag.REPORTNOUN) && leads && !court) {
                Mention owner = owner(i, sentence);
                boolean other = owner != null && says(owner.to(), i);
                return owner == null || other || spoken(i + 1, q)
                        ? null
                        : new InSentence.Said(owner, Rule.NOUN_OF_SAYING, null);
            }
        }
        return null;
    }

    /// "his X remark", "Smith, whose X crack": the owner right before the marks.
    private @Nullable Mention ownerAt(int q) {
        int at = stream.is(q - 1, Shape.POSSESSIVE) ? q - 1 : q;
        for (int k = syntax.firstIndexFrom(at) - 1;
                k >= 0 && syntax.mentions.get(k).to() >= at;
                k--) {
            if (syntax.mentions.get(k).type() == Mention.Type.POSSESSOR
                    && syntax.mentions.get(k).to() == at) {
                return syntax.mentions.get(k);
            }
        }
        if (!stream.is(q - 1, "whose")) {
            return null;
        }
        return syntax.endingAt(stream.is(q - 2, Shape.COMMA) ? q - 2 : q - 1);
    }

    /// What ties a noun of saying to what was said.
    private boolean leadsOn(int i, int q) {
        return i == q
                || stream.is(i, "that")
                || stream.is(i, Shape.COMMA) && stream.is(i + 1, "that")
                || stream.is(i, "of")
                || stream.is(i, "to")
                || stream.is(i, "about")
                || stream.is(i, "against")
                || stream.is(i, "for")
                || stream.is(i, Tag.BE)
                || stream.is(i, Shape.COLON);
    }

    /// "Its solicitor said the description was X": the owner is somebody else's.
    private boolean says(int from, int to) {
        for (int i = from; i < to; i++) {
            if (stream.wordAt(i) && stream.word(i).says() && stream.word(i).finite()) {
                return true;
            }
        }
        return false;
    }

    /// Whether another verb of saying stands between.
    private boolean spoken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (stream.wordAt(i) && stream.word(i).says() && stream.word(i).finite() && syntax.endingAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    /// "In Smith's view, it is X"; "it is X, in Smith's estimation"; "To Smith, it is X".
    InSentence.@Nullable Said viewed(int q, Sentence sentence) {
        int start = sentence.from();
        boolean predicate = stream.is(q - 1, Tag.BE) || syntax.adverb(q - 1) && stream.is(q - 2, Tag.BE);
        boolean to = stream.is(start, "to") || stream.is(start, "for");
        Mention eye = to && predicate ? syntax.startingAt(start + 1) : null;
        if (eye != null && eye.isPerson() && stream.is(eye.to(), Shape.COMMA) && eye.to() < q) {
            return new InSentence.Said(eye, Rule.VIEW, null);
        }
        for (int i = start; i < sentence.to(); i++) {
            Mention puts = stream.is(i, "as") ? syntax.startingAt(i + 1) : null;
            if (puts != null && putsIt(puts.to())) {
                return new InSentence.Said(puts, Rule.ACCORDING_TO, null);
            }
            boolean front = i == start || stream.is(i - 1, Tag.CONJ) || stream.is(i - 1, Shape.COMMA);
            boolean back = i > q && (stream.is(i - 1, Shape.COMMA) || i == q + 1);
            if ((stream.is(i, "in") || stream.is(i, "by")) && (front || back)) {
                for (int k = i + 2; k < Math.min(sentence.to(), i + 2 + OWNER_REACH); k++) {
                    boolean ends = k + 1 >= sentence.to() || !stream.wordAt(k + 1);
                    Mention whose =
                            stream.is(k, Tag.VIEWNOUN) && stream.is(k + 1, "of") ? syntax.startingAt(k + 2) : null;
                    if (whose != null) {
                        return new InSentence.Said(whose, Rule.VIEW, null);
                    }
                    Mention owner = stream.is(k, Tag.VIEWNOUN) && ends ? owner(k, sentence) : null;
                    if (owner != null && owner.from() > i) {
                        return new InSentence.Said(owner, Rule.VIEW, null);
                    }
                }
            }
        }
        return null;
    }

    /// "as Smith put it", "as she tells it".
    private boolean putsIt(int from) {
        int i = from;
        while (stream.is(i, "would") || stream.is(i, "likes") || stream.is(i, "to") || syntax.adverb(i)) {
            i++;
        }
        boolean verb = stream.is(i, "put")
                || stream.is(i, "puts")
                || stream.is(i, "tells")
                || stream.is(i, "told")
                || stream.is(i, "sees")
                || stream.is(i, "phrased")
                || stream.is(i, "has")
                || stream.is(i, "have");
        return verb && (stream.is(i + 1, "it") || stream.is(i + 1, "things"));
    }

    /// "in the words of Smith", "in her own words".
    InSentence.@Nullable Said words(int q, Sentence sentence) {
        for (int i = Math.max(sentence.from(), q - WORDS_REACH); i < Math.min(sentence.to(), q + WORDS_REACH); i++) {
            if (stream.is(i, "words") || stream.is(i, "phrase") || stream.is(i, "phrasing")) {
                Mention owner = stream.is(i + 1, "of") ? syntax.startingAt(i + 2) : owner(i, sentence);
                if (owner != null) {
                    return new InSentence.Said(owner, Rule.ACCORDING_TO, null);
                }
            }
        }
        return null;
    }

    @Nullable
    Mention owner(int noun, Sentence sentence) {
        List<Mention> near = new ArrayList<>();
        for (int k = Math.max(0, syntax.firstIndexFrom(noun) - 3); k < syntax.firstIndexFrom(noun); k++) {
            Mention mention = syntax.mentions.get(k);
            boolean owns = mention.type() == Mention.Type.POSSESSOR
                    && mention.from() >= Math.max(sentence.from(), noun - OWNER_REACH);
            if (owns) {
                near.add(mention);
            }
        }
        if (near.isEmpty() && stream.is(noun - 1, "whose")) {
            return syntax.endingAt(stream.is(noun - 2, Shape.COMMA) ? noun - 2 : noun - 1);
        }
        return near.isEmpty() ? null : near.getLast();
    }
}
