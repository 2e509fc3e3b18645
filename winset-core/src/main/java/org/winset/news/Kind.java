package org.winset.news;

/// How words are reported.
public enum Kind {
    /// whole clauses in marks
    DIRECT,
    /// part of a clause in marks
    FRAGMENT,
    /// reported without marks
    INDIRECT,
    /// quoted within a quotation
    NESTED
}
