package org.winset.dossier.folder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.shape.Family;
import org.winset.dossier.shape.Key;
import org.winset.dossier.shape.ObjectShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a dossier's files may hold, for editors (JSON Schema, draft 2020-12) and for the reference page. Made from the
/// declarations that read the files.
public final class DossierSchema {

    private static final Map<String, ObjectShape<?>> TABLES = tables();

    private DossierSchema() {}

    private static Map<String, ObjectShape<?>> tables() {
        Map<String, ObjectShape<?>> tables = new LinkedHashMap<>();
        tables.put("members", MemberColumns.ROW);
        tables.put("precedents", VoteColumns.ROW);
        tables.put("statements", StatementColumns.ROW);
        tables.put("outcomes", OutcomeColumns.ROW);
        tables.put("outcome-votes", OutcomeColumns.VOTE_ROW);
        return tables;
    }

    /// The tables that `json(table)` and `columns(table)` know.
    public static Set<String> tableNames() {
        return TABLES.keySet();
    }

    /// The JSON Schema of `dossier.yaml`.
    public static String json() {
        return text("Winset dossier", DossierKeys.SHAPE);
    }

    /// The JSON Schema of one row of a table, or `null` for an unknown table.
    public static @Nullable String json(String table) {
        ObjectShape<?> row = TABLES.get(table);
        return row == null ? null : text("A row of " + table, row);
    }

    private static String text(String title, ObjectShape<?> shape) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        shape.schema().properties().forEach(entry -> schema.set(entry.getKey(), entry.getValue()));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    /// The keys of `dossier.yaml` and the columns of every table as Markdown tables.
    public static String markdown() {
        StringBuilder out = new StringBuilder();
        KeyTables.write(DossierKeys.SHAPE, out);
        TABLES.forEach((name, row) -> {
            String file = name.equals("members") ? "(chamber).csv" : name + ".csv";
            out.append("### `").append(file).append("`\n\n| column | | what | meaning |\n|---|---|---|---|\n");
            row.keys().forEach(key -> out.append(line(key)));
            row.families().forEach(family -> out.append(line(family)));
            out.append('\n');
        });
        return out.toString().stripTrailing() + "\n";
    }

    static String line(Key<?, ?> key) {
        String need = key.required() ? "needed" : "";
        return "| `" + key.name() + "` | " + need + " | " + key.shape().words() + " | " + key.doc() + " |\n";
    }

    private static String line(Family<?, ?> family) {
        return "| `" + family.name() + "` | | " + family.shape().words() + " | " + family.doc() + " |\n";
    }
}
