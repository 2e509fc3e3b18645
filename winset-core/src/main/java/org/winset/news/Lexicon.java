package org.winset.news;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.winset.news.text.Folded;
import org.winset.news.words.Tag;
import org.winset.news.words.Words;

/// The words by which articles name provisions: one trie over all of them, so that one pass finds every one.
///
/// A phrase of two words is also found the other way round and with small words between ("Ukraine aid", "aid to
/// Ukraine",
/// "aiding" is another word). Capitals and a plural -s don't count.
public final class Lexicon {

    /// Words for a provision as a whole (`level` empty), for one of its levels, or for a whole topic (`topic` true;
    /// then
    /// `provision` is the topic's id).
    public record Entry(String provision, String level, boolean topic, List<String> words) {

        public Entry {
            words = List.copyOf(words);
        }
    }

    /// Words found: which, where, and what they name.
    public record Hit(String provision, String level, boolean topic, Span span, String words) {}

    private record Pair(String one, String two, Entry entry) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>(4);
        final List<Entry> ends = new ArrayList<>(1);
    }

    private static final int WINDOW = 4;

    private final Node root = new Node();
    private final Map<String, List<Pair>> pairs = new HashMap<>();

    public Lexicon(List<Entry> entries) {
        for (Entry entry : entries) {
            for (String phrase : entry.words()) {
                add(phrase, entry);
            }
        }
    }

    public static Lexicon empty() {
        return new Lexicon(List.of());
    }

    private void add(String phrase, Entry entry) {
        Node node = root;
        List<String> content = new ArrayList<>();
        for (Folded word : Folded.in(phrase, 0, phrase.length())) {
            node = node.next.computeIfAbsent(stem(word), w -> new Node());
            if (!small(word)) {
                content.add(stem(word));
            }
        }
        node.ends.add(entry);
        if (content.size() == 2 && !entry.topic()) {
            Pair pair = new Pair(content.get(0), content.get(1), entry);
            pairs.computeIfAbsent(pair.one(), w -> new ArrayList<>()).add(pair);
            pairs.computeIfAbsent(pair.two(), w -> new ArrayList<>()).add(new Pair(pair.two(), pair.one(), entry));
        }
    }

    /// Every naming in a stretch of text, in text order: whole phrases first, then pairs where no phrase stands; topics
    /// only where nothing names one of their provisions more closely.
    public List<Hit> find(String text, Span span) {
        List<Folded> words = Folded.in(text, span.start(), span.end());
        List<Hit> hits = new ArrayList<>();
        phrases(text, words, hits);
        pairs(text, words, hits);
        boolean closer = hits.stream().anyMatch(h -> !h.topic());
        hits.removeIf(h -> h.topic() && closer && overlapsAny(h, hits));
        hits.sort(Comparator.comparingInt(h -> h.span().start()));
        return hits;
    }

    private static boolean overlapsAny(Hit hit, List<Hit> hits) {
        return hits.stream().anyMatch(h -> !h.topic() && h.span().overlaps(hit.span()));
    }

    private void phrases(String text, List<Folded> words, List<Hit> hits) {
        for (int i = 0; i < words.size(); ) {
            Node node = root;
            Node best = null;
            int end = i;
            for (int k = i; k < words.size(); k++) {
                node = node.next.get(stem(words.get(k)));
                if (node == null) {
                    break;
                }
                if (!node.ends.isEmpty()) {
                    best = node;
                    end = k + 1;
                }
            }
            if (best == null) {
                i++;
                continue;
            }
            Span found = new Span(words.get(i).start(), words.get(end - 1).end());
            best.ends.forEach(entry -> hits.add(hit(entry, found, text)));
            i = end;
        }
    }

    private void pairs(String text, List<Folded> words, List<Hit> hits) {
        for (int i = 0; i < words.size(); i++) {
            for (Pair pair : pairs.getOrDefault(stem(words.get(i)), List.of())) {
                for (int k = i + 1; k < Math.min(words.size(), i + WINDOW); k++) {
                    Span found = new Span(words.get(i).start(), words.get(k).end());
                    boolean free =
                            hits.stream().noneMatch(h -> !h.topic() && h.span().overlaps(found));
                    if (free && stem(words.get(k)).equals(pair.two()) && joined(text, found)) {
                        hits.add(hit(pair.entry(), found, text));
                    }
                }
            }
        }
    }

    private static boolean joined(String text, Span span) {
        return span.in(text).chars().noneMatch(c -> c == ',' || c == '.' || c == ';' || c == ':');
    }

    private static Hit hit(Entry entry, Span span, String text) {
        return new Hit(entry.provision(), entry.level(), entry.topic(), span, span.in(text));
    }

    /// Whether a text is, as a whole, one of the words for a provision.
    public boolean isTerm(String text) {
        Node node = root;
        for (Folded word : Folded.in(text, 0, text.length())) {
            node = node.next.get(stem(word));
            if (node == null) {
                return false;
            }
        }
        return node.ends.stream().anyMatch(entry -> !entry.topic());
    }

    private static String stem(Folded word) {
        String stem = word.stem();
        return stem.endsWith("'")
                ? stem.substring(0, stem.length() - 1)
                : stem.endsWith("'s") ? stem.substring(0, stem.length() - 2) : stem;
    }

    private static boolean small(Folded word) {
        org.winset.news.words.Word known = Words.shared().of(word.text());
        return known.is(Tag.PREP, Tag.DET) || known.is(Tag.CONJ);
    }
}
