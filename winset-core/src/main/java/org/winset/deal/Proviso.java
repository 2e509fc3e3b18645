package org.winset.deal;

/// A pull that counts only on deals of one kind: a red line, a link, or what a statement adds.
///
/// When a question is divided, a proviso counts at a part if every provision that it names lies in that part.
public record Proviso(String name, Kind kind, Formula when, Pulls pulls) {

    public enum Kind {
        RED_LINE,
        LINK,
        STATEMENT
    }
}
