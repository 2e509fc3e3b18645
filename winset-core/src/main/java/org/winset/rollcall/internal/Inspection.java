package org.winset.rollcall.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;

/// Finds the format of an input from its first bytes; the name of the file does not count.
final class Inspection {

    private static final int LOOK = 1 << 16;
    private static final String SEE_FORMATS = "docs/reference/roll-call-formats.md lists what can be read.";

    private Inspection() {}

    /// The format of `input`.
    ///
    /// @throws InputException when the input is missing, empty or of no known format
    static Format of(Path input) {
        if (Files.isDirectory(input)) {
            return Format.FOLDER;
        }
        if (!Files.isRegularFile(input)) {
            throw Files.exists(input)
                    ? InputException.missing(
                            input.toString(),
                            "The input is neither a file nor a folder.",
                            "write what comes out of the pipe to a file first.")
                    : InputException.missing(
                            input.toString(), "There is no such file or folder.", "the path has a typing error.");
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(input)) {
            head = in.readNBytes(LOOK);
        } catch (IOException e) {
            throw InputException.missing(
                    input.toString(), "The file can't be read (" + e.getMessage() + ").", "check its permissions.");
        }
        return of(input, head);
    }

    private static Format of(Path input, byte[] head) {
        if (head.length == 0) {
            throw InputException.data(Problem.of(
                    input.toString(), "The file is empty.", "it was cut off while it was copied; fetch it again."));
        }
        if (starts(head, 0xFD, '7', 'z', 'X', 'Z', 0)) {
            return Format.TAR_XZ;
        }
        if (starts(head, 0x1F, 0x8B)) {
            return Format.TAR_GZIP;
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return Format.ZIP;
        }
        if (head.length > 262 && new String(head, 257, 5, StandardCharsets.US_ASCII).equals("ustar")) {
            return Format.TAR;
        }
        String text = new String(head, StandardCharsets.UTF_8);
        String start = text.replace("\uFEFF", "").stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return Format.CONGRESS_JSON;
        }
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (OrdLine.matches(first)) {
            return Format.ORD;
        }
        return ofCsv(input, start, first.replace("\uFEFF", ""));
    }

    private static Format ofCsv(Path input, String start, String header) {
        if (start.isEmpty()) {
            throw InputException.data(
                    Problem.of(input.toString(), "The file holds nothing but white space.", "fetch it again."));
        }
        if (start.indexOf('\0') >= 0) {
            throw InputException.data(Problem.of(
                    input.toString(), "The file is neither text nor an archive that can be read.", SEE_FORMATS));
        }
        if (start.startsWith("<")) {
            throw InputException.data(Problem.of(
                    input.toString(), "The file is XML or a web page.", "a page was saved instead of the data."));
        }
        if (header.indexOf(',') < 0) {
            boolean other = header.indexOf(';') >= 0 || header.indexOf('\t') >= 0;
            throw InputException.data(new Problem(
                    input.toString(),
                    1,
                    0,
                    "The first line has no commas (" + header.substring(0, Math.min(header.length(), 60)) + ").",
                    other ? "fields are separated otherwise; save it with commas." : SEE_FORMATS));
        }
        Set<String> columns = new HashSet<>();
        for (String column : header.replace("\"", "").split(",", -1)) {
            columns.add(CsvColumns.plain(column.strip()));
        }
        return ofColumns(columns);
    }

    private static Format ofColumns(Set<String> columns) {
        boolean rollNumber = columns.contains("rollnumber");
        boolean icpsr = columns.contains("icpsr");
        if (columns.contains("cast_code") || (rollNumber && icpsr)) {
            return Format.VOTEVIEW_VOTES;
        }
        if (rollNumber && (columns.contains("yea_count") || columns.contains("clerk_rollnumber"))) {
            return Format.VOTEVIEW_ROLL_CALLS;
        }
        if (icpsr && columns.contains("bioname") && columns.contains("party_code")) {
            return Format.VOTEVIEW_MEMBERS;
        }
        int roles = has(columns, Synonyms.LEGISLATOR) || has(columns, Synonyms.NAME) ? 1 : 0;
        roles += has(columns, Synonyms.ROLL_CALL) ? 1 : 0;
        roles += has(columns, Synonyms.VOTE) ? 1 : 0;
        return roles >= 2 ? Format.LONG_CSV : Format.MATRIX_CSV;
    }

    private static boolean has(Set<String> columns, String[] synonyms) {
        for (String synonym : synonyms) {
            if (columns.contains(synonym)) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
