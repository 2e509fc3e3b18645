package org.winset.dossier;

import java.util.Map;

/// A named group of members. `words` states its rule in plain words; `saliences` are by topic, for those topics where
/// the dossier knows better than the prior (median 1).
public record Bloc(
        String id, String title, String words, BlocRule rule, Map<String, Salience> saliences, String source) {

    public Bloc {
        saliences = Ordered.copy(saliences);
    }
}
