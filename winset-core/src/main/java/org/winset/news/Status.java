package org.winset.news;

/// What the reader made of a passage.
public enum Status {
    ATTRIBUTED,
    /// attributed by a rule that is often wrong
    WEAK,
    /// a quotation, but whose is not said
    UNATTRIBUTED,
    /// in marks, but not a quotation: a heading, a term, a title, a nickname
    REFUSED
}
