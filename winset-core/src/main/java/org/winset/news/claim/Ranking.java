package org.winset.news.claim;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Statement;
import org.winset.dossier.Strength;
import org.winset.news.Span;

/// Which of several cues decides: what commits before what leans, then the nearest to the provision.
final class Ranking {

    private static final int NEAR = 40;
    private static final int BESIDE = 45;
    private static final List<String> HEDGES = List.of(
            "could", "might", "may", "perhaps", "probably", "likely", "possibly", "hope", "would like", "consider");

    private Ranking() {}

    /// The deciding cue, or `null`. A cue far from the provision counts less than one near it.
    static Cues.@Nullable Cue strongest(List<Cues.Cue> cues, Span provision, Span sentence, String text) {
        Cues.Cue best = null;
        double most = 0;
        for (Cues.Cue cue : cues) {
            if (judges(cue.turned()) && parted(cue.span(), provision, sentence, text)) {
                continue;
            }
            int distance = Math.max(
                    0,
                    Math.max(
                            cue.span().start() - provision.end(),
                            provision.start() - cue.span().end()));
            boolean inSentence = sentence.overlaps(cue.span());
            double score = rank(cue.turned()) - (inSentence ? (double) distance / NEAR : 1.5);
            if (best == null || score > most) {
                best = cue;
                most = score;
            }
        }
        return best;
    }

    /// Praise and blame count only for what stands beside them.
    private static boolean judges(Statement.Kind kind) {
        return kind == Statement.Kind.SUPPORT || kind == Statement.Kind.OPPOSE;
    }

    private static boolean parted(Span cue, Span provision, Span sentence, String text) {
        if (!sentence.overlaps(cue)) {
            return false;
        }
        int from = Math.min(cue.end(), provision.end());
        int to = Math.max(cue.start(), provision.start());
        if (to - from > BESIDE) {
            return true;
        }
        String between = from < to ? text.substring(from, to).toLowerCase(Locale.ROOT) : "";
        return between.contains("unless") || between.contains(" until ") || between.contains(" but ");
    }

    /// The strongest cue that commits or asks, wherever it stands, negated ones last; or `null`.
    static Cues.@Nullable Cue committing(List<Cues.Cue> cues) {
        Cues.Cue best = null;
        for (Cues.Cue cue : cues) {
            boolean commits = rank(cue.turned()) >= rank(Statement.Kind.DEMAND)
                    && cue.kind() != Statement.Kind.LINK
                    && cue.turned() != Statement.Kind.OPPOSE
                    && !cue.negated();
            if (commits && (best == null || rank(cue.turned()) > rank(best.turned()))) {
                best = cue;
            }
        }
        return best;
    }

    static int rank(Statement.Kind kind) {
        return switch (kind) {
            case VOTE_NO, VOTE_YES -> 9;
            case RED_LINE -> 8;
            case LINK -> 7;
            case INSUFFICIENT -> 6;
            case OPEN -> 5;
            case DEMAND -> 4;
            case OPPOSE -> 4;
            case SUPPORT -> 3;
            case WARNING -> 3;
            case PROCESS -> 1;
        };
    }

    /// Firm for votes, red lines and demands without a hedge; tentative for weak attributions.
    static Strength strength(Statement.Kind kind, boolean weak, String sentence) {
        if (weak) {
            return Strength.TENTATIVE;
        }
        String lower = " " + sentence.toLowerCase(Locale.ROOT) + " ";
        boolean hedged = HEDGES.stream().anyMatch(h -> lower.contains(" " + h + " "));
        boolean firm = kind == Statement.Kind.VOTE_NO
                || kind == Statement.Kind.VOTE_YES
                || kind == Statement.Kind.RED_LINE
                || kind == Statement.Kind.DEMAND
                || kind == Statement.Kind.LINK;
        return firm && !hedged ? Strength.FIRM : Strength.LEAN;
    }
}
