package org.winset.news.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.winset.news.words.Words;

/// States of the United States by postal code, name and news-style abbreviation.
final class States {

    private static final Map<String, String> CODES = new HashMap<>();
    private static final Map<String, List<String>> NAMES = new HashMap<>();

    /// What people of a state are called that its name doesn't show.
    private static final Map<String, String> OWN =
            Map.of("hoosier", "IN", "buckeye", "OH", "sooner", "OK", "yorker", "NY", "nutmegger", "CT", "utahn", "UT");

    static {
        for (String line : Words.list("states.txt")) {
            String[] parts = line.split("\\|");
            for (String part : parts) {
                CODES.put(Words.fold(part), parts[0]);
                CODES.put(Words.fold(part).replace(".", ""), parts[0]);
            }
            NAMES.put(parts[0], List.of(parts));
        }
    }

    private States() {}

    /// The postal code of a code, name or abbreviation, or the text itself where none is known.
    static String code(String text) {
        return CODES.getOrDefault(Words.fold(text), text);
    }

    static boolean known(String text) {
        return CODES.containsKey(Words.fold(text));
    }

    /// Whether a word is what people of a state are called: its name's beginning and -an, -er or -ite.
    static boolean demonym(String word, String state) {
        if (OWN.containsKey(word)) {
            return code(state).equals(OWN.get(word));
        }
        if (!word.matches(".*(an|er|ite|ian)")) {
            return false;
        }
        for (String name : names(state)) {
            String folded = Words.fold(name);
            int stem = Math.max(4, folded.length() - 2);
            if (folded.length() > 3
                    && word.length() >= folded.length() - 1
                    && stem <= word.length()
                    && word.startsWith(folded.substring(0, Math.min(stem, folded.length() - 1)))) {
                return true;
            }
        }
        return false;
    }

    /// Every way to write a state; the text itself where it is none.
    static List<String> names(String state) {
        return state.isEmpty() ? List.of() : new ArrayList<>(NAMES.getOrDefault(code(state), List.of(state)));
    }
}
