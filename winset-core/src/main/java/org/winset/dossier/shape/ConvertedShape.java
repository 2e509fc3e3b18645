package org.winset.dossier.shape;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.tree.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Another shape's values, seen as something else.
public record ConvertedShape<A, B>(Shape<A> shape, Function<A, B> to, Function<B, A> from) implements Shape<B> {

    @Override
    public @Nullable B read(Node node, Reading reading) {
        A value = shape.read(node, reading);
        return value == null ? null : to.apply(value);
    }

    @Override
    public JsonNode write(B value) {
        return shape.write(from.apply(value));
    }

    @Override
    public ObjectNode schema() {
        return shape.schema();
    }

    @Override
    public String words() {
        return shape.words();
    }
}
