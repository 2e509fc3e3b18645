package org.winset.news.text;

import org.winset.news.words.Word;

/// A word, sign or whole quotation; `quote` is the quotation's place in the list, or -1. `paragraph` as in `Sentence`.
public record Token(int start, int end, Shape shape, Word word, int quote, int paragraph, Paragraph.Kind kind) {}
