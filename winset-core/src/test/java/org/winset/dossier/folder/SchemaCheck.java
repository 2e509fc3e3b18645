package org.winset.dossier.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// As much of JSON Schema as the dossier's schema uses, read independently of the code that writes it.
final class SchemaCheck {

    private SchemaCheck() {}

    static List<String> problems(JsonNode schema, JsonNode value, String path) {
        List<String> found = new ArrayList<>();
        if (schema.has("oneOf")) {
            long fitting = 0;
            for (JsonNode one : schema.get("oneOf")) {
                fitting += problems(one, value, path).isEmpty() ? 1 : 0;
            }
            if (fitting != 1) {
                found.add(path + ": " + fitting + " of the kinds fit");
            }
        }
        if (schema.has("enum")) {
            boolean known = false;
            for (JsonNode one : schema.get("enum")) {
                known |= one.equals(value);
            }
            if (!known) {
                found.add(path + ": not one of the words");
            }
        }
        if (schema.has("const") && !schema.get("const").equals(value)) {
            found.add(path + ": not " + schema.get("const"));
        }
        switch (schema.path("type").asString("")) {
            case "object" -> object(schema, value, path, found);
            case "array" -> {
                if (!value.isArray()) {
                    found.add(path + ": no list");
                }
                for (JsonNode item : value) {
                    found.addAll(problems(schema.get("items"), item, path + "[]"));
                }
            }
            case "number", "integer" -> number(schema, value, path, found);
            case "string" -> {
                if (!value.isValueNode()) {
                    found.add(path + ": no text");
                }
            }
            default -> {}
        }
        return found;
    }

    private static void number(JsonNode schema, JsonNode value, String path, List<String> found) {
        if (!value.isNumber()
                || (schema.has("minimum")
                        && value.asDouble() < schema.get("minimum").asDouble())
                || (schema.has("maximum")
                        && value.asDouble() > schema.get("maximum").asDouble())) {
            found.add(path + ": no such number");
        }
    }

    private static void object(JsonNode schema, JsonNode value, String path, List<String> found) {
        if (!value.isObject()) {
            found.add(path + ": no keys");
            return;
        }
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asString())) {
                found.add(path + ": lacks " + name);
            }
        }
        value.properties().forEach(entry -> {
            JsonNode declared = schema.path("properties").path(entry.getKey());
            JsonNode more = schema.path("additionalProperties");
            if (!declared.isMissingNode()) {
                found.addAll(problems(declared, entry.getValue(), path + "/" + entry.getKey()));
            } else if (more.isObject()) {
                String pattern = schema.path("propertyNames").path("pattern").asString(".*");
                if (!Pattern.compile(pattern).matcher(entry.getKey()).find()) {
                    found.add(path + ": no name " + entry.getKey());
                }
                found.addAll(problems(more, entry.getValue(), path + "/" + entry.getKey()));
            } else {
                found.add(path + ": unknown " + entry.getKey());
            }
        });
    }
}
