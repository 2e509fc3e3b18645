package org.winset.news.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bytes as text: by byte order mark, else UTF-16 when every other byte is mostly zero, else UTF-8 when valid, else the
/// encoding that an HTML page declares, else Windows-1252 (in which every byte has a meaning). The mark is left out.
public final class Decoding {

    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");
    private static final int HEAD = 2048;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Decoding() {}

    public static String text(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int zeros = zeros(bytes, 1);
        if (zeros > 0 && zeros > bytes.length / 5) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        zeros = zeros(bytes, 0);
        if (zeros > 0 && zeros > bytes.length / 5) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, declared(bytes));
        }
    }

    private static Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (matcher.find()) {
            try {
                Charset charset = Charset.forName(matcher.group(1));
                boolean utf = charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.ISO_8859_1);
                return utf ? WINDOWS : charset;
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return WINDOWS;
            }
        }
        return WINDOWS;
    }

    private static int zeros(byte[] bytes, int offset) {
        int count = 0;
        for (int i = offset; i < bytes.length; i += 2) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
