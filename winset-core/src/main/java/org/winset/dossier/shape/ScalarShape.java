package org.winset.dossier.shape;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.tree.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A single value. `parse` gives `null` after it reported a problem.
record ScalarShape<T>(
        String words,
        BiFunction<Node.Scalar, Reading, @Nullable T> parse,
        Function<T, JsonNode> writer,
        Consumer<ObjectNode> describe)
        implements Shape<T> {

    @Override
    public @Nullable T read(Node node, Reading reading) {
        if (node instanceof Node.Scalar scalar) {
            return parse.apply(scalar, reading);
        }
        reading.problem(
                node.place(),
                "Here stands " + node.kind() + "; needed is " + words + ".",
                node instanceof Node.Mapping
                        ? "the indentation is wrong, or the text has a colon and needs quotes."
                        : "a value is missing or too many are given.");
        return null;
    }

    @Override
    public JsonNode write(T value) {
        return writer.apply(value);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        describe.accept(schema);
        return schema;
    }
}
