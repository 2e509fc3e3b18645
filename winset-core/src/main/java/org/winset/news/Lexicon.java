package org.winset.news;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.winset.news.text.Folded;

/// The words by which articles name provisions: one trie over all of them, so that one pass finds every one.
public final class Lexicon {

    /// Words for a provision as a whole (`level` empty) or for one of its levels.
    public record Entry(String provision, String level, List<String> words) {

        public Entry {
            words = List.copyOf(words);
        }
    }

    /// Words found: which, where, and what they name.
    public record Hit(String provision, String level, Span span, String words) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>(4);
        final List<Entry> ends = new ArrayList<>(1);
    }

    private final Node root = new Node();

    public Lexicon(List<Entry> entries) {
        for (Entry entry : entries) {
            for (String phrase : entry.words()) {
                Node node = root;
                for (Folded word : Folded.in(phrase, 0, phrase.length())) {
                    node = node.next.computeIfAbsent(word.stem(), w -> new Node());
                }
                node.ends.add(entry);
            }
        }
    }

    public static Lexicon empty() {
        return new Lexicon(List.of());
    }

    /// Every naming in a stretch of text, the longest at each place, in text order. A plural -s and capitals don't
    /// count.
    public List<Hit> find(String text, Span span) {
        List<Folded> words = Folded.in(text, span.start(), span.end());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Node node = root;
            Node best = null;
            int end = i;
            for (int k = i; k < words.size(); k++) {
                node = node.next.get(words.get(k).stem());
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
            for (Entry entry : best.ends) {
                hits.add(new Hit(entry.provision(), entry.level(), found, found.in(text)));
            }
            i = end;
        }
        return hits;
    }

    /// Whether a text is, as a whole, one of the words.
    public boolean isTerm(String text) {
        Node node = root;
        for (Folded word : Folded.in(text, 0, text.length())) {
            node = node.next.get(word.stem());
            if (node == null) {
                return false;
            }
        }
        return !node.ends.isEmpty();
    }
}
