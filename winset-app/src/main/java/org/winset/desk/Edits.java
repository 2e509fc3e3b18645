package org.winset.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.winset.dossier.Condition;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.dossier.Provision;
import org.winset.dossier.Statement;
import org.winset.dossier.Strength;
import org.winset.dossier.folder.DossierFolder;
import org.winset.dossier.folder.StatementsFile;

/// Keeps a user's words and notes as rows of `statements.csv`: dated, attributable, and taken back by deleting the row.
///
/// A save is refused when the folder holds another edition than the user saw, so that two desks on one dossier never
/// lose each other's rows: a lock outside of the folder lets one desk write at a time.
final class Edits {

    /// The folder holds another edition than the one that was seen.
    static final class Conflict extends Exception {
        private static final long serialVersionUID = 1L;
    }

    static final String SPEAKER = "Winset desk";

    private static final int MOST = 600;

    private final Path folder;

    Edits(Path folder) {
        this.folder = folder;
    }

    /// What a save would change.
    EditsAnswer preview(Edition edition, Question question, EditsRequest request) {
        return difference(edition, statements(edition.dossier(), question, request), false);
    }

    /// Appends the rows.
    ///
    /// @throws Conflict when the files have changed since `request.version()`; nothing is written then
    EditsAnswer save(Edition edition, Question question, EditsRequest request) throws Conflict {
        List<Statement> rows = statements(edition.dossier(), question, request);
        try (FileChannel channel = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            boolean fresh = lock.isValid() && Edition.fingerprint(folder).equals(request.version());
            if (!fresh || !edition.version().equals(request.version())) {
                throw new Conflict();
            }
            EditsAnswer difference = difference(edition, rows, true);
            StatementsFile.append(folder, rows);
            return new EditsAnswer(Edition.fingerprint(folder), true, difference.file(), difference.diff());
        } catch (IOException e) {
            throw InputException.missing(
                    folder.toString(), "The folder can't be written (" + e.getMessage() + ").", "it is read-only.");
        }
    }

    private Path lockFile() throws IOException {
        String name = Integer.toHexString(folder.toRealPath().toString().hashCode());
        return Path.of(System.getProperty("java.io.tmpdir"), "winset-desk-" + name + ".lock");
    }

    private EditsAnswer difference(Edition edition, List<Statement> rows, boolean saved) {
        String file = DossierFolder.STATEMENTS;
        Path before = folder.resolve(file);
        try {
            Path aside = Files.createTempDirectory("winset-desk");
            Path after = aside.resolve(file);
            try {
                if (Files.exists(before)) {
                    Files.copy(before, after);
                }
                StatementsFile.append(aside, rows);
                return new EditsAnswer(edition.version(), saved, file, Difference.of(lines(before), lines(after)));
            } finally {
                Files.deleteIfExists(after);
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static List<Statement> statements(Dossier dossier, Question question, EditsRequest request) {
        List<Problem> problems = new ArrayList<>();
        List<Statement> rows = new ArrayList<>();
        if (request.edits().isEmpty() || request.edits().size() > MOST) {
            problems.add(Problem.of(
                    "", "The number of edits (" + request.edits().size() + ") is not from 1 to " + MOST + ".", ""));
        }
        Set<String> ids = new HashSet<>();
        dossier.statements().forEach(s -> ids.add(s.id()));
        for (EditsRequest.Edit edit : request.edits()) {
            if (dossier.member(edit.member()) == null) {
                problems.add(
                        Problem.of("", "No member has the id (" + edit.member() + ").", "the dossier has changed."));
                continue;
            }
            Statement row = statement(dossier, question, edit, ids, problems);
            ids.add(row.id());
            rows.add(row);
        }
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.USAGE, problems);
        }
        return rows;
    }

    private static Statement statement(
            Dossier dossier, Question question, EditsRequest.Edit edit, Set<String> ids, List<Problem> problems) {
        Statement.Kind kind = switch (edit.word()) {
            case "yes", "lean-yes" -> Statement.Kind.VOTE_YES;
            case "no", "lean-no" -> Statement.Kind.VOTE_NO;
            case "undecided" -> Statement.Kind.PROCESS;
            default -> {
                problems.add(Problem.of("", "The word (" + edit.word() + ") is none of the five.", "yes was meant."));
                yield Statement.Kind.PROCESS;
            }
        };
        Strength strength = edit.word().startsWith("lean") ? Strength.LEAN : Strength.FIRM;
        int n = 1;
        String stem = "desk-" + edit.member();
        while (ids.contains(stem + "-" + n)) {
            n++;
        }
        String source = edit.source().isBlank()
                ? SPEAKER + ", entered by hand, unverified"
                : edit.source().strip();
        return new Statement(
                stem + "-" + n,
                question.asOf(),
                SPEAKER,
                edit.member(),
                kind,
                edit.everywhere() ? null : condition(dossier, question),
                null,
                strength,
                true,
                false,
                "",
                source,
                edit.note().strip(),
                "",
                0,
                0);
    }

    /// Deals that have every level that this one moves.
    private static Condition condition(Dossier dossier, Question question) {
        List<Condition> parts = new ArrayList<>();
        for (int i = 0; i < dossier.provisions().size(); i++) {
            int level = question.deal().level(i);
            Provision provision = dossier.provisions().get(i);
            if (level > 0) {
                parts.add(Condition.is(
                        provision.id(), provision.levels().get(level).id()));
            }
        }
        return parts.isEmpty()
                ? new Condition.Always()
                : parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }
}
