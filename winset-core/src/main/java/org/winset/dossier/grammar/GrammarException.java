package org.winset.dossier.grammar;

/// A text that does not follow its grammar: at which character (from 0), what is wrong, and the likely cure.
public final class GrammarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String maybe;

    GrammarException(int offset, String message, String maybe) {
        super(message);
        this.offset = offset;
        this.maybe = maybe;
    }

    public int offset() {
        return offset;
    }

    public String maybe() {
        return maybe;
    }
}
