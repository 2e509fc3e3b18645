package org.winset.news.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.winset.dossier.Statement;
import org.winset.news.Span;
import org.winset.news.text.Folded;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;
import org.winset.news.words.Words;

/// The phrases of `stances.txt` in a text, with negation: "would not support" is opposition.
final class Cues {

    /// A phrase found. `negated` when a negation stands up to four words before it, `others` when its
    /// subject is somebody else ("they want").
    record Cue(Statement.Kind kind, Span span, String words, boolean negated, boolean others) {

        /// The kind after negation.
        Statement.Kind turned() {
            if (!negated) {
                return kind;
            }
            return switch (kind) {
                case SUPPORT, OPEN -> Statement.Kind.OPPOSE;
                case OPPOSE -> Statement.Kind.SUPPORT;
                case VOTE_YES -> Statement.Kind.VOTE_NO;
                case VOTE_NO -> Statement.Kind.OPEN;
                case DEMAND ->
                    OBLIGES.contains(words.toLowerCase(Locale.ROOT)) ? Statement.Kind.OPPOSE : Statement.Kind.PROCESS;
                case INSUFFICIENT -> words.contains("enough") ? Statement.Kind.INSUFFICIENT : Statement.Kind.SUPPORT;
                case RED_LINE -> refusal() ? kind : Statement.Kind.OPEN;
                case LINK, WARNING, PROCESS -> kind;
            };
        }

        /// "never", "not accept": the negation is the refusal itself; "not a red line" is none.
        private boolean refusal() {
            String text = words.toLowerCase(Locale.ROOT);
            return text.startsWith("never")
                    || text.startsWith("not ")
                    || text.startsWith("can")
                    || text.startsWith("under no")
                    || text.startsWith("nothing")
                    || text.startsWith("over my")
                    || text.startsWith("bring")
                    || text.startsWith("scrap")
                    || text.startsWith("strip");
        }
    }

    private record Pattern(Statement.Kind kind, List<String> words) {}

    private static final int REACH = 4;
    private static final List<String> OBLIGES = List.of("must", "should", "want", "wants", "wanted");
    private static final Map<String, List<Pattern>> PATTERNS = new HashMap<>();

    static {
        for (String line : Words.list("stances.txt")) {
            int colon = line.indexOf(':');
            Statement.Kind kind = Statement.Kind.valueOf(
                    line.substring(0, colon).strip().replace(' ', '_').toUpperCase(Locale.ROOT));
            for (String phrase : line.substring(colon + 1).split(";")) {
                List<String> words = Folded.in(phrase, 0, phrase.length()).stream()
                        .map(Folded::text)
                        .toList();
                PATTERNS.computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
                        .add(new Pattern(kind, words));
            }
        }
    }

    private Cues() {}

    /// Every cue in a stretch of text, the longest phrase at each word.
    static List<Cue> in(String text, Span span) {
        List<Folded> words = Folded.in(text, span.start(), span.end());
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Pattern best = null;
            for (Pattern pattern : PATTERNS.getOrDefault(words.get(i).text(), List.of())) {
                if (matches(words, i, pattern.words())
                        && (best == null
                                || pattern.words().size() > best.words().size())) {
                    best = pattern;
                }
            }
            if (best != null) {
                Span at = new Span(
                        words.get(i).start(),
                        words.get(i + best.words().size() - 1).end());
                found.add(new Cue(best.kind(), at, at.in(text), negated(text, words, i), others(words, i)));
                i += best.words().size() - 1;
            }
        }
        return found;
    }

    private static boolean others(List<Folded> words, int at) {
        for (int k = at - 1; k >= Math.max(0, at - REACH); k--) {
            Word word = Words.shared().of(words.get(k).text());
            if (word.is(Tag.PRONOUN) || word.is(Tag.PARTY)) {
                return true;
            }
            if (!word.is(Tag.AUX, Tag.ADVERB)) {
                return false;
            }
        }
        return false;
    }

    private static boolean matches(List<Folded> words, int at, List<String> pattern) {
        if (at + pattern.size() > words.size()) {
            return false;
        }
        for (int k = 0; k < pattern.size(); k++) {
            if (!words.get(at + k).text().equals(pattern.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean negated(String text, List<Folded> words, int at) {
        for (int k = at - 1; k >= Math.max(0, at - REACH); k--) {
            String between = text.substring(words.get(k).end(), words.get(k + 1).start());
            if (between.indexOf(',') >= 0 || between.indexOf('.') >= 0 || between.indexOf(';') >= 0) {
                return false;
            }
            boolean negates = Words.shared().of(words.get(k).text()).is(Tag.NEGATION);
            if (negates && !words.get(k).text().equals("without")) {
                return true;
            }
        }
        return false;
    }
}
