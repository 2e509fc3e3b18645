package org.winset.news.people;

import org.winset.news.text.Stream;

/// A phrase for someone or something that may speak. Tokens `from` to `to` (excluded); `nameFrom` is where the name
/// proper starts (or the head noun stands), `head` the head noun's token (for a name, the last title before it, or -1).
/// `of` is the place of the mention it belongs to ("Schumer's office"), or -1.
public record Mention(int index, Type type, int from, int to, int nameFrom, int head, int of) {

    public enum Type {
        NAME,
        /// "the strategist", "two officials"
        PERSON,
        PRONOUN,
        ORGANISATION,
        /// "the readout": stands for whoever issued it
        DOCUMENT,
        /// "Biden" in "Biden's frustration": mentioned, but not as a subject
        POSSESSOR
    }

    /// Whether it can be the subject of a verb of saying.
    public boolean speaks() {
        return type != Type.POSSESSOR;
    }

    public boolean isPerson() {
        return type == Type.NAME || type == Type.PERSON || type == Type.PRONOUN;
    }

    public String text(Stream stream) {
        return stream.text(from, to);
    }
}
