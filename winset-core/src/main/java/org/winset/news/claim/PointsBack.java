package org.winset.news.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Statement;
import org.winset.news.Lexicon;
import org.winset.news.Span;
import org.winset.news.text.Folded;

/// A sentence that names no provision but points to one named before: "changing the standard", or a vote, a red line or
/// "it isn't enough", which need something to be about. "The standard" means the last provision called a standard.
final class PointsBack {

    private static final Set<String> POINTERS = Set.of("the", "this", "that", "these", "those", "such");
    private static final Set<String> NOUNS = Set.of(
            "standard",
            "policy",
            "policie",
            "rule",
            "program",
            "provision",
            "restriction",
            "limit",
            "law",
            "requirement",
            "authority",
            "fund",
            "fee",
            "tax",
            "cut",
            "test");
    /// Red lines by name, which need something to be about: "That is a red line."
    private static final Set<String> NAMED = Set.of(
            "red line",
            "nonstarter",
            "non-starter",
            "dead on arrival",
            "deal breaker",
            "deal-breaker",
            "poison pill",
            "unacceptable",
            "off the table");

    private static final int BEHIND = 25;
    private static final int FAR = 1600;

    private final Lexicon lexicon;
    private final String text;

    PointsBack(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /// What the sentence points to within `reach` characters before it, or `null`.
    Lexicon.@Nullable Hit hit(Span sentence, int reach) {
        Folded noun = last(sentence);
        if (noun == null && !commits(sentence)) {
            return null;
        }
        Span before = new Span(Math.max(0, sentence.start() - reach), sentence.start());
        List<Lexicon.Hit> hits =
                lexicon.find(text, before).stream().filter(h -> !h.topic()).toList();
        if (hits.isEmpty()) {
            return null;
        }
        Folded pointer = noun != null ? noun : last(before);
        boolean later =
                pointer != null && pointer.start() > hits.getLast().span().start();
        if (pointer != null && later) {
            Span far = new Span(Math.max(0, sentence.start() - FAR), sentence.start());
            for (Lexicon.Hit hit : lexicon.find(text, far).reversed()) {
                if (called(hit, pointer.stem())) {
                    return hit;
                }
            }
        }
        return hits.getLast();
    }

    /// Whether a naming contains a noun or has it right behind: "credible fear" standard.
    private boolean called(Lexicon.Hit hit, String noun) {
        Span around =
                new Span(hit.span().start(), Math.min(text.length(), hit.span().end() + BEHIND));
        return Folded.in(text, around.start(), around.end()).stream()
                .anyMatch(w -> w.stem().equals(noun));
    }

    /// The last "the standard" of a stretch, or `null`.
    private @Nullable Folded last(Span span) {
        List<Folded> words = Folded.in(text, span.start(), span.end());
        for (int i = words.size() - 1; i > 0; i--) {
            if (NOUNS.contains(words.get(i).stem())
                    && POINTERS.contains(words.get(i - 1).text())) {
                return words.get(i);
            }
        }
        return null;
    }

    private boolean commits(Span sentence) {
        return Cues.in(text, sentence).stream()
                .anyMatch(c -> c.turned() == Statement.Kind.VOTE_NO
                        || c.turned() == Statement.Kind.VOTE_YES
                        || c.kind() == Statement.Kind.INSUFFICIENT
                        || c.kind() == Statement.Kind.RED_LINE
                                && NAMED.contains(c.words().toLowerCase(Locale.ROOT)));
    }
}
