package org.winset.dossier.shape;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.PlainNumber;
import org.winset.dossier.tree.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The shapes of single values, and of lists and maps of them.
public final class Shapes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Shapes() {}

    /// A single value of some other kind. `parse` gives `null` after it reported a problem; `write` gives what `parse`
    /// takes back.
    public static <T> Shape<T> scalar(
            String words, BiFunction<Node.Scalar, Reading, @Nullable T> parse, Function<T, String> write) {
        return new ScalarShape<>(
                words, parse, value -> JSON.stringNode(write.apply(value)), s -> s.put("type", "string"));
    }

    /// Text of at least one character.
    public static Shape<String> text() {
        return new ScalarShape<>(
                "a text", (scalar, reading) -> scalar.text().strip(), JSON::stringNode, s -> s.put("type", "string"));
    }

    /// A number from `min` to `max`, both included.
    public static Shape<Double> number(double min, double max) {
        return new ScalarShape<>(
                range("a number", min, max),
                (scalar, reading) -> number(scalar, reading, min, max),
                Shapes::numberNode,
                s -> {
                    s.put("type", "number");
                    if (min > Double.NEGATIVE_INFINITY) {
                        s.put("minimum", min);
                    }
                    if (max < Double.POSITIVE_INFINITY) {
                        s.put("maximum", max);
                    }
                });
    }

    public static Shape<Double> number() {
        return number(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /// A whole number from `min` to `max`, both included.
    public static Shape<Integer> whole(int min, int max) {
        return new ScalarShape<>(
                range("a whole number", min, max == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : max),
                (scalar, reading) -> whole(scalar, reading, min, max),
                JSON::numberNode,
                s -> s.put("type", "integer").put("minimum", min).put("maximum", max));
    }

    /// A day, `2024-01-17`.
    public static Shape<LocalDate> date() {
        return new ScalarShape<>(
                "a date (2024-01-17)",
                Shapes::date,
                value -> JSON.stringNode(value.toString()),
                s -> s.put("type", "string").put("format", "date"));
    }

    /// Yes or no.
    public static Shape<Boolean> flag() {
        return new ScalarShape<>(
                "yes or no",
                Shapes::flag,
                value -> JSON.stringNode(value ? "yes" : "no"),
                s -> s.putArray("enum").add("yes").add("no").add(true).add(false));
    }

    /// One of an enum's words.
    public static <E extends Enum<E>> Shape<E> word(Class<E> type, Function<E, String> words) {
        Map<String, E> byWord = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(value -> byWord.put(words.apply(value), value));
        return new ScalarShape<>(
                "one of (" + String.join(", ", byWord.keySet()) + ")",
                (scalar, reading) -> {
                    E value = byWord.get(scalar.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
                    if (value == null) {
                        reading.problem(
                                scalar.place(),
                                "The word (" + scalar.text() + ") is none of (" + String.join(", ", byWord.keySet())
                                        + ").",
                                Names.cure(scalar.text(), new TreeSet<>(byWord.keySet())));
                    }
                    return value;
                },
                value -> JSON.stringNode(words.apply(value)),
                s -> byWord.keySet().forEach(s.putArray("enum")::add));
    }

    /// A new name of a kind; `group` as in `Names.define`.
    public static Shape<String> defining(String kind, String group) {
        return new ScalarShape<>(
                "a new name",
                (scalar, reading) -> {
                    reading.names().define(kind, group, scalar.text(), scalar.place(), reading.problems());
                    return KeyRule.checkId(scalar.text(), scalar.place(), reading) ? scalar.text() : null;
                },
                JSON::stringNode,
                s -> s.put("type", "string").put("pattern", "^" + KeyRule.ID + "$"));
    }

    /// The name of something known, of any of these kinds.
    public static Shape<String> reference(String... kinds) {
        return new ScalarShape<>(
                "the name of " + ("aeiou".indexOf(kinds[0].charAt(0)) < 0 ? "a " : "an ")
                        + Names.either(List.of(kinds)),
                (scalar, reading) -> {
                    reading.names().refer(List.of(kinds), scalar.text(), scalar.place());
                    return scalar.text();
                },
                JSON::stringNode,
                s -> s.put("type", "string"));
    }

    public static <T> Shape<List<T>> list(Shape<T> item) {
        return new ListShape<>(item);
    }

    /// Named things of a kind, each with its id as key, in order.
    public static <R> Shape<List<R>> named(String kind, String group, Shape<R> shape, Function<R, String> idOf) {
        return named(new KeyRule.Defines(reading -> kind, reading -> group), shape, idOf);
    }

    public static <R> Shape<List<R>> named(KeyRule rule, Shape<R> shape, Function<R, String> idOf) {
        return new ConvertedShape<>(new MapShape<>(rule, shape), map -> List.copyOf(map.values()), list -> {
            Map<String, R> map = new LinkedHashMap<>();
            list.forEach(one -> map.put(idOf.apply(one), one));
            return map;
        });
    }

    /// Values said about things that are known.
    public static <V> Shape<Map<String, V>> about(String kind, Shape<V> shape) {
        return new MapShape<>(new KeyRule.Refers(List.of(kind)), shape);
    }

    private static String range(String noun, double min, double max) {
        if (min == Double.NEGATIVE_INFINITY && max == Double.POSITIVE_INFINITY) {
            return noun;
        }
        return max == Double.POSITIVE_INFINITY
                ? noun + " of at least " + plain(min)
                : noun + " from " + plain(min) + " to " + plain(max);
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static @Nullable Double number(Node.Scalar scalar, Reading reading, double min, double max) {
        String text = scalar.text();
        double value = PlainNumber.of(text);
        if (Double.isNaN(value)) {
            reading.problem(
                    scalar.place(),
                    "The value (" + text + ") is not " + range("a number", min, max) + ".",
                    asNumber(text));
            return null;
        }
        if (!(value >= min && value <= max)) {
            reading.problem(
                    scalar.place(),
                    "The number (" + text + ") is not " + range("a number", min, max) + ".",
                    value > 1 && max == 1 && value <= 100
                            ? "it is a percentage: (" + plain(value / 100) + ") was meant."
                            : "a digit or the sign is wrong.");
            return null;
        }
        return value;
    }

    private static String asNumber(String text) {
        String plain = text.replaceAll("[,_\\s]", "");
        if (plain.matches("[-+]?\\d+(\\.\\d+)?") && !plain.equals(text)) {
            return "(" + plain + ") was meant: no separators in numbers.";
        }
        if (plain.matches("\\d+(\\.\\d+)?%")) {
            return "(" + plain(Double.parseDouble(plain.replace("%", "")) / 100) + ") was meant: shares are fractions.";
        }
        return "a number was meant, with a point and without separators: 41500.5.";
    }

    private static @Nullable Integer whole(Node.Scalar scalar, Reading reading, int min, int max) {
        Double value = number(scalar, reading, min, max);
        if (value == null) {
            return null;
        }
        if (value != Math.rint(value)) {
            reading.problem(
                    scalar.place(),
                    "The number (" + scalar.text() + ") is not a whole number.",
                    "(" + Math.round(value) + ") was meant.");
            return null;
        }
        return value.intValue();
    }

    private static @Nullable LocalDate date(Node.Scalar scalar, Reading reading) {
        try {
            return LocalDate.parse(scalar.text());
        } catch (DateTimeParseException e) {
            reading.problem(
                    scalar.place(),
                    "The value (" + scalar.text() + ") is not a date.",
                    "it does not exist, or is not written year-month-day: 2024-01-17.");
            return null;
        }
    }

    private static @Nullable Boolean flag(Node.Scalar scalar, Reading reading) {
        String text = scalar.text().toLowerCase(Locale.ROOT);
        if (Set.of("yes", "true").contains(text)) {
            return true;
        }
        if (Set.of("no", "false").contains(text)) {
            return false;
        }
        reading.problem(
                scalar.place(), "The word (" + scalar.text() + ") is not yes or no.", "(yes) or (no) was meant.");
        return null;
    }

    private static JsonNode numberNode(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? JSON.numberNode((long) value) : JSON.numberNode(value);
    }
}
