package org.winset.dossier.tree;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.InputException;

/// Reads a text file whole, or says in one problem why not: missing, a folder, a loop of links, too large, not UTF-8,
/// empty, or with characters that no text has.
public final class TextFile {

    /// Files above this size are refused unread.
    public static final long LIMIT = 64L << 20;

    private TextFile() {}

    /// The text without a byte order mark, or `null` after a problem. `name` stands for the file in messages.
    public static @Nullable String read(Path file, String name, Problems problems) {
        Place place = Place.of(name);
        byte[] bytes;
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                problems.add(place, "This is a folder, not a file (" + file + ").", "a file of that name was meant.");
                return null;
            }
            if (!attributes.isRegularFile()) {
                problems.add(place, "This is not a regular file (" + file + ").", "a plain text file was meant.");
                return null;
            }
            if (attributes.size() > LIMIT) {
                String megabytes = String.format(Locale.ROOT, "%.1f", attributes.size() / (double) (1 << 20));
                problems.add(
                        place,
                        "The file is too large (" + megabytes + " MB; the limit is " + (LIMIT >> 20) + " MB).",
                        "it is another file than meant, or holds data that belong outside the dossier.");
                return null;
            }
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            boolean dangling = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
            problems.addMissing(
                    place,
                    dangling ? "The link points nowhere (" + file + ")." : "The file is missing (" + file + ").",
                    dangling ? "its target was moved." : "the name or the folder is misspelt.");
            return null;
        } catch (AccessDeniedException e) {
            problems.addMissing(place, "The file may not be read (" + file + ").", "its permissions are too narrow.");
            return null;
        } catch (IOException e) {
            String reason = e instanceof FileSystemException failure && failure.getReason() != null
                    ? failure.getReason()
                    : String.valueOf(e.getMessage());
            problems.addMissing(place, "The file can't be read (" + reason + ").", "it is a loop of links.");
            return null;
        }
        return decode(bytes, name, problems);
    }

    /// The text of a file that must be there: `missing` and `maybe` tell when it is not.
    ///
    /// @throws InputException when the file is missing or is no text
    public static String read(Path file, String missing, String maybe) {
        String name = file.toString();
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw InputException.missing(name, missing, maybe);
        }
        Problems found = new Problems();
        String text = read(file, name, found);
        found.check();
        return Objects.requireNonNull(text);
    }

    /// Decodes the bytes of a text in strict UTF-8.
    public static @Nullable String decode(byte[] bytes, String name, Problems problems) {
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            problems.add(new Place(name, 1, 1), "The file is in UTF-16, not UTF-8.", "save it as UTF-8 in the editor.");
            return null;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String octet = String.format(Locale.ROOT, "0x%02X", bytes[in.position()] & 0xFF);
            problems.add(
                    end(name, text),
                    "A byte (" + octet + ") is not UTF-8.",
                    "the file is in Latin-1 or Windows-1252: save it as UTF-8 in the editor.");
            return null;
        }
        int odd = firstControl(text);
        if (odd >= 0) {
            String code = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(odd));
            problems.add(
                    end(name, text.substring(0, odd)),
                    "A control character (" + code + ") does not belong in a text.",
                    "the file is not a text, or was damaged on the way.");
            return null;
        }
        if (text.isBlank()) {
            problems.add(place(name), "The file is empty.", "it was not written to its end; `winset init` shows one.");
            return null;
        }
        return text;
    }

    private static Place place(String name) {
        return Place.of(name);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7F || c == 0xFEFF) {
                return i;
            }
        }
        return -1;
    }

    /// The place just after a text.
    static Place end(String name, String text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Place(name, line, text.codePointCount(start, text.length()) + 1);
    }
}
