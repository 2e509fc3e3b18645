package org.winset.cli;

import java.io.PrintWriter;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.InputException;
import org.winset.dossier.folder.DossierSchema;
import org.winset.dossier.shape.Names;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `winset schema`: what a dossier's files may hold, for editors and readers.
@Command(
        name = "schema",
        description = "Prints the JSON Schema of dossier.yaml, or of one row of a table.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: winset schema > dossier.schema.json"})
final class SchemaCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "members, precedents, statements, outcomes or outcome-votes.")
    private @Nullable String table;

    @Option(names = "--markdown", description = "Print all keys and columns as Markdown tables instead.")
    private boolean markdown;

    @Option(names = "--debug", description = "Show a stack trace when something fails.")
    private boolean debug;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (markdown) {
            out.print(DossierSchema.markdown());
        } else {
            out.print(table == null ? DossierSchema.json() : row(table));
        }
        out.flush();
    }

    private static String row(String table) {
        String schema = DossierSchema.json(table);
        if (schema == null) {
            Set<String> known = new TreeSet<>(DossierSchema.tableNames());
            throw InputException.usage("There is no table (" + table + ").", Names.cure(table, known));
        }
        return schema;
    }
}
