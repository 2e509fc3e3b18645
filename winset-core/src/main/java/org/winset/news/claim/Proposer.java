package org.winset.news.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Condition;
import org.winset.dossier.Statement;
import org.winset.news.Kind;
import org.winset.news.Lexicon;
import org.winset.news.Quotation;
import org.winset.news.Reading;
import org.winset.news.Span;
import org.winset.news.Speaker;
import org.winset.news.Status;

/// Proposes statements: a quotation that names a provision and says something about it, sentence by sentence.
///
/// The provision comes from the dossier's words for it; a sentence that names none ("changing the standard") is about
/// the
/// one named last before it when it points back or commits. The kind comes from the strongest cue near the provision
/// after negation; when its sentence has none, from the quotation's other sentences. The holder is the speaker, or who
/// the clause is about when it reports that one's view ("The White House has agreed ..., the source said").
public final class Proposer {

    /// The status quo level of each provision, so that "more than now" can be said.
    public interface Provisions {
        @Nullable
        String statusQuo(String provision);
    }

    private static final int CONTEXT = 600;

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
                all.addAll(proposals(
                        quotation, quotation.speaker(), reading.article().text()));
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

    private List<Proposal> proposals(Quotation quotation, Speaker speaker, String text) {
        Span about = quotation.kind() == Kind.FRAGMENT ? quotation.clause() : quotation.span();
        Map<String, Proposal> found = new LinkedHashMap<>();
        for (Span sentence : SentenceSpans.of(text, about)) {
            Holding.Held held = new Holding(stakeholders).of(quotation, speaker, sentence, text);
            if (held == null) {
                continue;
            }
            List<Lexicon.Hit> hits = lexicon.find(text, sentence);
            List<Step> context = new ArrayList<>();
            if (hits.isEmpty()) {
                Lexicon.Hit back = new PointsBack(lexicon, text).hit(sentence, CONTEXT);
                if (back != null) {
                    hits = List.of(back);
                    context.add(new Step(
                            back.span(), back.words(), "is what the passage points back to: " + back.provision()));
                }
            }
            for (Lexicon.Hit hit : hits) {
                Proposal proposal = proposal(quotation, text, sentence, about, hit, hits, held, context);
                if (proposal != null) {
                    found.merge(hit.provision(), proposal, Proposer::stronger);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private @Nullable Proposal proposal(
            Quotation quotation,
            String text,
            Span sentence,
            Span about,
            Lexicon.Hit hit,
            List<Lexicon.Hit> hits,
            Holding.Held held,
            List<Step> context) {
        Lexicon.Hit other = hits.stream()
                .filter(h -> !h.provision().equals(hit.provision()))
                .findFirst()
                .orElse(null);
        List<Cues.Cue> cues = new ArrayList<>(Cues.in(text, sentence));
        cues.removeIf(c -> quotation.kind() != Kind.INDIRECT && c.others());
        cues.addAll(verbs(quotation));
        cues.removeIf(c -> hits.stream().anyMatch(h -> h.span().overlaps(c.span())));
        cues.removeIf(c -> c.kind() == Statement.Kind.LINK && other == null);
        Cues.Cue tie = context.isEmpty() ? Ties.tie(Cues.in(text, sentence), sentence, text) : null;
        if (tie != null) {
            Ties.Part part = Ties.part(tie, hit.span(), sentence, text);
            Lexicon.Hit price = part == Ties.Part.PRICE ? null : price(tie, hits, sentence, text);
            if (part == Ties.Part.PRICE || price != null) {
                return tied(quotation, sentence, hit, tie, price, held, text);
            }
        }
        Span near = context.isEmpty() ? hit.span() : sentence;
        Cues.Cue cue = Ranking.strongest(cues, near, sentence, text);
        boolean elsewhere = cue == null && quotation.kind() == Kind.DIRECT && !hit.topic();
        if (elsewhere) {
            cue = Ranking.committing(Cues.in(text, about));
        }
        if (cue == null) {
            return null;
        }
        Statement.Kind kind = cue.turned();
        List<Step> steps = new ArrayList<>(context);
        if (context.isEmpty()) {
            steps.add(new Step(hit.span(), hit.words(), named(hit)));
        }
        steps.add(new Step(
                cue.span(),
                cue.words(),
                "is a word of " + cue.kind().words() + (cue.turned() != cue.kind() ? ", negated: " + kind.words() : "")
                        + (elsewhere ? ", in another sentence of the quotation" : "")));
        Condition requires = kind == Statement.Kind.LINK && other != null ? condition(other) : null;
        if (requires != null && other != null) {
            steps.add(new Step(other.span(), other.words(), "is what it is tied to"));
        }
        steps.addAll(held.steps());
        boolean weak = quotation.status() == Status.WEAK || !context.isEmpty() || quotation.anonymous() || elsewhere;
        return new Proposal(
                quotation,
                kind,
                hit.provision(),
                hit.level(),
                condition(hit),
                requires,
                Ranking.strength(kind, weak, sentence.in(text)),
                held.holder(),
                held.name(),
                quotation.anonymous(),
                steps);
    }

    private static Lexicon.@Nullable Hit price(Cues.Cue tie, List<Lexicon.Hit> hits, Span sentence, String text) {
        return hits.stream()
                .filter(h -> Ties.part(tie, h.span(), sentence, text) == Ties.Part.PRICE)
                .findFirst()
                .orElse(null);
    }

    /// "No A without B": B is demanded; A is linked to it.
    private Proposal tied(
            Quotation quotation,
            Span sentence,
            Lexicon.Hit hit,
            Cues.Cue tie,
            Lexicon.@Nullable Hit price,
            Holding.Held held,
            String text) {
        Statement.Kind kind = price == null ? Statement.Kind.DEMAND : Statement.Kind.LINK;
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(hit.span(), hit.words(), named(hit)));
        steps.add(
                new Step(tie.span(), tie.words(), price == null ? "makes it the price: demand" : "is a word of link"));
        if (price != null) {
            steps.add(new Step(price.span(), price.words(), "is what it is tied to"));
        }
        steps.addAll(held.steps());
        boolean weak = quotation.status() == Status.WEAK || quotation.anonymous();
        return new Proposal(
                quotation,
                kind,
                hit.provision(),
                hit.level(),
                condition(hit),
                price == null ? null : condition(price),
                Ranking.strength(kind, weak, sentence.in(text)),
                held.holder(),
                held.name(),
                quotation.anonymous(),
                steps);
    }

    private static String named(Lexicon.Hit hit) {
        if (hit.topic()) {
            return "names the topic " + hit.provision() + ", no provision: edit the condition";
        }
        return "names " + (hit.level().isEmpty() ? hit.provision() : hit.provision() + " = " + hit.level());
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
                        .map(cue -> new Cues.Cue(cue.kind(), at, verb, false, false))
                        .toList();
    }

    private @Nullable Condition condition(Lexicon.Hit hit) {
        if (hit.topic()) {
            return null;
        }
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
