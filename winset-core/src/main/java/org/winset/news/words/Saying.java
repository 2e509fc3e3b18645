package org.winset.news.words;

/// What a verb of saying does; the lists stand in `cues.txt`.
public enum Saying {
    /// reports with or without "that": said, added, argued
    PLAIN,
    /// reports only with "that" or a quotation: noted, announced
    THAT,
    /// takes the hearer as its object: told
    TELL,
    /// goes with a quotation only: quipped, asked
    MANNER,
    /// calls something something: called, described
    LABEL,
    /// asks for something: urged
    URGE,
    /// binds the subject: vowed
    VOW,
    /// accused somebody of something
    ACCUSE,
    /// a view, not an utterance: believes
    THINK;

    int bit() {
        return 1 << ordinal();
    }
}
