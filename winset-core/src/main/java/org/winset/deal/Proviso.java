package org.winset.deal;

import java.util.List;

/// A pull that counts only on deals of one kind: a red line, a link, or what a statement adds.
///
/// When a question is divided, a proviso bears on the parts that hold a provision that it names, and on every part when
/// it
/// names none; its condition is read from the whole deal.
public record Proviso(String name, Kind kind, Formula when, Pulls pulls) {

    public enum Kind {
        RED_LINE,
        LINK,
        STATEMENT
    }

    /// Whether the proviso counts where the question is these provisions; none stands for the whole deal.
    public boolean bearsOn(List<Integer> part) {
        if (part.isEmpty()) {
            return true;
        }
        List<Integer> named = when.provisions();
        return named.isEmpty() || named.stream().anyMatch(part::contains);
    }
}
