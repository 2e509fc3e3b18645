package org.winset.news.words;

/// The forms a verb may be in; "told" is both past and participle.
public enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING;

    int bit() {
        return 1 << ordinal();
    }
}
