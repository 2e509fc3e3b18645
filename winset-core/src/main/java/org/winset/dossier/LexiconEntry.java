package org.winset.dossier;

import java.util.List;

/// The words by which articles name a provision, or one level of it (`level` empty: the provision as a whole).
public record LexiconEntry(String provision, String level, List<String> words) {

    public LexiconEntry {
        words = List.copyOf(words);
    }
}
