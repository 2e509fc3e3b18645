package org.winset.rollcall.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The entries of a tar archive, from the stream: ustar, with long names as GNU and POSIX (pax) write them.
///
/// Stricter than most readers: every header's checksum must hold, and the archive must end with its zero block, so that
/// one that was cut off between two files is not taken for a whole one.
final class TarEntries {

    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 1 << 16;

    private final InputStream in;
    private final byte[] header = new byte[BLOCK];
    private long unread;
    private long padding;
    private boolean started;
    private String name = "";
    private long size;
    private boolean file;

    TarEntries(InputStream in) {
        this.in = in;
    }

    String name() {
        return name;
    }

    long size() {
        return size;
    }

    boolean isFile() {
        return file;
    }

    /// Moves to the next entry; false at the end of the archive, which is then read up.
    boolean next() throws IOException {
        String longName = null;
        long longSize = -1;
        while (true) {
            in.skipNBytes(unread + padding);
            unread = 0;
            padding = 0;
            int read = in.readNBytes(header, 0, BLOCK);
            if (read < BLOCK) {
                throw started || read == 0 ? new EOFException() : noTar();
            }
            if (isZero()) {
                in.transferTo(OutputStream.nullOutputStream());
                return false;
            }
            checkSum();
            started = true;
            long declared = number(124, 12);
            char type = (char) header[156];
            boolean aboutNext = type == 'x' || type == 'L' || type == 'g' || type == 'K';
            expect(longSize >= 0 && !aboutNext ? longSize : declared);
            switch (type) {
                case 'L' -> longName = text(longText(), 0, (int) size);
                case 'x' -> {
                    byte[] records = longText();
                    longName = orElse(pax(records, "path"), longName);
                    String longest = pax(records, "size");
                    longSize = longest == null ? longSize : parse(longest, 10);
                }
                case 'g', 'K' -> {}
                default -> {
                    name = longName != null ? longName : shortName();
                    file = type == '0' || type == 0 || type == '7';
                    return true;
                }
            }
        }
    }

    /// Fills `bytes` with the content of the entry, whose size it must hold.
    void read(byte[] bytes) throws IOException {
        int length = (int) size;
        if (in.readNBytes(bytes, 0, length) < length) {
            throw new EOFException();
        }
        unread = 0;
    }

    private void expect(long bytes) {
        size = bytes;
        unread = bytes;
        padding = (BLOCK - bytes % BLOCK) % BLOCK;
    }

    private byte[] longText() throws IOException {
        if (size > LONGEST_NAME) {
            throw new IOException("a name of " + size + " bytes");
        }
        byte[] bytes = new byte[(int) size];
        read(bytes);
        return bytes;
    }

    private boolean isZero() {
        for (byte b : header) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    private void checkSum() throws IOException {
        int sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xFF;
        }
        if (number(148, 8) != sum) {
            throw started ? new IOException("a header is corrupt") : noTar();
        }
    }

    private static IOException noTar() {
        return new IOException("there is no tar archive in it");
    }

    private String shortName() {
        String own = text(header, 0, 100);
        String prefix = header[257] == 'u' && header[262] == 0 ? text(header, 345, 155) : "";
        return prefix.isEmpty() ? own : prefix + "/" + own;
    }

    /// A number in octal digits, or in binary when its first bit is set.
    private long number(int from, int length) throws IOException {
        if ((header[from] & 0x80) != 0) {
            long number = header[from] & 0x7F;
            for (int i = from + 1; i < from + length; i++) {
                if (number > Long.MAX_VALUE >> 9) {
                    throw new IOException("a header is corrupt");
                }
                number = (number << 8) | (header[i] & 0xFF);
            }
            return number;
        }
        String digits = text(header, from, length).strip();
        return digits.isEmpty() ? 0 : parse(digits, 8);
    }

    private long parse(String digits, int radix) throws IOException {
        try {
            long number = Long.parseLong(digits, radix);
            if (number >= 0 && number < Long.MAX_VALUE / 2) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as for a number out of range.
        }
        throw started ? new IOException("a header is corrupt") : noTar();
    }

    private static String text(byte[] bytes, int from, int length) {
        int to = from;
        while (to < from + length && bytes[to] != 0) {
            to++;
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /// The value of a key in pax records, each written `length key=value` and a line end.
    private static @Nullable String pax(byte[] records, String key) {
        for (String line : new String(records, StandardCharsets.UTF_8).split("\n", -1)) {
            int space = line.indexOf(' ');
            if (space > 0 && line.startsWith(key + "=", space + 1)) {
                return line.substring(space + key.length() + 2);
            }
        }
        return null;
    }

    private static @Nullable String orElse(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }
}
