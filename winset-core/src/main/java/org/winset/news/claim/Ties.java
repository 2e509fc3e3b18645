package org.winset.news.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Statement;
import org.winset.news.Span;
import org.winset.news.text.Folded;
import org.winset.news.words.Tag;
import org.winset.news.words.Words;

/// "No A without B": which provision of a sentence is what is given (A) and which its price (B). Words like "both" tie
/// two
/// provisions without a direction and give neither part.
final class Ties {

    /// What a provision is in a tie.
    enum Part {
        GIVEN,
        PRICE
    }

    /// Words whose object is the price.
    private static final Set<String> DIRECTED = Set.of(
            "unless",
            "without",
            "until",
            "only if",
            "in exchange",
            "in return",
            "tied to",
            "linked to",
            "conditioned on",
            "conditional on",
            "as long as");

    /// Words that tie only together with a negation before them: "won't vote for it without".
    private static final Set<String> NEED_NEGATION = Set.of("without", "until");

    private Ties() {}

    /// The word that ties, or `null`.
    static Cues.@Nullable Cue tie(List<Cues.Cue> cues, Span sentence, String text) {
        for (Cues.Cue cue : cues) {
            String words = cue.words().toLowerCase(java.util.Locale.ROOT);
            boolean directed = cue.kind() == Statement.Kind.LINK && DIRECTED.contains(words);
            if (directed && (!NEED_NEGATION.contains(words) || negated(sentence, cue, text))) {
                return cue;
            }
        }
        return null;
    }

    /// The part of what stands at `provision`.
    static Part part(Cues.Cue tie, Span provision, Span sentence, String text) {
        boolean behind = provision.start() >= tie.span().end();
        boolean opens =
                text.substring(sentence.start(), tie.span().start()).chars().noneMatch(Character::isLetter);
        if (!opens) {
            return behind ? Part.PRICE : Part.GIVEN;
        }
        int comma = text.indexOf(',', tie.span().end());
        return comma > 0 && provision.start() > comma ? Part.GIVEN : Part.PRICE;
    }

    private static boolean negated(Span sentence, Cues.Cue cue, String text) {
        for (Folded word : Folded.in(text, sentence.start(), sentence.end())) {
            boolean own = word.start() >= cue.span().start()
                    && word.end() <= cue.span().end();
            if (!own && Words.shared().of(word.text()).is(Tag.NEGATION)) {
                return true;
            }
        }
        return false;
    }
}
