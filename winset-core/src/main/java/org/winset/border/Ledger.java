package org.winset.border;

import java.util.List;

/// A side ledger: each month, the sum of `series` times a product of parameters (people, dollars, pounds). It never
/// feeds
/// back into the pipeline. `title` groups costs.
public record Ledger(String name, String title, String unit, List<String> series, Product times) {

    public Ledger {
        series = List.copyOf(series);
    }
}
