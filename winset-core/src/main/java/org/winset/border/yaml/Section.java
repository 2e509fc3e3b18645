package org.winset.border.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.PlainNumber;

/// A map of the file, read key by key; keys that nobody asks for are problems.
///
/// A missing or malformed value is recorded and a harmless stand-in returned, so that reading goes on.
final class Section {

    private final Problems problems;
    private final Node node;
    private final Map<String, Node.Field> fields = new LinkedHashMap<>();

    Section(Problems problems, Node node, Set<String> known) {
        this.problems = problems;
        this.node = node;
        if (!(node instanceof Node.Fields map)) {
            problems.add(
                    node, "A map was expected here, not " + node.kind() + ".", "its keys are missing (" + known + ").");
            return;
        }
        for (Node.Field field : map.fields()) {
            if (!known.isEmpty() && !known.contains(field.key())) {
                problems.unknown(field.line(), field.column(), "key", field.key(), known);
            } else if (fields.putIfAbsent(field.key(), field) != null) {
                problems.add(
                        field.line(),
                        field.column(),
                        "The key (" + field.key() + ") stands twice.",
                        "one of them is left over.");
            }
        }
    }

    Node node() {
        return node;
    }

    Map<String, Node.Field> fields() {
        return fields;
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    @Nullable
    Node get(String key) {
        Node.Field field = fields.get(key);
        return field == null ? null : field.value();
    }

    private @Nullable Node need(String key) {
        Node value = get(key);
        if (value == null) {
            problems.add(node, "The key (" + key + ") is missing.", "add a line `" + key + ": ...` here.");
        }
        return value;
    }

    String text(String key) {
        Node value = need(key);
        return value == null ? "" : text(value);
    }

    String text(String key, String otherwise) {
        Node value = get(key);
        return value == null ? otherwise : text(value);
    }

    String text(Node value) {
        if (value instanceof Node.Text text) {
            return text.text();
        }
        problems.add(value, "Text was expected here, not " + value.kind() + ".", "");
        return "";
    }

    double number(String key, double otherwise) {
        Node value = get(key);
        return value == null ? otherwise : number(value);
    }

    double number(String key) {
        Node value = need(key);
        return value == null ? 0 : number(value);
    }

    double number(Node value) {
        String text = text(value).replace("_", "");
        double number = PlainNumber.of(text);
        if (!Double.isNaN(number)) {
            return number;
        }
        problems.add(value, "A number was expected, not (" + text + ").", "a unit or a comma is in the way.");
        return 0;
    }

    boolean flag(String key, boolean otherwise) {
        Node value = get(key);
        if (value == null) {
            return otherwise;
        }
        return switch (text(value)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> {
                problems.add(value, "Yes or no was expected, not (" + text(value) + ").", "");
                yield otherwise;
            }
        };
    }

    LocalDate date(String key) {
        Node value = need(key);
        return value == null ? LocalDate.EPOCH : date(problems, text(value), value.line(), value.column());
    }

    static LocalDate date(Problems problems, String text, int line, int column) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            problems.add(line, column, "A date was expected, not (" + text + ").", "write it as 2024-01-31.");
            return LocalDate.EPOCH;
        }
    }

    /// A list of texts; one text alone is a list of one.
    List<String> texts(String key) {
        Node value = get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Node.Items items) {
            List<String> all = new ArrayList<>();
            for (Node item : items.items()) {
                all.add(text(item));
            }
            return all;
        }
        return List.of(text(value));
    }

    /// The items of a list, none when the key is absent.
    List<Node> items(String key) {
        Node value = get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Node.Items items) {
            return items.items();
        }
        problems.add(value, "A list was expected here, not " + value.kind() + ".", "start each entry with a dash.");
        return List.of();
    }

    /// The fields of a map under `key`, none when the key is absent.
    List<Node.Field> entries(String key) {
        Node value = get(key);
        if (value == null || (value instanceof Node.Text text && text.text().isEmpty())) {
            return List.of();
        }
        return List.copyOf(new Section(problems, value, Set.of()).fields().values());
    }
}
