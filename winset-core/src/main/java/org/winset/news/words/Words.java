package org.winset.news.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The dictionary: every word of the lists with all its classes, looked up in lower case.
public final class Words {

    private static final Words SHARED = new Words();

    private static final int SHORTEST_AGENT = 5;
    private static final List<String> AGENTS = List.of("er", "tor", "ist", "cian", "man", "ee");

    private final Map<String, Word> known = new HashMap<>(8192);
    private final Map<String, List<String>> longForms = new HashMap<>();

    private Words() {
        list("words.txt").forEach(this::tagged);
        for (String line : list("given-names.txt")) {
            given(line);
        }
        Verbs.read(list("cues.txt"), this::verb);
        for (String line : list("nicknames.txt")) {
            List<String> names = List.of(line.split(" "));
            longForms.put(names.getFirst(), names.subList(1, names.size()));
        }
    }

    /// The one dictionary; it never changes.
    public static Words shared() {
        return SHARED;
    }

    /// The word for a text already in the form that `fold` gives.
    public Word of(String folded) {
        Word word = known.get(folded);
        if (word != null) {
            return word;
        }
        Word unknown = Word.unknown(folded);
        if (person(folded)) {
            return unknown.with(Tag.PERSON).with(Tag.PLURAL);
        }
        return agent(folded) ? unknown.with(Tag.AGENT) : unknown;
    }

    /// Whether an unlisted word is the plural of a listed noun for one person: "bakers".
    private boolean person(String text) {
        Word one = text.length() > SHORTEST_AGENT && text.endsWith("s")
                ? known.get(text.substring(0, text.length() - 1))
                : null;
        return one != null && one.is(Tag.PERSON) && !one.is(Tag.GIVEN) && !one.is(Tag.ORG) && !one.says();
    }

    /// Whether the ending makes an unlisted word, singular or plural, a noun for people.
    private boolean agent(String text) {
        String one = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
        if (one.length() < SHORTEST_AGENT || one != text && known.containsKey(one)) {
            return false;
        }
        for (String ending : AGENTS) {
            if (one.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /// Lower case, straight apostrophes, no accents.
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return Normalizer.normalize(lower.replace('’', '\'').replace('‘', '\''), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "");
            }
        }
        return lower;
    }

    /// Whether two given names, folded, can be one person's: equal, an initial, or a short form.
    public boolean sameGivenName(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (a.endsWith(".") || b.endsWith(".") || a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0);
        }
        return longForms.getOrDefault(a, List.of()).contains(b)
                || longForms.getOrDefault(b, List.of()).contains(a);
    }

    private void tagged(String line) {
        int colon = line.indexOf(':');
        Tag tag = Tag.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
        for (String word : line.substring(colon + 1).strip().split(" +")) {
            tag(word, tag);
        }
    }

    private void given(String line) {
        int colon = line.indexOf(':');
        Tag gender = line.startsWith("male") ? Tag.GIVENMALE : Tag.GIVENFEMALE;
        for (String name : line.substring(colon + 1).strip().split(" +")) {
            tag(name, gender);
            tag(name, Tag.GIVEN);
        }
    }

    /// What the lists say so far; they overrule what an ending suggests.
    private Word listed(String text) {
        Word word = known.get(text);
        return word == null ? Word.unknown(text) : word;
    }

    private void tag(String text, Tag tag) {
        known.put(text, listed(text).with(tag));
    }

    private void verb(String text, String lemma, Saying saying, Form form) {
        known.put(text, listed(text).with(lemma, saying, form));
    }

    /// The lines of a list, without comments and blank lines.
    public static List<String> list(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("/org/winset/news/" + resource)),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
