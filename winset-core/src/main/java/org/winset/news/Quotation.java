package org.winset.news;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A passage and whose words it is.
///
/// `span` and `text` include the marks; `clause` is the reported clause or sentence around a fragment. `speaker` is
/// `null` when unattributed or refused. `chain` runs from the reporter over sources to the speaker. `confidence` is 0
/// to
/// 1: the rule's times the name's. `verb` is the verb of saying as it stands ("warned"), empty when there is none.
/// `anonymous` says that
/// someone in the chain is not named.
public record Quotation(
        Kind kind,
        Span span,
        String text,
        @Nullable Speaker speaker,
        Rule rule,
        double confidence,
        List<String> chain,
        Status status,
        Span clause,
        String verb,
        boolean anonymous) {

    public Quotation {
        chain = List.copyOf(chain);
    }
}
