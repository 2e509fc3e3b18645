package org.winset.news.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Condition;
import org.winset.dossier.Statement;
import org.winset.dossier.Strength;
import org.winset.news.Kind;
import org.winset.news.Lexicon;
import org.winset.news.Quotation;
import org.winset.news.Reading;
import org.winset.news.Span;
import org.winset.news.Speaker;
import org.winset.news.Status;

/// Proposes statements: a quotation that names a provision and says something about it, sentence by sentence.
///
/// The provision comes from the dossier's words for it, in the quotation or, when it names none, in the sentence
/// before;
/// the kind from the strongest cue next to it after negation; the holder is the speaker, unless the clause is about
/// another holder's view ("The White House has agreed ..., the source said"). One proposal for each provision.
public final class Proposer {

    /// The status quo level of each provision, so that "more than now" can be said.
    public interface Provisions {
        @Nullable
        String statusQuo(String provision);
    }

    private static final int CONTEXT = 400;

    private final Lexicon lexicon;
    private final Stakeholders stakeholders;
    private final Provisions provisions;

    public Proposer(Lexicon lexicon, Stakeholders stakeholders, Provisions provisions) {
        this.lexicon = lexicon;
        this.stakeholders = stakeholders;
        this.provisions = provisions;
    }

    /// The proposals of a reading, in text order. The same clause quoted in fragments and reported around them gives
    /// one.
    public List<Proposal> propose(Reading reading) {
        List<Proposal> all = new ArrayList<>();
        for (Quotation quotation : reading.quotations()) {
            if (quotation.speaker() != null && quotation.kind() != Kind.NESTED && !inside(quotation, reading)) {
                all.addAll(proposals(quotation, quotation.speaker(), reading));
            }
        }
        return List.copyOf(all);
    }

    /// A fragment within a reported clause of the same speaker is read with that clause.
    private static boolean inside(Quotation quotation, Reading reading) {
        return quotation.kind() == Kind.FRAGMENT
                && reading.quotations().stream()
                        .anyMatch(o -> o.kind() == Kind.INDIRECT
                                && o.span().contains(quotation.span())
                                && Objects.equals(o.speaker(), quotation.speaker()));
    }

    private List<Proposal> proposals(Quotation quotation, Speaker speaker, Reading reading) {
        String text = reading.article().text();
        Span about = quotation.kind() == Kind.FRAGMENT ? quotation.clause() : quotation.span();
        Map<String, Proposal> found = new LinkedHashMap<>();
        for (Span sentence : SentenceSpans.of(text, about)) {
            List<Lexicon.Hit> hits = lexicon.find(text, sentence);
            for (Lexicon.Hit hit : hits) {
                Proposal proposal = proposal(quotation, speaker, text, sentence, hit, hits, List.of());
                if (proposal != null) {
                    found.merge(hit.provision(), proposal, Proposer::stronger);
                }
            }
        }
        if (found.isEmpty() && quotation.kind() == Kind.DIRECT) {
            Proposal proposal = fromContext(quotation, speaker, text, about);
            if (proposal != null) {
                return List.of(proposal);
            }
        }
        return List.copyOf(found.values());
    }

    /// A vote or red line without a provision of its own is about the one named last before it.
    private @Nullable Proposal fromContext(Quotation quotation, Speaker speaker, String text, Span about) {
        Cues.Cue cue = Ranking.strongest(Cues.in(text, about), about, about);
        boolean firm = cue != null
                && (cue.turned() == Statement.Kind.VOTE_NO
                        || cue.turned() == Statement.Kind.VOTE_YES
                        || cue.turned() == Statement.Kind.RED_LINE);
        if (!firm) {
            return null;
        }
        Span before = new Span(Math.max(0, about.start() - CONTEXT), about.start());
        List<Lexicon.Hit> hits = lexicon.find(text, before);
        if (hits.isEmpty()) {
            return null;
        }
        Lexicon.Hit hit = hits.getLast();
        Step step = new Step(hit.span(), hit.words(), "names the provision just before the quotation");
        return proposal(quotation, speaker, text, about, hit, List.of(hit), List.of(step));
    }

    private @Nullable Proposal proposal(
            Quotation quotation,
            Speaker speaker,
            String text,
            Span sentence,
            Lexicon.Hit hit,
            List<Lexicon.Hit> hits,
            List<Step> context) {
        List<Cues.Cue> cues = new ArrayList<>(Cues.in(text, sentence));
        cues.addAll(verbs(quotation));
        cues.removeIf(cue -> hits.stream().anyMatch(h -> h.span().overlaps(cue.span())));
        Lexicon.Hit other = hits.stream()
                .filter(h -> !h.provision().equals(hit.provision()))
                .findFirst()
                .orElse(null);
        cues.removeIf(cue -> cue.kind() == Statement.Kind.LINK && other == null);
        Cues.Cue cue = Ranking.strongest(cues, hit.span(), sentence);
        if (cue == null) {
            return null;
        }
        List<Step> steps = new ArrayList<>(context);
        String named = hit.level().isEmpty() ? hit.provision() : hit.provision() + " = " + hit.level();
        if (context.isEmpty()) {
            steps.add(new Step(hit.span(), hit.words(), "names " + named));
        }
        Statement.Kind kind = cue.turned();
        steps.add(new Step(
                cue.span(),
                cue.words(),
                "is a word of " + cue.kind().words() + (cue.negated() ? ", negated: " + kind.words() : "")));
        Condition condition = condition(kind, hit);
        Condition requires =
                kind == Statement.Kind.LINK && other != null ? condition(Statement.Kind.DEMAND, other) : null;
        if (kind == Statement.Kind.LINK && requires != null && other != null) {
            steps.add(new Step(other.span(), other.words(), "is what it is tied to"));
        }
        return held(quotation, speaker, text, sentence, hit, kind, condition, requires, context, steps);
    }

    private Proposal held(
            Quotation quotation,
            Speaker speaker,
            String text,
            Span sentence,
            Lexicon.Hit hit,
            Statement.Kind kind,
            @Nullable Condition condition,
            @Nullable Condition requires,
            List<Step> context,
            List<Step> steps) {
        Stakeholders.Subject subject =
                quotation.kind() == Kind.INDIRECT ? stakeholders.subject(sentence.in(text)) : null;
        String own = stakeholders.holder(speaker);
        String holder = subject != null ? subject.holder() : own == null ? "" : own;
        String name = subject != null ? subject.name() : holder.isEmpty() ? "" : speaker.name();
        if (subject != null && !subject.holder().equals(own)) {
            steps.add(new Step(
                    new Span(
                            sentence.start(),
                            Math.min(
                                    sentence.end(),
                                    sentence.start() + subject.name().length())),
                    subject.name(),
                    "holds the view that " + speaker.name() + " reports"));
        } else if (!holder.isEmpty()) {
            steps.add(new Step(speaker.span(), speaker.mention(), "is " + name + " (" + holder + ")"));
        } else {
            steps.add(new Step(speaker.span(), speaker.mention(), "holds no view in the dossier"));
        }
        if (speaker.anonymous()) {
            steps.add(new Step(speaker.span(), speaker.mention(), "is not named: moves no member"));
        }
        boolean weak = quotation.status() == Status.WEAK || !context.isEmpty() || speaker.anonymous();
        Strength strength = Ranking.strength(kind, weak, sentence.in(text));
        return new Proposal(
                quotation,
                kind,
                hit.provision(),
                hit.level(),
                condition,
                requires,
                strength,
                holder,
                name,
                speaker.anonymous(),
                steps);
    }

    /// The verb of saying counts as a cue of its own: warned, urged, insisted.
    private static List<Cues.Cue> verbs(Quotation quotation) {
        String verb = quotation.verb();
        Span at = quotation.speaker() == null
                ? quotation.span()
                : quotation.speaker().span();
        return verb.isEmpty()
                ? List.of()
                : Cues.in(verb, new Span(0, verb.length())).stream()
                        .map(cue -> new Cues.Cue(cue.kind(), at, verb, false))
                        .toList();
    }

    private @Nullable Condition condition(Statement.Kind kind, Lexicon.Hit hit) {
        if (!hit.level().isEmpty()) {
            return Condition.atLeast(hit.provision(), hit.level());
        }
        String now = provisions.statusQuo(hit.provision());
        return now == null ? null : Condition.above(hit.provision(), now);
    }

    private static Proposal stronger(Proposal a, Proposal b) {
        return Ranking.rank(b.kind()) > Ranking.rank(a.kind()) ? b : a;
    }
}
