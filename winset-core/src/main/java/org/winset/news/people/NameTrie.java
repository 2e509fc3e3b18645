package org.winset.news.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.news.Person;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Words;

/// All names of the roster as one trie over folded words: surnames, given names with surnames, nicknames with surnames.
/// One walk from a token finds every name that starts there.
public final class NameTrie {

    /// A name found: the token after it, and who bears it.
    public record Match(int to, List<Person> people) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>(4);
        final Set<Person> ends = new LinkedHashSet<>(2);
    }

    private final Node root = new Node();

    public NameTrie(List<Person> people) {
        for (Person person : people) {
            for (String surname : person.surnames()) {
                List<String> family = words(surname);
                add(family, person);
                for (String given : person.given()) {
                    List<String> full = new ArrayList<>(words(given));
                    full.addAll(family);
                    add(full, person);
                }
            }
            add(words(person.name()), person);
        }
    }

    /// The longest name that starts at a token, or `null`.
    public @Nullable Match longest(Stream stream, int from, int limit) {
        Node node = root;
        Match best = null;
        for (int i = from; i < limit && stream.wordAt(i); i++) {
            node = node.next.get(stream.word(i).text());
            if (node == null) {
                break;
            }
            if (!node.ends.isEmpty() && stream.is(i, Shape.CAPITAL)) {
                best = new Match(i + 1, List.copyOf(node.ends));
            }
        }
        return best;
    }

    /// Everyone with exactly this name (folded words), or nobody.
    public List<Person> named(List<String> folded) {
        Node node = root;
        for (String word : folded) {
            node = node.next.get(word);
            if (node == null) {
                return List.of();
            }
        }
        return List.copyOf(node.ends);
    }

    private void add(List<String> path, Person person) {
        if (path.isEmpty()) {
            return;
        }
        Node node = root;
        for (String word : path) {
            node = node.next.computeIfAbsent(word, w -> new Node());
        }
        node.ends.add(person);
    }

    /// The words of a name as the tokenizer cuts them, folded.
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String part : name.strip().split("[\\s,]+")) {
            if (!part.isEmpty()) {
                words.add(Words.fold(part));
            }
        }
        return words;
    }
}
