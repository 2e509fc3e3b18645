package org.winset.dossier.shape;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.tree.Node;
import org.winset.dossier.tree.Place;
import org.winset.dossier.tree.Problems;

/// One reading: its problems, the names met, and where every record came from.
public final class Reading {

    private record Scope(String kind, String id) {}

    private final Problems problems;
    private final Names names = new Names();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final IdentityHashMap<Object, Node.Mapping> origins = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Boolean> unclean = new IdentityHashMap<>();
    private @Nullable String direct;

    public Reading(Problems problems) {
        this.problems = problems;
    }

    public Problems problems() {
        return problems;
    }

    public Names names() {
        return names;
    }

    public void problem(Place place, String message, String maybe) {
        problems.add(place, message, maybe);
    }

    /// The id of the enclosing thing of a kind: inside a level, the provision.
    public String enclosing(String kind) {
        for (Scope scope : scopes) {
            if (scope.kind().equals(kind)) {
                return scope.id();
            }
        }
        throw new IllegalStateException("Nothing of kind (" + kind + ") encloses this.");
    }

    void enter(String kind, String id) {
        scopes.push(new Scope(kind, id));
        direct = id;
    }

    void leave() {
        scopes.pop();
        direct = null;
    }

    /// The name under which the value that is read now stands in a map, once; `null` when it stands in none.
    @Nullable
    String takeDirect() {
        String id = direct;
        direct = null;
        return id;
    }

    void made(Object value, Node.Mapping origin, boolean clean) {
        origins.put(value, origin);
        if (!clean) {
            unclean.put(value, true);
        }
    }

    /// Whether nothing was wrong inside a record as it was read. What is missing in an unclean one may have been meant.
    public boolean clean(Object made) {
        return !unclean.containsKey(made);
    }

    /// A record that stands for another one that was read, completed from other files.
    public void completed(Object value, Object read) {
        Node.Mapping origin = origins.get(read);
        if (origin != null) {
            origins.put(value, origin);
        }
        if (!clean(read)) {
            unclean.put(value, true);
        }
    }

    /// Where a record stands in its file.
    public Place place(Object made) {
        Node.Mapping origin = origins.get(made);
        return origin == null ? Place.of("") : origin.place();
    }

    /// Where the value of a record's key stands, or the record where it has no such key.
    public Place place(Object made, String key) {
        Node.Mapping origin = origins.get(made);
        Node.Entry entry = origin == null ? null : origin.entry(key);
        return entry == null ? place(made) : entry.value().place();
    }

    /// Where one item of a record's list stands.
    public Place place(Object made, String key, int item) {
        Node.Mapping origin = origins.get(made);
        Node.Entry entry = origin == null ? null : origin.entry(key);
        if (entry != null && entry.value() instanceof Node.Sequence sequence) {
            List<Node> items = sequence.items();
            return items.get(Math.min(item, items.size() - 1)).place();
        }
        return place(made, key);
    }
}
