package org.winset.border.yaml;

import java.util.ArrayList;
import java.util.List;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// Parses YAML into [Node]s that know their places.
final class YamlTree {

    private YamlTree() {}

    /// The document's root.
    ///
    /// @throws InputException when the text is no YAML, at the place the parser gives
    static Node parse(String file, String text) {
        try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw InputException.data(
                        Problem.of(file, "The file is empty.", "copy examples/border-2024/border.yaml."));
            }
            return node(parser);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String message = e.getOriginalMessage().lines().findFirst().orElse("no reason given");
            throw InputException.data(new Problem(
                    file,
                    at == null ? 0 : Math.max(0, at.getLineNr()),
                    at == null ? 0 : Math.max(0, at.getColumnNr()),
                    "This is not valid YAML (" + message + ").",
                    "a colon, a quote or the indentation is off just before this place."));
        }
    }

    private static Node node(JsonParser parser) {
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            List<Node.Field> fields = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                TokenStreamLocation key = parser.currentTokenLocation();
                String name = parser.currentName();
                parser.nextToken();
                fields.add(new Node.Field(name, key.getLineNr(), key.getColumnNr(), node(parser)));
            }
            return new Node.Fields(List.copyOf(fields), line, column);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser));
            }
            return new Node.Items(List.copyOf(items), line, column);
        }
        String value = token == JsonToken.VALUE_NULL ? "" : parser.getString();
        return new Node.Text(value == null ? "" : value, line, column);
    }
}
