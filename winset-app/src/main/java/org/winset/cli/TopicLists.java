package org.winset.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.scale.Topic;

/// Topics from the command line and from CSV files.
final class TopicLists {

    private TopicLists() {}

    /// `name=id,-id,..`.
    static Topic parse(String text) {
        int equals = text.indexOf('=');
        Map<String, Integer> signs = new LinkedHashMap<>();
        for (String part : text.substring(equals + 1).split(",", -1)) {
            String id = part.strip();
            boolean reversed = id.startsWith("-");
            String plain = reversed || id.startsWith("+") ? id.substring(1) : id;
            if (equals < 1 || plain.isEmpty()) {
                throw InputException.usage(
                        "The topic (" + text + ") is not NAME=IDS.",
                        "it should read like ukraine=h503-118.2023,-h432-118.2023.");
            }
            signs.put(plain, reversed ? -1 : 1);
        }
        return new Topic(text.substring(0, equals).strip(), signs);
    }

    /// A CSV file with the columns topic, rollcall and, optionally, sign.
    static List<Topic> read(Path file) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Map<String, Integer>> found = new LinkedHashMap<>();
        if (!Files.isRegularFile(file)) {
            boolean folder = Files.isDirectory(file);
            throw InputException.missing(
                    file.toString(),
                    folder
                            ? "This is a folder (" + file + "), not a file of topics."
                            : "There is no such file of topics.",
                    folder ? "a file in it was meant." : "its path is misspelt.");
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                int line = (int) row.getStartingLineNumber();
                String topic = row.findField("topic").orElse("").strip();
                String id = row.findField("rollcall").orElse("").strip();
                String sign = row.findField("sign").orElse("+1").strip();
                if (topic.isEmpty() || id.isEmpty()) {
                    problems.add(new Problem(
                            file.toString(),
                            line,
                            0,
                            "A row needs a topic (" + topic + ") and a rollcall (" + id + ").",
                            "the header is not topic,rollcall,sign, or the row is cut off."));
                } else if (!List.of("1", "+1", "-1", "+", "-").contains(sign)) {
                    problems.add(new Problem(
                            file.toString(),
                            line,
                            0,
                            "The sign (" + sign + ") is neither +1 nor -1.",
                            "+1 was meant."));
                } else {
                    found.computeIfAbsent(topic, key -> new LinkedHashMap<>()).put(id, sign.startsWith("-") ? -1 : 1);
                }
            }
        } catch (IOException | RuntimeException e) {
            problems.add(Problem.of(
                    file.toString(),
                    "The file is not readable CSV (" + e.getMessage() + ").",
                    "it is not text in UTF-8."));
        }
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.DATA, problems);
        }
        if (found.isEmpty()) {
            throw InputException.data(Problem.of(file.toString(), "The file holds no topic.", "rows are missing."));
        }
        return found.entrySet().stream()
                .map(e -> new Topic(e.getKey(), e.getValue()))
                .toList();
    }

    /// The topics, refused where two bear one name.
    static List<Topic> joined(List<Topic> topics) {
        for (int t = 0; t < topics.size(); t++) {
            String name = topics.get(t).name();
            if (topics.subList(0, t).stream().anyMatch(other -> other.name().equals(name))) {
                throw InputException.usage(
                        "The topic (" + name + ") is given twice.", "its roll calls belong in one list.");
            }
        }
        return List.copyOf(topics);
    }
}
