package org.winset.whip;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The whip room's numbers with where each comes from: a CSV with the columns name, value, error (standard error, empty
/// where there is none), kind (`fitted` or `assumed`), n (what it was fitted to), basis; lines that start with `#` tell
/// the
/// command and its date.
///
/// `settings.csv` beside this class is the committed one; `winset calibrate -o FILE` writes such a file.
public record SettingsFile(Map<String, Entry> entries) {

    /// One number. `error` is NaN where there is none.
    public record Entry(String name, double value, double error, boolean fitted, String n, String basis) {}

    public SettingsFile {
        entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /// The committed numbers.
    public static SettingsFile committed() {
        try (InputStream in = SettingsFile.class.getResourceAsStream("settings.csv")) {
            if (in == null) {
                throw new IllegalStateException("The resource (settings.csv) is missing from the jar.");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads such a file.
    public static SettingsFile read(Reader in) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(in)) {
            for (NamedCsvRecord row : rows) {
                String error = row.getField("error");
                entries.put(
                        row.getField("name"),
                        new Entry(
                                row.getField("name"),
                                Double.parseDouble(row.getField("value")),
                                error.isEmpty() ? Double.NaN : Double.parseDouble(error),
                                row.getField("kind").equals("fitted"),
                                row.getField("n"),
                                row.getField("basis")));
            }
        }
        return new SettingsFile(entries);
    }

    /// The file's text, `comment` in front of it line by line.
    public String text(List<String> comment) {
        StringBuilder out = new StringBuilder();
        comment.forEach(line -> out.append("# ").append(line).append('\n'));
        out.append("name,value,error,kind,n,basis\n");
        for (Entry e : entries.values()) {
            out.append(e.name).append(',').append(number(e.value)).append(',');
            out.append(Double.isNaN(e.error) ? "" : number(e.error)).append(',');
            out.append(e.fitted ? "fitted" : "assumed").append(',');
            out.append(e.n).append(",\"").append(e.basis).append("\"\n");
        }
        return out.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }

    double value(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new IllegalStateException("The settings have no (" + name + ").");
        }
        return entry.value();
    }

    /// The numbers as settings.
    public Settings settings() {
        return new Settings(
                value("salienceLogSd"),
                value("drift"),
                habits(),
                value("shockCorrelation"),
                value("cueThreshold"),
                value("cueSpread"),
                value("dividedCalm"),
                turn("turnFor"),
                turn("turnAgainst"),
                value("turnStep"),
                value("cueCorrelation"),
                value("ruleLine"),
                value("firm"),
                value("lean"),
                value("tentative"),
                value("blocShare"),
                value("wordUnit"),
                value("wordSd"));
    }

    private Turn turn(String word) {
        return new Turn(
                value(word + "Partly"),
                value("turnPart"),
                value("turnPartSd"),
                value(word + "Whole"),
                value(word + "WholeSd"));
    }

    private Map<Role, Habit> habits() {
        Map<Role, Habit> habits = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            if (role != Role.NONE) {
                habits.put(
                        role,
                        new Habit(
                                value(shock(role, "Wide")),
                                value(shock(role, "Narrow")),
                                value(role.word() + "Calm"),
                                value(role.word() + "Against"),
                                value(role.word() + "For")));
            }
        }
        return habits;
    }

    /// The name of a shock's scale, which both roles of a kind of chamber share.
    public static String shock(Role role, String scale) {
        return (role.cloture() ? "clotureShock" : "shock") + scale;
    }
}
