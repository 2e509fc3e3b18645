package org.winset.news.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Statement;
import org.winset.news.Lexicon;
import org.winset.news.Span;
import org.winset.news.text.Folded;
import org.winset.news.words.Tag;
import org.winset.news.words.Words;

/// A sentence that names no provision but points to the one named before: "changing the standard", "it isn't enough",
/// or a vote or red line that needs something to be about.
final class PointsBack {

    private static final Set<String> POINTERS = Set.of("the", "this", "that", "these", "those", "such");

    private PointsBack() {}

    static Lexicon.@Nullable Hit hit(Lexicon lexicon, String text, Span sentence, int reach) {
        if (!points(text, sentence)) {
            return null;
        }
        Span before = new Span(Math.max(0, sentence.start() - reach), sentence.start());
        List<Lexicon.Hit> hits =
                lexicon.find(text, before).stream().filter(h -> !h.topic()).toList();
        return hits.isEmpty() ? null : hits.getLast();
    }

    private static boolean points(String text, Span sentence) {
        boolean commits = Cues.in(text, sentence).stream()
                .anyMatch(c -> c.turned() == Statement.Kind.VOTE_NO
                        || c.turned() == Statement.Kind.VOTE_YES
                        || c.kind() == Statement.Kind.INSUFFICIENT);
        if (commits) {
            return true;
        }
        List<Folded> words = Folded.in(text, sentence.start(), sentence.end());
        for (int i = 1; i < words.size(); i++) {
            boolean term = Words.shared().of(words.get(i).stem()).is(Tag.TERMNOUN);
            if (term
                    && POINTERS.contains(words.get(i - 1).text())
                    && !words.get(i).text().equals("deal")) {
                return true;
            }
        }
        return false;
    }
}
