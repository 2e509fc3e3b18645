package org.winset.rollcall.internal;

/// What a note in the report is about; each kind is listed up to a limit and then counted.
enum NoteKind {
    INPUT("notes on inputs"),
    COMPANION("missing files"),
    TALLY("roll calls whose stated tally contradicts their list"),
    MEMBER("members without a record"),
    DELEGATE("notes on delegates"),
    PARTY("members who changed party"),
    TORN("contradictory votes of one member");

    private static final int LISTED = 20;

    private final String many;

    NoteKind(String many) {
        this.many = many;
    }

    int listed() {
        return LISTED;
    }

    String rest(int beyond) {
        return "... and " + beyond + " more " + many + ".";
    }
}
