package org.winset.dossier.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Nearest;
import org.winset.dossier.tree.Node;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Declared keys that make a record. A key that is not declared is an error.
public final class ObjectShape<R> implements Shape<R> {

    private final String noun;
    private final List<Key<R, ?>> keys;
    private final List<Family<R, ?>> families;
    private final Function<Fields, @Nullable R> make;

    /// `noun` says what it is ("level"); `make` builds the record once all required keys are there, and may report
    /// problems of its own and give `null`.
    public ObjectShape(
            String noun, List<Key<R, ?>> keys, List<Family<R, ?>> families, Function<Fields, @Nullable R> make) {
        this.noun = noun;
        this.keys = List.copyOf(keys);
        this.families = List.copyOf(families);
        this.make = make;
    }

    public ObjectShape(String noun, List<Key<R, ?>> keys, Function<Fields, @Nullable R> make) {
        this(noun, keys, List.of(), make);
    }

    public String noun() {
        return noun;
    }

    public List<Key<R, ?>> keys() {
        return keys;
    }

    public List<Family<R, ?>> families() {
        return families;
    }

    @Override
    public @Nullable R read(Node node, Reading reading) {
        String id = reading.takeDirect();
        String self = id == null ? "The " + noun : "The " + noun + " (" + id + ")";
        Node given = node instanceof Node.Nothing ? new Node.Mapping(node.place(), List.of()) : node;
        if (!(given instanceof Node.Mapping mapping)) {
            reading.problem(
                    node.place(),
                    self + " needs keys with values and has " + node.kind() + ".",
                    "it starts with the key (" + keys.getFirst().name() + ").");
            return null;
        }
        Fields fields = new Fields(mapping, reading, id);
        int before = reading.problems().count();
        for (Node.Entry entry : mapping.entries()) {
            if (keys.stream().noneMatch(key -> key.name().equals(entry.key())) && !family(entry, fields)) {
                reading.problem(
                        entry.place(),
                        "The key (" + entry.key() + ") is unknown in a " + noun + ".",
                        cure(entry.key()));
            }
        }
        boolean complete = true;
        for (Key<R, ?> key : keys) {
            complete &= value(key, mapping, fields, self);
        }
        R made = complete ? make.apply(fields) : null;
        if (made != null) {
            reading.made(made, mapping, reading.problems().count() == before);
        }
        return made;
    }

    private boolean family(Node.Entry entry, Fields fields) {
        for (Family<R, ?> family : families) {
            String star = family.match(entry.key());
            if (star != null) {
                Object value = entry.value() instanceof Node.Nothing
                        ? null
                        : family.shape().read(entry.value(), fields.reading());
                if (value != null) {
                    fields.put(family, star, value);
                }
                return true;
            }
        }
        return false;
    }

    private boolean value(Key<R, ?> key, Node.Mapping mapping, Fields fields, String self) {
        Node.Entry entry = mapping.entry(key.name());
        if (entry == null || entry.value() instanceof Node.Nothing) {
            if (key.required()) {
                fields.reading()
                        .problem(
                                entry == null ? mapping.place() : entry.value().place(),
                                entry == null
                                        ? self + " lacks the key (" + key.name() + ")."
                                        : "The key (" + key.name() + ") has no value.",
                                "it needs " + key.shape().words() + ": " + key.doc() + ".");
            }
            return usable(key);
        }
        Object value = key.shape().read(entry.value(), fields.reading());
        if (value != null) {
            fields.put(key, value);
        }
        return value != null || usable(key);
    }

    private boolean usable(Key<R, ?> key) {
        return !key.required() || key.absent() != null;
    }

    String cure(String unknown) {
        Set<String> known = new TreeSet<>();
        keys.forEach(key -> known.add(key.name()));
        families.forEach(family -> known.add(family.name()));
        String nearest = Nearest.to(unknown, known);
        return nearest != null
                ? "(" + nearest + ") was meant."
                : "one of (" + String.join(", ", known) + ") was meant.";
    }

    @Override
    public ObjectNode write(R value) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        keys.forEach(key -> writeKey(key, value, node));
        families.forEach(family -> writeFamily(family, value, node));
        return node;
    }

    private static <R, T> void writeKey(Key<R, T> key, R value, ObjectNode node) {
        T held = key.getter().apply(value);
        if (held != null && (key.required() || !held.equals(key.absent()))) {
            node.set(key.name(), key.shape().write(held));
        }
    }

    private static <R, T> void writeFamily(Family<R, T> family, R value, ObjectNode node) {
        for (Map.Entry<String, T> entry : family.getter().apply(value).entrySet()) {
            node.set(family.key(entry.getKey()), family.shape().write(entry.getValue()));
        }
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        List<String> required = new ArrayList<>();
        for (Key<R, ?> key : keys) {
            ObjectNode property = key.shape().schema();
            property.put("description", key.doc());
            properties.set(key.name(), property);
            if (key.required()) {
                required.add(key.name());
            }
        }
        if (!families.isEmpty()) {
            ObjectNode patterns = schema.putObject("patternProperties");
            families.forEach(
                    family -> patterns.set(family.expression(), family.shape().schema()));
        }
        if (!required.isEmpty()) {
            ArrayNode names = schema.putArray("required");
            required.forEach(names::add);
        }
        return schema;
    }

    @Override
    public String words() {
        return "keys (" + keys.getFirst().name() + ", ...)";
    }
}
