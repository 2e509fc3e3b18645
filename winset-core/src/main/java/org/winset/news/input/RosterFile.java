package org.winset.news.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.InputException;
import org.winset.dossier.Nearest;
import org.winset.dossier.Problem;
import org.winset.news.Gender;
import org.winset.news.Person;
import org.winset.news.Roster;

/// People as a CSV file, for reading without a dossier: `name`, and if wanted `id`, `nicknames` (by semicolon),
/// `gender`
/// (female, male), `party`, `state`, `title` (offices, by semicolon), `from`, `to`. Rows with one id are one person.
public final class RosterFile {

    private static final List<String> COLUMNS =
            List.of("id", "name", "nicknames", "gender", "party", "state", "title", "from", "to");

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();

    private RosterFile(Path file) {
        this.file = file;
    }

    /// @throws InputException with every problem and its place
    public static Roster read(Path file) {
        return new RosterFile(file).roster();
    }

    private Roster roster() {
        Map<String, Person> people = new LinkedHashMap<>();
        try {
            String text = Decoding.text(Files.readAllBytes(file));
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
                boolean first = true;
                for (NamedCsvRecord row : rows) {
                    if (first) {
                        header(row);
                        first = false;
                    }
                    if (row.getFields().stream().anyMatch(f -> !f.isBlank())) {
                        add(row, people);
                    }
                }
            }
        } catch (IOException e) {
            throw InputException.missing(
                    file.toString(), "The roster can't be read (" + file + ").", "the path is misspelt.");
        } catch (CsvParseException e) {
            problems.add(new Problem(
                    file.toString(),
                    1,
                    1,
                    "The file is no CSV (" + e.getMessage() + ").",
                    "a quotation mark is not closed."));
        }
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.DATA, problems);
        }
        return new Roster(List.copyOf(people.values()));
    }

    private void header(NamedCsvRecord row) {
        List<String> header = row.getHeader();
        for (int i = 0; i < header.size(); i++) {
            if (!COLUMNS.contains(header.get(i))) {
                String nearest = Nearest.to(header.get(i), COLUMNS);
                problems.add(new Problem(
                        file.toString(),
                        1,
                        1,
                        "The column (" + header.get(i) + ") is not known.",
                        nearest == null
                                ? "one of (" + String.join(", ", COLUMNS) + ") was meant."
                                : "(" + nearest + ") was meant."));
            }
        }
        if (!header.contains("name")) {
            problems.add(new Problem(
                    file.toString(), 1, 1, "The column (name) is missing.", "the first line is not the header."));
        }
    }

    private void add(NamedCsvRecord row, Map<String, Person> people) {
        int line = (int) row.getStartingLineNumber();
        String name = field(row, "name");
        if (name.isBlank()) {
            problems.add(new Problem(file.toString(), line, 1, "The name is empty.", "the row is not finished."));
            return;
        }
        String id = field(row, "id");
        List<Person.Office> offices = new ArrayList<>();
        LocalDate from = day(row, "from", line);
        LocalDate to = day(row, "to", line);
        for (String title : list(field(row, "title"))) {
            offices.add(new Person.Office(title, from, to));
        }
        String key = id.isEmpty() ? name : id;
        Person known = people.get(key);
        if (known != null) {
            offices.addAll(0, known.offices());
        }
        people.put(
                key,
                Roster.person(
                        id,
                        name,
                        list(field(row, "nicknames")),
                        gender(row, line),
                        field(row, "party"),
                        field(row, "state"),
                        offices));
    }

    private Gender gender(NamedCsvRecord row, int line) {
        String word = field(row, "gender").toLowerCase(Locale.ROOT);
        return switch (word) {
            case "" -> Gender.UNKNOWN;
            case "female", "f" -> Gender.FEMALE;
            case "male", "m" -> Gender.MALE;
            default -> {
                problems.add(new Problem(
                        file.toString(),
                        line,
                        1,
                        "The gender (" + word + ") is none of (female, male).",
                        "the cell should be empty."));
                yield Gender.UNKNOWN;
            }
        };
    }

    private @Nullable LocalDate day(NamedCsvRecord row, String column, int line) {
        String text = field(row, column);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(new Problem(
                    file.toString(),
                    line,
                    1,
                    "The day (" + text + ") in (" + column + ") is no date.",
                    "it reads like 2024-01-17."));
            return null;
        }
    }

    private static String field(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*;\\s*"));
    }
}
