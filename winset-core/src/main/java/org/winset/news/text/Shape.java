package org.winset.news.text;

/// What a token looks like.
public enum Shape {
    /// a word in small letters
    WORD,
    /// a word that starts with a capital
    CAPITAL,
    NUMBER,
    COMMA,
    /// . ! ?
    STOP,
    COLON,
    SEMICOLON,
    DASH,
    OPEN,
    CLOSE,
    /// the 's of a possessive
    POSSESSIVE,
    /// a whole quotation, seen from outside
    QUOTE,
    /// a nickname in marks, part of the name around it
    NICKNAME,
    OTHER
}
