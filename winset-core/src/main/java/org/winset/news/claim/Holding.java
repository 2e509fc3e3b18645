package org.winset.news.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.news.Kind;
import org.winset.news.Quotation;
import org.winset.news.Span;
import org.winset.news.Speaker;
import org.winset.news.text.Folded;
import org.winset.news.words.Tag;
import org.winset.news.words.Words;

/// Whose view a sentence states: the speaker's, or that of the holder it is about.
final class Holding {

    /// A holder's id (empty when nobody in the dossier) and name, and how that was found.
    record Held(String holder, String name, List<Step> steps) {}

    /// Verbs by which a sentence reports its subject's own view.
    private static final Set<String> OWN = Set.of(
            "agreed",
            "agrees",
            "agree",
            "wants",
            "want",
            "wanted",
            "supports",
            "support",
            "supported",
            "opposes",
            "oppose",
            "opposed",
            "backs",
            "back",
            "backed",
            "insists",
            "insist",
            "insisted",
            "demands",
            "demand",
            "demanded",
            "rejects",
            "reject",
            "rejected",
            "favors",
            "favor",
            "prefers",
            "would",
            "will",
            "won't",
            "wouldn't",
            "could",
            "can't",
            "offered",
            "argues",
            "argue",
            "say",
            "says",
            "believes",
            "called",
            "pushing",
            "open",
            "willing",
            "ready",
            "prepared",
            "lobbying",
            "seeks",
            "seek");
    private static final int REACH = 4;

    private final Stakeholders stakeholders;

    Holding(Stakeholders stakeholders) {
        this.stakeholders = stakeholders;
    }

    /// `null` when the sentence is about what another holder does, not about a view.
    @Nullable
    Held of(Quotation quotation, Speaker speaker, Span sentence, String text) {
        String own = stakeholders.holder(speaker);
        List<Step> steps = new ArrayList<>();
        Stakeholders.Subject subject =
                quotation.kind() == Kind.INDIRECT ? stakeholders.subject(sentence.in(text)) : null;
        if (subject != null && !subject.holder().equals(own)) {
            if (!ownView(text, sentence, subject.name())) {
                return null;
            }
            steps.add(new Step(
                    new Span(
                            sentence.start(),
                            Math.min(
                                    sentence.end(),
                                    sentence.start() + subject.name().length())),
                    subject.name(),
                    "holds the view (" + subject.holder() + ") that " + speaker.name() + " reports"));
            anonymous(quotation, speaker, steps);
            return new Held(subject.holder(), subject.name(), steps);
        }
        steps.add(new Step(
                speaker.span(),
                speaker.mention(),
                own == null ? "holds no view in the dossier" : "is " + speaker.name() + " (" + own + ")"));
        anonymous(quotation, speaker, steps);
        return own == null ? new Held("", "", steps) : new Held(own, speaker.name(), steps);
    }

    private static void anonymous(Quotation quotation, Speaker speaker, List<Step> steps) {
        if (quotation.anonymous()) {
            steps.add(new Step(speaker.span(), speaker.mention(), "comes through an unnamed source: moves no member"));
        }
    }

    private static boolean ownView(String text, Span sentence, String name) {
        int length = Folded.in(name, 0, name.length()).size();
        List<Folded> words = Folded.in(text, sentence.start(), sentence.end());
        int skipped = 0;
        for (int i = length; i < words.size() && skipped < REACH; i++) {
            if (OWN.contains(words.get(i).text())) {
                return true;
            }
            boolean auxiliary = Words.shared().of(words.get(i).text()).is(Tag.AUX, Tag.ADVERB);
            skipped += auxiliary ? 0 : 1;
        }
        return false;
    }
}
