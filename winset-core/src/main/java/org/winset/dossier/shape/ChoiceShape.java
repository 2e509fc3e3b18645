package org.winset.dossier.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.tree.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One of several kinds of object, told apart by a key whose value names the kind.
public record ChoiceShape<T>(String key, String doc, List<Kind<? extends T>> kinds) implements Shape<T> {

    /// One kind: its word, its record and the keys it has beside the one that names it.
    public record Kind<T>(String word, Class<T> type, ObjectShape<T> shape) {

        @Nullable
        ObjectNode tryWrite(Object value) {
            return type.isInstance(value) ? shape.write(type.cast(value)) : null;
        }
    }

    public ChoiceShape {
        kinds = List.copyOf(kinds);
    }

    @Override
    public @Nullable T read(Node node, Reading reading) {
        Node.Entry named = node instanceof Node.Mapping mapping ? mapping.entry(key) : null;
        String words = String.join(", ", kinds.stream().map(Kind::word).toList());
        if (!(node instanceof Node.Mapping mapping) || named == null) {
            reading.problem(node.place(), "Here the key (" + key + ") is missing.", "it is one of (" + words + ").");
            return null;
        }
        String word = named.value() instanceof Node.Scalar scalar ? scalar.text() : "";
        for (Kind<? extends T> kind : kinds) {
            if (kind.word().equals(word)) {
                List<Node.Entry> rest = new ArrayList<>(mapping.entries());
                rest.remove(named);
                return kind.shape().read(new Node.Mapping(mapping.place(), rest), reading);
            }
        }
        reading.problem(
                named.value().place(),
                "The " + key + " (" + word + ") is none of (" + words + ").",
                Names.cure(word, new TreeSet<>(kinds.stream().map(Kind::word).toList())));
        return null;
    }

    @Override
    public JsonNode write(T value) {
        for (Kind<? extends T> kind : kinds) {
            ObjectNode written = kind.tryWrite(value);
            if (written != null) {
                ObjectNode node = JsonNodeFactory.instance.objectNode();
                node.put(key, kind.word());
                written.properties().forEach(entry -> node.set(entry.getKey(), entry.getValue()));
                return node;
            }
        }
        throw new IllegalArgumentException("No kind for (" + value + ").");
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode cases = schema.putArray("oneOf");
        for (Kind<? extends T> kind : kinds) {
            ObjectNode one = kind.shape().schema();
            ((ObjectNode) one.get("properties"))
                    .putObject(key)
                    .put("const", kind.word())
                    .put("description", doc);
            ArrayNode required = one.get("required") instanceof ArrayNode known ? known : one.putArray("required");
            required.add(key);
            cases.add(one);
        }
        return schema;
    }

    @Override
    public String words() {
        return "keys (" + key + ", ...)";
    }
}
