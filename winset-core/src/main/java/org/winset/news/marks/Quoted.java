package org.winset.news.marks;

import java.util.List;
import org.winset.news.Span;

/// What stands between two marks. `span` includes the marks, `inner` is what they enclose; a quotation over several
/// paragraphs runs from its first mark to its last. `marked` is false for a transcript's turn, which has no marks.
/// `inside` are the quotations within this one.
public record Quoted(Span span, Span inner, boolean closed, boolean marked, boolean single, List<Quoted> inside) {

    public Quoted {
        inside = List.copyOf(inside);
    }

    Quoted with(List<Quoted> nested) {
        return new Quoted(span, inner, closed, marked, single, nested);
    }
}
