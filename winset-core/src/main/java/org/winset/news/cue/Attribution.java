package org.winset.news.cue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.news.Kind;
import org.winset.news.Rule;
import org.winset.news.Span;
import org.winset.news.people.Mention;

/// A passage and whom a rule gives it to: `speaker` is `null` when unattributed or refused; `through` are those who
/// pass
/// it on, the outermost first. `clause` is the whole reported clause around a fragment, for reading its sense.
/// `sentence` is the place of its sentence, `verb` the verb of saying.
public record Attribution(
        Span span,
        Kind kind,
        @Nullable Mention speaker,
        Rule rule,
        List<Mention> through,
        Span clause,
        int sentence,
        int quote,
        String verb) {

    public Attribution {
        through = List.copyOf(through);
    }

    public boolean refused() {
        return rule == Rule.HEADING
                || rule == Rule.EMPTY
                || rule == Rule.NICKNAME
                || rule == Rule.TERM
                || rule == Rule.SCARE;
    }
}
