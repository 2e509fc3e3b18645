package org.winset.news.cue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.news.Rule;
import org.winset.news.people.Mention;
import org.winset.news.text.Paragraph;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;

/// Whom a quotation belongs to when its own sentence does not say: the sentences before and after, the paragraphs
/// around.
final class Neighbours {

    private static final int BACK = 12;
    private static final int AHEAD = 3;

    private final Syntax syntax;
    private final Stream stream;
    private final List<Sentence> sentences;
    private final List<List<Report>> reports;
    private final @Nullable Mention[] speakers;
    private final Subjects subjects;
    private final InSentence inSentence;

    /// `speakers` holds, by sentence, who speaks its last direct quotation, as far as known.
    Neighbours(Syntax syntax, InSentence inSentence, List<List<Report>> reports, @Nullable Mention[] speakers) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.sentences = stream.sentences();
        this.reports = reports;
        this.speakers = speakers;
        this.subjects = new Subjects(syntax);
        this.inSentence = inSentence;
    }

    InSentence.@Nullable Said find(int s, int q) {
        Mention signature = signature(s, q);
        if (signature != null) {
            return new InSentence.Said(signature, Rule.SIGNATURE, null);
        }
        InSentence.Said before = sameParagraphBefore(s);
        if (before != null) {
            return before;
        }
        InSentence.Said leads = leads(s);
        if (leads != null) {
            return leads;
        }
        InSentence.Said after = sameParagraphAfter(s);
        return after != null ? after : otherParagraphs(s);
    }

    private @Nullable Mention signature(int s, int q) {
        if (stream.is(q + 1, Shape.DASH)) {
            Mention here = syntax.first(q + 1, sentences.get(s).to());
            if (here != null && here.from() <= q + 4) {
                return here;
            }
        }
        int next = s + 1;
        if (next < sentences.size() && kind(next) == Paragraph.Kind.SIGNATURE) {
            return syntax.first(sentences.get(next).from(), sentences.get(next).to());
        }
        return null;
    }

    private InSentence.@Nullable Said sameParagraphBefore(int s) {
        for (int t = s - 1; t >= Math.max(0, s - BACK) && sameParagraph(t, s); t--) {
            Mention spoke = speakers[t];
            if (spoke != null) {
                return new InSentence.Said(spoke, Rule.SAME_PARAGRAPH, null);
            }
            Mention subject = actor(t);
            if (subject != null) {
                return new InSentence.Said(subject, Rule.SENTENCE_BEFORE, null);
            }
        }
        return null;
    }

    private InSentence.@Nullable Said sameParagraphAfter(int s) {
        for (int t = s + 1; t < Math.min(sentences.size(), s + AHEAD) && sameParagraph(t, s); t++) {
            Mention spoke = speakers[t];
            Mention subject = spoke != null ? spoke : actor(t);
            if (subject != null) {
                return new InSentence.Said(subject, Rule.SENTENCE_AFTER, null);
            }
        }
        return null;
    }

    /// The paragraph before ends with a colon.
    private InSentence.@Nullable Said leads(int s) {
        int t = s - 1;
        if (t < 0 || sameParagraph(t, s) || !stream.is(sentences.get(t).to() - 1, Shape.COLON)) {
            return null;
        }
        Sentence sentence = sentences.get(t);
        Mention last =
                reports.get(t).isEmpty() ? null : reports.get(t).getLast().subject();
        Mention speaker = last != null ? last : inSentence.leads(sentence.from(), sentence.to());
        return speaker == null ? null : new InSentence.Said(speaker, Rule.PARAGRAPH_LEADS, null);
    }

    private InSentence.@Nullable Said otherParagraphs(int s) {
        int t = s - 1;
        while (t >= 0 && sameParagraph(t, s)) {
            t--;
        }
        while (t >= 0 && kind(t) == Paragraph.Kind.FURNITURE) {
            t--;
        }
        if (t >= 0 && kind(t) != Paragraph.Kind.SIGNATURE) {
            int paragraph = sentences.get(t).paragraph();
            for (int k = t; k >= Math.max(0, t - BACK) && sentences.get(k).paragraph() == paragraph; k--) {
                Mention spoke = speakers[k];
                if (spoke != null) {
                    return new InSentence.Said(spoke, Rule.SPEAKER_GOES_ON, null);
                }
                Mention subject = actor(k);
                if (subject != null) {
                    return new InSentence.Said(subject, Rule.PARAGRAPH_BEFORE, null);
                }
            }
        }
        int u = s + 1;
        while (u < sentences.size() && sameParagraph(u, s)) {
            u++;
        }
        if (u < sentences.size() && kind(u) == Paragraph.Kind.BODY) {
            Mention spoke = speakers[u];
            Mention subject = spoke != null ? spoke : actor(u);
            if (subject != null) {
                return new InSentence.Said(subject, Rule.PARAGRAPH_AFTER, null);
            }
        }
        return null;
    }

    /// The person a sentence without a direct quotation is about: who reports in it, else its subject.
    private @Nullable Mention actor(int t) {
        Sentence sentence = sentences.get(t);
        if (kind(t) == Paragraph.Kind.FURNITURE) {
            return null;
        }
        if (!reports.get(t).isEmpty()) {
            return reports.get(t).getFirst().subject();
        }
        if (kind(t) == Paragraph.Kind.HEADING) {
            return syntax.first(sentence.from(), sentence.to());
        }
        Mention head = subjects.main(sentence.from(), sentence.to());
        boolean person = head != null
                && head.isPerson()
                && !stream.is(head.head(), Tag.PLURAL)
                && !(head.type() == Mention.Type.NAME && stream.is(head.from() - 1, Tag.PREP));
        return person ? head : null;
    }

    private boolean sameParagraph(int t, int s) {
        return sentences.get(t).paragraph() == sentences.get(s).paragraph();
    }

    private Paragraph.Kind kind(int t) {
        return stream.token(sentences.get(t).from()).kind();
    }
}
