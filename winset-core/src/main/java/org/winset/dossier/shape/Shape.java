package org.winset.dossier.shape;

import org.jspecify.annotations.Nullable;
import org.winset.dossier.tree.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a value looks like in a file: how it is read, written and described.
public interface Shape<T> {

    /// The value, or `null` after at least one problem was reported.
    @Nullable
    T read(Node node, Reading reading);

    /// The value as it is written; `read` takes it back.
    JsonNode write(T value);

    /// Its JSON Schema (draft 2020-12).
    ObjectNode schema();

    /// What is expected, for messages and the reference: "a number from 0 to 1".
    String words();
}
