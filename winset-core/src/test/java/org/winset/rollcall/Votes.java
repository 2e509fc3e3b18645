package org.winset.rollcall;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/// Invented votes, and the files they come in.
final class Votes {

    static final String SENATE_9 =
            senate("s9-118.2023", "2023-02-13", "Bill Passed (2-1)", """
            "Nay": [%s],
            "Not Voting": [],
            "Present": [],
            "Yea": [%s, %s]""".formatted(ash("R"), birch("D"), cedar("I")));

    private Votes() {}

    static String ash(String party) {
        return senator("S1", "Ash", "Ann", party, "OH");
    }

    static String birch(String party) {
        return senator("S2", "Birch", "Bob", party, "IA");
    }

    static String cedar(String party) {
        return senator("S10", "Cedar", "Cy", party, "ME");
    }

    static String senator(String id, String last, String first, String party, String state) {
        return """
                {"display_name": "%s (%s-%s)", "first_name": "%s", "id": "%s", "last_name": "%s", "party": "%s", "state": "%s"}""".formatted(last, party, state, first, id, last, party, state);
    }

    static String representative(String id, String name, String party, String state) {
        return """
                {"display_name": "%s", "id": "%s", "party": "%s", "state": "%s"}""".formatted(name, id, party, state);
    }

    static String senate(String id, String date, String result, String votes) {
        return json(id, "s", "passage", "On Passage of the Bill", date, result, votes);
    }

    static String house(String id, String date, String type, String votes) {
        return json(id, "h", "passage", type, date, "Passed", votes);
    }

    static String json(
            String id, String chamber, String category, String type, String date, String result, String votes) {
        return """
                {
                  "bill": {"congress": 118, "number": 1, "type": "hr"},
                  "category": "%s",
                  "chamber": "%s",
                  "congress": 118,
                  "date": "%sT17:35:00-05:00",
                  "number": 9,
                  "question": "%s: H R 1 An invented bill",
                  "result_text": "%s",
                  "subject": null,
                  "type": "%s",
                  "vote_id": "%s",
                  "votes": {%s}
                }
                """.formatted(category, chamber, date, type, result, type, id, votes);
    }

    /// `Yea` for the first, `Nay` for the second list of members.
    static String yeasAndNays(List<String> yeas, List<String> nays) {
        return "\"Yea\": [" + String.join(",", yeas) + "], \"Nay\": [" + String.join(",", nays) + "]";
    }

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RollCalls read(Path... inputs) {
        return RollCallReader.read(List.of(inputs), ReadOptions.all());
    }

    static RollCalls read(Path folder, String name, String text) {
        return read(write(folder, name, text));
    }

    /// `S1:YEA S2:NAY`, in the order of the ids.
    static String casts(RollCalls all, RollCall rollCall) {
        return Stream.iterate(0, k -> k < rollCall.voters().length, k -> k + 1)
                .map(k -> all.legislators().get(rollCall.voters()[k]).id() + ":" + rollCall.casts()[k])
                .sorted()
                .collect(Collectors.joining(" "));
    }

    static byte[] tar(Map<String, String> files) {
        return tar(files, TarArchiveOutputStream.LONGFILE_GNU);
    }

    static byte[] tar(Map<String, String> files, int longNames) {
        return bytes(out -> {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
                tar.setLongFileMode(longNames);
                for (Map.Entry<String, String> file : files.entrySet()) {
                    byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
                    TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                    entry.setSize(content.length);
                    tar.putArchiveEntry(entry);
                    tar.write(content);
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    static byte[] xz(byte[] plain) {
        return bytes(out -> {
            try (XZOutputStream xz = new XZOutputStream(out, new LZMA2Options(0))) {
                xz.write(plain);
            }
        });
    }

    static byte[] gzip(byte[] plain) {
        return bytes(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(plain);
            }
        });
    }

    static byte[] zip(Map<String, String> files) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        });
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
