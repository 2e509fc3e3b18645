package org.winset.dossier.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a file that knows its place.
public sealed interface Node {

    Place place();

    /// What it is, in words for messages.
    default String kind() {
        return switch (this) {
            case Scalar scalar -> "a single value";
            case Sequence sequence -> "a list";
            case Mapping mapping -> "keys with values";
            case Nothing nothing -> "nothing";
        };
    }

    /// A single value as text. `start` is the place of its first character (after an opening quote), `null` where
    /// characters cannot be located (block text).
    record Scalar(Place place, String text, @Nullable Place start) implements Node {

        /// The place of a character of the text.
        public Place at(int offset) {
            return start == null ? place : start.plus(offset);
        }
    }

    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// Keys with values, in order. Keys are distinct.
    record Mapping(Place place, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public @Nullable Entry entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return entry;
                }
            }
            return null;
        }
    }

    /// One key of a mapping and its value.
    record Entry(Place place, String key, Node value) {}

    /// An empty value.
    record Nothing(Place place) implements Node {}
}
