package org.winset.rollcall.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;

/// Finds the format of an input from its first bytes; the name of the file does not count.
final class Inspection {

    private static final int LOOK = 1 << 16;

    private Inspection() {}

    /// The format of `input`.
    ///
    /// @throws InputException when the input is missing, empty or of no known format
    static Format of(Path input) {
        if (Files.isDirectory(input)) {
            return Format.FOLDER;
        }
        if (!Files.isRegularFile(input)) {
            throw InputException.missing(
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
        return ofCsv(input, start.lines().findFirst().orElse(""));
    }

    private static Format ofCsv(Path input, String header) {
        Set<String> columns = new HashSet<>(
                List.of(header.toLowerCase(Locale.ROOT).replace("\"", "").split("\\s*,\\s*", -1)));
        boolean rollNumber = columns.contains("rollnumber");
        boolean icpsr = columns.contains("icpsr");
        if (columns.contains("cast_code") || rollNumber && icpsr) {
            return Format.VOTEVIEW_VOTES;
        }
        if (rollNumber) {
            return Format.VOTEVIEW_ROLL_CALLS;
        }
        if (icpsr && columns.contains("bioname")) {
            return Format.VOTEVIEW_MEMBERS;
        }
        throw InputException.data(Problem.of(
                input.toString(),
                "The file is in no format that can be read here.",
                "see docs/reference/roll-call-formats.md."));
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
