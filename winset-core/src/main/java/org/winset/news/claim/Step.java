package org.winset.news.claim;

import org.winset.news.Span;

/// One step on the way to a proposal: the words it rests on and what it concluded.
public record Step(Span span, String words, String conclusion) {

    @Override
    public String toString() {
        return "(" + words + ") " + conclusion;
    }
}
