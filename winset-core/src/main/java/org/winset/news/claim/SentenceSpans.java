package org.winset.news.claim;

import java.util.ArrayList;
import java.util.List;
import org.winset.news.Span;

/// A stretch of text as sentences.
final class SentenceSpans {

    private SentenceSpans() {}

    /// The sentences of a stretch; abbreviations may split one, which only narrows what is read together.
    static List<Span> of(String text, Span span) {
        List<Span> found = new ArrayList<>();
        int from = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            boolean stop = ".?!".indexOf(text.charAt(i)) >= 0
                    && i + 2 < span.end()
                    && Character.isWhitespace(text.charAt(i + 1))
                    && i > span.start() + 2
                    && Character.isLowerCase(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i - 2));
            if (stop) {
                found.add(new Span(from, i + 1));
                from = i + 1;
            }
        }
        found.add(new Span(from, span.end()));
        return found;
    }
}
