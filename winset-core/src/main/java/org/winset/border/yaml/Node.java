package org.winset.border.yaml;

import java.util.List;

/// A piece of YAML and where it stands (line and column count from 1).
sealed interface Node {

    int line();

    int column();

    /// Text as written, quoted or not; an empty value is the empty text.
    record Text(String text, int line, int column) implements Node {}

    record Items(List<Node> items, int line, int column) implements Node {}

    record Fields(List<Field> fields, int line, int column) implements Node {}

    /// A key, its place, and its value.
    record Field(String key, int line, int column, Node value) {}

    default String kind() {
        return switch (this) {
            case Text text -> "text (" + text.text() + ")";
            case Items items -> "a list of " + items.items().size();
            case Fields fields -> "a map of " + fields.fields().size();
        };
    }
}
