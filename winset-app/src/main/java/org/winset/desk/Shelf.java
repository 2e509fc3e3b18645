package org.winset.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;

/// The latest edition of one folder that could be read, and what is wrong with what lies there now, if anything.
///
/// A look at the files' times and sizes, at most twice a second, notices a change; a dossier that turns invalid leaves
/// the last good edition in use, beside the problems.
final class Shelf {

    private static final long PAUSE = 500_000_000L;

    /// `problems` is empty while the folder holds what `edition` does.
    record Now(Edition edition, List<Problem> problems) {}

    private final Path folder;
    private Now now;
    private String seen;
    private long looked;

    Shelf(Path folder) {
        this.folder = folder;
        seen = look();
        now = new Now(Edition.read(folder), List.of());
        looked = System.nanoTime();
    }

    Path folder() {
        return folder;
    }

    synchronized Now now() {
        if (System.nanoTime() - looked > PAUSE) {
            looked = System.nanoTime();
            refresh();
        }
        return now;
    }

    /// Looks at once, after the desk itself has written.
    synchronized Now refreshed() {
        looked = System.nanoTime();
        refresh();
        return now;
    }

    private void refresh() {
        String look = look();
        if (look.equals(seen)) {
            return;
        }
        seen = look;
        try {
            String version = Edition.fingerprint(folder);
            now = version.equals(now.edition.version())
                    ? new Now(now.edition, List.of())
                    : new Now(Edition.read(folder), List.of());
        } catch (InputException e) {
            now = new Now(now.edition, e.problems());
        }
    }

    private String look() {
        StringBuilder look = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (Files.isRegularFile(file)) {
                    look.append(file.getFileName())
                            .append(Files.getLastModifiedTime(file).toMillis())
                            .append('/')
                            .append(Files.size(file))
                            .append(';');
                }
            }
        } catch (IOException e) {
            look.append("unreadable ").append(e.getMessage());
        }
        return look.toString();
    }
}
