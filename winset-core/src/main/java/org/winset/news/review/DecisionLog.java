package org.winset.news.review;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.dossier.SafeFile;
import org.winset.dossier.tree.Problems;
import org.winset.dossier.tree.TextFile;

/// A dossier's `decisions.csv`: every decision in order, never changed, only added to. The last one about a proposal
/// holds; one that was undone leaves the proposal open again.
public final class DecisionLog {

    public static final String FILE = "decisions.csv";

    private static final String[] HEADER = {
        "article", "start", "end", "provision", "decision", "statement", "who", "when", "note"
    };

    private final Path file;
    private final List<Decision> decisions = new ArrayList<>();

    private DecisionLog(Path file) {
        this.file = file;
    }

    /// The log in a dossier's folder; empty when there is none.
    ///
    /// @throws InputException with every faulty row
    public static DecisionLog read(Path folder) {
        DecisionLog log = new DecisionLog(folder.resolve(FILE));
        if (Files.exists(log.file)) {
            log.load();
        }
        return log;
    }

    private void load() {
        Problems found = new Problems();
        String text = empty() ? "" : TextFile.read(file, file.toString(), found);
        found.check();
        List<Problem> problems = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text == null ? "" : text)) {
            for (NamedCsvRecord row : rows) {
                Decision decision = decision(row, problems);
                if (decision != null) {
                    decisions.add(decision);
                }
            }
        } catch (CsvParseException | IOException e) {
            problems.add(new Problem(
                    file.toString(), 1, 1, "The file is no CSV (" + e.getMessage() + ").", "it was edited by hand."));
        }
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.DATA, problems);
        }
    }

    private boolean empty() {
        try {
            return Files.size(file) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private @Nullable Decision decision(NamedCsvRecord row, List<Problem> problems) {
        try {
            return new Decision(
                    row.getField("article"),
                    Integer.parseInt(row.getField("start")),
                    Integer.parseInt(row.getField("end")),
                    row.getField("provision"),
                    Decision.Verdict.valueOf(row.getField("decision").toUpperCase(Locale.ROOT)),
                    row.getField("statement"),
                    row.getField("who"),
                    Instant.parse(row.getField("when")),
                    row.getField("note"));
        } catch (IllegalArgumentException | DateTimeException | java.util.NoSuchElementException e) {
            problems.add(new Problem(
                    file.toString(),
                    (int) row.getStartingLineNumber(),
                    1,
                    "The row is no decision (" + String.join(",", row.getFields()) + ").",
                    "it was edited by hand; the columns are (" + String.join(", ", HEADER) + ")."));
            return null;
        }
    }

    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    /// The decision that holds for a proposal's key, or `null` when it is open.
    public @Nullable Decision holding(String article, int start, int end, String provision) {
        Decision last = null;
        for (Decision decision : decisions) {
            boolean key = decision.article().equals(article)
                    && decision.start() == start
                    && decision.end() == end
                    && decision.provision().equals(provision);
            if (key) {
                last = decision.verdict() == Decision.Verdict.UNDONE ? null : decision;
            }
        }
        return last;
    }

    /// The last decision that still holds, or `null`.
    public @Nullable Decision last() {
        for (Decision decision : decisions.reversed()) {
            Decision held = holding(decision.article(), decision.start(), decision.end(), decision.provision());
            if (held != null && held.equals(decision)) {
                return decision;
            }
        }
        return null;
    }

    /// Adds a decision and writes the file; earlier rows stay as they are.
    public void add(Decision decision) {
        String before = "";
        try {
            before = Files.exists(file) ? Files.readString(file) : "";
            before = before.isBlank() ? line(HEADER) : before;
        } catch (IOException e) {
            throw InputException.missing(
                    file.toString(), "The decisions can't be read (" + file + ").", "you lack the right to.");
        }
        String end = before.endsWith("\n") ? "" : "\n";
        SafeFile.write(file, before + end + row(decision));
        decisions.add(decision);
    }

    private static String row(Decision d) {
        return line(
                d.article(),
                Integer.toString(d.start()),
                Integer.toString(d.end()),
                d.provision(),
                d.verdict().words(),
                d.statement(),
                d.who(),
                d.when().toString(),
                d.note());
    }

    private static String line(String... fields) {
        StringWriter out = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            writer.writeRecord(fields);
        } catch (IOException e) {
            throw new UncheckedIOException("A string was not written.", e);
        }
        return out.toString();
    }
}
