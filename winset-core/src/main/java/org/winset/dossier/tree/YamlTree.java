package org.winset.dossier.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Reads YAML into located nodes. Plain YAML only: no anchors and aliases (so no bombs), no tags, one document,
/// distinct
/// keys.
public final class YamlTree {

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit((int) TextFile.LIMIT)
                    .setAllowDuplicateKeys(true)
                    .build())
            .build();

    private static final String NO_ANCHOR = "remove it; aliases are not used.";

    private final YAMLParser parser;
    private final String file;
    private final List<String> lines;
    private final Problems problems;

    private YamlTree(YAMLParser parser, String file, String text, Problems problems) {
        this.parser = parser;
        this.file = file;
        this.lines = text.lines().toList();
        this.problems = problems;
    }

    /// The root node, or `null` after a problem of syntax. Duplicate keys, aliases and tags are reported and left out.
    public static @Nullable Node parse(String text, String file, Problems problems) {
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new YamlTree(parser, file, text, problems).root();
        }
    }

    private @Nullable Node root() {
        try {
            if (parser.nextToken() == null) {
                problems.add(Place.of(file), "The file holds nothing but comments.", "its text is commented out.");
                return null;
            }
            Node root = node();
            if (parser.nextToken() != null) {
                problems.add(
                        place(),
                        "A second document starts here.",
                        "the line (---) is one too many: one document a file.");
            }
            return root;
        } catch (JacksonException e) {
            problems.add(syntaxPlace(e, place()), "The YAML breaks off: " + reason(e) + ".", cure(e));
            return null;
        }
    }

    private Node node() {
        Place place = place();
        JsonToken token = Objects.requireNonNull(parser.currentToken());
        plain(place);
        return switch (token) {
            case START_OBJECT -> mapping(place);
            case START_ARRAY -> sequence(place);
            case VALUE_NULL -> new Node.Nothing(place);
            default -> scalar(place);
        };
    }

    private Node scalar(Place place) {
        String text = parser.getString();
        String line = place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
        int column = line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
        char first = column < line.length() ? line.charAt(column) : ' ';
        if (text.isBlank() || first == '~') {
            return new Node.Nothing(place);
        }
        if (first == '&') {
            String anchor = line.substring(column).replaceAll("\\s.*", "");
            problems.add(place, "An anchor (" + anchor + ") is not allowed.", NO_ANCHOR);
        }
        return switch (first) {
            case '"', '\'' -> new Node.Scalar(place, text, place.plus(1));
            case '|', '>' -> new Node.Scalar(place, text.strip(), null);
            default -> new Node.Scalar(place, text, place);
        };
    }

    private Node mapping(Place place) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place keyPlace = place();
            String key = parser.currentName();
            parser.nextToken();
            Node value = node();
            Place before = seen.putIfAbsent(key, keyPlace);
            if (before == null) {
                entries.add(new Node.Entry(keyPlace, key, value));
            } else {
                problems.add(
                        keyPlace,
                        "The key (" + key + ") stands here a second time; the first is at " + before + ".",
                        "one of the two should be removed or renamed.");
            }
        }
        return new Node.Mapping(place, entries);
    }

    private Node sequence(Place place) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Node.Sequence(place, items);
    }

    private void plain(Place place) {
        if (parser.isCurrentAlias()) {
            problems.add(place, "An alias (*" + parser.getString() + ") is not allowed.", "write the value out again.");
        } else if (parser.getObjectId() != null) {
            problems.add(place, "An anchor (&" + parser.getObjectId() + ") is not allowed.", NO_ANCHOR);
        } else if (parser.getTypeId() != null) {
            problems.add(place, "A tag (" + parser.getTypeId() + ") is not allowed.", "remove what starts with (!).");
        }
    }

    private Place place() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Place(file, at.getLineNr(), at.getColumnNr());
    }

    private static Place syntaxPlace(JacksonException e, Place reached) {
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            String context = String.valueOf(marked.getContext());
            boolean open = reason(e).contains("end of stream") || context.contains("flow");
            Mark mark = open && marked.getContextMark().isPresent()
                    ? marked.getContextMark().get()
                    : marked.getProblemMark().orElse(null);
            if (mark != null) {
                return new Place(reached.file(), mark.getLine() + 1, mark.getColumn() + 1);
            }
        }
        TokenStreamLocation at = e.getLocation();
        return at == null ? reached : new Place(reached.file(), at.getLineNr(), at.getColumnNr());
    }

    private static String reason(JacksonException e) {
        String problem =
                e.getCause() instanceof MarkedYamlEngineException marked ? marked.getProblem() : e.getOriginalMessage();
        if (problem.contains("nesting depth")) {
            return "it nests too deep";
        }
        String line = problem.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("\\(Do not use.*|, but got.*", "")
                .strip();
        return line.replaceAll("[.:]$", "").strip();
    }

    private static String cure(JacksonException e) {
        String reason = reason(e);
        if (reason.contains("TAB")) {
            return "the line is indented with a tab: use spaces.";
        }
        if (reason.contains("mapping values")) {
            return "the text has a colon and needs quotes, or the line above lacks a space after its colon.";
        }
        if (reason.contains("end of stream") || reason.contains("expected ','")) {
            return "a quote or bracket that opens here is never closed.";
        }
        if (reason.contains("nests")) {
            return "brackets are left open.";
        }
        if (reason.contains("cannot start any token")) {
            return "the text needs quotes around it.";
        }
        return "the indentation differs from the line above, or a quote or bracket is not closed.";
    }
}
