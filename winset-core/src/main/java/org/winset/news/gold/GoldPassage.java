package org.winset.news.gold;

import org.jspecify.annotations.Nullable;
import org.winset.news.Span;

/// One annotated passage. `mention` is where its speaker is named (`null` when nowhere), `name` and `memberId` who that
/// is (empty when the annotation does not say).
public record GoldPassage(Type type, Span span, @Nullable Span mention, String name, String memberId) {

    public enum Type {
        DIRECT,
        FRAGMENT,
        INDIRECT,
        /// reported by other than a plain verb: neither missed nor wrong
        OPTIONAL,
        NESTED,
        /// in marks, but to be refused
        REFUSED
    }
}
