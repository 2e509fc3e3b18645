package org.winset.news;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A text to read. `name` is its file or address; `outlet` is who reports ("NBC News"), empty when unknown; `date` is
/// the
/// day it was published, `null` when unknown.
public record Article(String name, String text, @Nullable LocalDate date, String outlet) {

    public static Article of(String name, String text) {
        return new Article(name, text, null, "");
    }

    /// SHA-256 of the text in UTF-8, the first 16 hex digits: the same text is the same article, wherever it lies.
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String reporter() {
        return outlet.isEmpty() ? "the article" : outlet;
    }
}
