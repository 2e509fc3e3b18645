package org.winset.dossier.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.tree.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Free keys, all with values of one shape: named things, or things said about named ones. Values that can't be read
/// are reported and left out.
public record MapShape<V>(KeyRule rule, Shape<V> value) implements Shape<Map<String, V>> {

    @Override
    public @Nullable Map<String, V> read(Node node, Reading reading) {
        if (!(node instanceof Node.Mapping mapping)) {
            reading.names().incomplete(rule.kind(reading));
            reading.problem(
                    node.place(),
                    "Here stands " + node.kind() + "; names with values are needed.",
                    "each name starts a line of its own and ends with a colon.");
            return null;
        }
        Map<String, V> values = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            boolean sound = rule.check(entry, reading);
            V made = one(entry, reading);
            if (made != null && sound) {
                values.put(entry.key(), made);
            }
        }
        return values;
    }

    private @Nullable V one(Node.Entry entry, Reading reading) {
        reading.enter(rule.kind(reading), entry.key());
        try {
            return switch (entry.value()) {
                case Node.Mapping mapping -> value.read(new Node.Mapping(entry.place(), mapping.entries()), reading);
                case Node.Nothing nothing -> value.read(new Node.Nothing(entry.place()), reading);
                case Node.Scalar scalar -> value.read(scalar, reading);
                case Node.Sequence sequence -> value.read(sequence, reading);
            };
        } finally {
            reading.leave();
        }
    }

    @Override
    public JsonNode write(Map<String, V> values) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        values.forEach((key, held) -> node.set(key, value.write(held)));
        return node;
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "object");
        schema.putObject("propertyNames").put("pattern", rule.pattern());
        schema.set("additionalProperties", value.schema());
        return schema;
    }

    @Override
    public String words() {
        return "names, each with " + value.words();
    }
}
