package org.winset.dossier.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.winset.dossier.Chamber;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.SafeFile;
import org.winset.dossier.shape.TableShape;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/// Writes one folder. `dossier.yaml` comes last, so that an interrupted write leaves no dossier.
final class FolderWriter {

    private static final ObjectWriter YAML = YAMLMapper.builder()
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
            .build()
            .writer();

    private final Path folder;

    FolderWriter(Path folder) {
        this.folder = folder;
    }

    void write(Dossier dossier) {
        List<String> files = new ArrayList<>(List.of(
                DossierFolder.DOSSIER,
                DossierFolder.PRECEDENTS,
                DossierFolder.STATEMENTS,
                DossierFolder.OUTCOMES,
                DossierFolder.OUTCOME_VOTES));
        dossier.chambers().forEach(chamber -> files.add(chamber.id() + ".csv"));
        prepare(folder, files);
        for (Chamber chamber : dossier.chambers()) {
            table(chamber.id() + ".csv", MemberColumns.TABLE, chamber.members());
        }
        optional(DossierFolder.PRECEDENTS, VoteColumns.TABLE, dossier.votes());
        optional(DossierFolder.STATEMENTS, StatementColumns.TABLE, dossier.statements());
        optional(DossierFolder.OUTCOMES, OutcomeColumns.TABLE, dossier.outcomes());
        optional(DossierFolder.OUTCOME_VOTES, OutcomeColumns.VOTES_TABLE, dossier.outcomeVotes());
        SafeFile.write(folder.resolve(DossierFolder.DOSSIER), yaml(dossier));
    }

    static String yaml(Dossier dossier) {
        ObjectNode node = DossierKeys.SHAPE.write(dossier);
        return YAML.writeValueAsString(node);
    }

    /// Makes the folder, and refuses one that holds a dossier or one of these files already.
    static void prepare(Path folder, List<String> files) {
        for (String file : files) {
            if (Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
                throw InputException.usage(
                        "The folder (" + folder + ") has a file (" + file + ") already; nothing was written.",
                        "another folder was meant.");
            }
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw InputException.missing(
                    folder.toString(), "The folder can't be made (" + e.getMessage() + ").", "a file is in its way.");
        }
    }

    private <R> void optional(String file, TableShape<R> shape, List<R> records) {
        if (!records.isEmpty()) {
            table(file, shape, records);
        }
    }

    private <R> void table(String file, TableShape<R> shape, List<R> records) {
        SafeFile.write(folder.resolve(file), shape.write(records));
    }
}
