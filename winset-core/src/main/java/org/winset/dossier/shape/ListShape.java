package org.winset.dossier.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.tree.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A list of values of one shape. Items that can't be read are reported and left out.
public record ListShape<T>(Shape<T> item) implements Shape<List<T>> {

    @Override
    public @Nullable List<T> read(Node node, Reading reading) {
        reading.takeDirect();
        if (!(node instanceof Node.Sequence sequence)) {
            String text = node instanceof Node.Scalar scalar ? " (" + scalar.text() + ")" : "";
            reading.problem(
                    node.place(),
                    "Here stands " + node.kind() + text + "; a list is needed.",
                    text.isEmpty()
                            ? "each item starts with (- )."
                            : "[" + text.substring(2, text.length() - 1) + "] was meant.");
            return null;
        }
        List<T> values = new ArrayList<>();
        for (Node one : sequence.items()) {
            T value = item.read(one, reading);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    @Override
    public JsonNode write(List<T> values) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> node.add(item.write(value)));
        return node;
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "array");
        schema.set("items", item.schema());
        return schema;
    }

    @Override
    public String words() {
        return "a list, each item " + item.words();
    }
}
