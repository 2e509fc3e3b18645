package org.winset.dossier.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.winset.dossier.SafeFile;

/// A small commented dossier to start from.
public final class Template {

    /// Its files; `dossier.yaml` is written last.
    private static final List<String> FILES =
            List.of("council.csv", DossierFolder.PRECEDENTS, DossierFolder.STATEMENTS, DossierFolder.DOSSIER);

    private Template() {}

    /// Writes it into a folder, which is made if need be.
    ///
    /// @throws org.winset.dossier.InputException when the folder holds a dossier or one of the files already
    public static List<Path> write(Path folder) {
        FolderWriter.prepare(folder, FILES);
        List<Path> written = FILES.stream().map(folder::resolve).toList();
        for (int i = 0; i < FILES.size(); i++) {
            SafeFile.write(written.get(i), text(FILES.get(i)));
        }
        return written;
    }

    private static String text(String file) {
        try (InputStream in = Template.class.getResourceAsStream("template/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The template file (" + file + ") is not in the jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
