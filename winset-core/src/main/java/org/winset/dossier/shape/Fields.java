package org.winset.dossier.shape;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.tree.Node;
import org.winset.dossier.tree.Place;

/// The values read for one object, from which its record is made.
public final class Fields {

    private final Node.Mapping node;
    private final Reading reading;
    private final @Nullable String id;
    private final Map<Object, Object> values = new HashMap<>();
    private final Map<Object, Map<String, Object>> families = new HashMap<>();

    Fields(Node.Mapping node, Reading reading, @Nullable String id) {
        this.node = node;
        this.reading = reading;
        this.id = id;
    }

    void put(Key<?, ?> key, Object value) {
        values.put(key, value);
    }

    void put(Family<?, ?> family, String star, Object value) {
        families.computeIfAbsent(family, f -> new LinkedHashMap<>()).put(star, value);
    }

    /// The value of a required key, or of one that means something when left out.
    @SuppressWarnings("unchecked")
    public <T> T get(Key<?, T> key) {
        Object value = values.get(key);
        return value != null ? (T) value : Objects.requireNonNull(key.absent(), key.name());
    }

    /// The value of a key, or `null` when it was left out.
    @SuppressWarnings("unchecked")
    public <T> @Nullable T find(Key<?, T> key) {
        Object value = values.get(key);
        return value != null ? (T) value : key.absent();
    }

    /// The values of a family by what its star stands for, in file order.
    @SuppressWarnings("unchecked")
    public <T> Map<String, T> get(Family<?, T> family) {
        return (Map<String, T>) families.getOrDefault(family, Map.of());
    }

    /// The name under which the object stands.
    public String id() {
        return Objects.requireNonNull(id, "an object outside a map has no id");
    }

    /// Whether a key (a column) stands in the file, with a value or without.
    public boolean hasKey(String key) {
        return node.entry(key) != null;
    }

    /// Whether a key stands in the file with a value, even one that could not be used.
    public boolean has(String key) {
        Node.Entry entry = node.entry(key);
        return entry != null && !(entry.value() instanceof Node.Nothing);
    }

    public Reading reading() {
        return reading;
    }

    public Place place() {
        return node.place();
    }

    /// The place of a key's value, or of the object when the key was left out.
    public Place place(String key) {
        Node.Entry entry = node.entry(key);
        return entry == null ? node.place() : entry.value().place();
    }

    public void problem(String key, String message, String maybe) {
        reading.problem(place(key), message, maybe);
    }
}
