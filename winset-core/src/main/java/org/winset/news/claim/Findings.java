package org.winset.news.claim;

import java.util.List;
import org.winset.news.Quotation;
import org.winset.news.Reading;

/// What was found in one article: its passages and the statements they suggest.
public record Findings(Reading reading, List<Proposal> proposals) {

    public Findings {
        proposals = List.copyOf(proposals);
    }

    /// The proposals that rest on a quotation.
    public List<Proposal> of(Quotation quotation) {
        return proposals.stream().filter(p -> p.quotation().equals(quotation)).toList();
    }
}
