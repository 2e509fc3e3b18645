package org.winset.deal;

import java.util.Comparator;

/// One thing that can stand in the way of every deal, and that could be given up. Equal names of one kind are one atom.
public record Atom(Kind kind, String name) implements Comparable<Atom> {

    private static final Comparator<Atom> ORDER =
            Comparator.comparing(Atom::kind).thenComparing(Atom::name);

    public enum Kind {
        GATE,
        CONDITION,
        RED_LINE,
        LINK,
        STATEMENT,
        REQUIREMENT
    }

    @Override
    public int compareTo(Atom other) {
        return ORDER.compare(this, other);
    }

    static Atom of(Proviso proviso) {
        Kind kind = switch (proviso.kind()) {
            case RED_LINE -> Kind.RED_LINE;
            case LINK -> Kind.LINK;
            case STATEMENT -> Kind.STATEMENT;
        };
        return new Atom(kind, proviso.name());
    }
}
