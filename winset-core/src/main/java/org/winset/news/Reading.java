package org.winset.news;

import java.util.List;

/// What was read in one article: quotations and refused passages, in text order.
public record Reading(Article article, List<Quotation> passages) {

    public Reading {
        passages = List.copyOf(passages);
    }

    /// Everything that is a quotation.
    public List<Quotation> quotations() {
        return passages.stream().filter(q -> q.status() != Status.REFUSED).toList();
    }

    /// What stands in marks and is none.
    public List<Quotation> refused() {
        return passages.stream().filter(q -> q.status() == Status.REFUSED).toList();
    }
}
