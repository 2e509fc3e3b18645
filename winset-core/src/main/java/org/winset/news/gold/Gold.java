package org.winset.news.gold;

import java.util.List;
import org.winset.news.Article;

/// An article with its annotated passages, in text order.
public record Gold(Article article, List<GoldPassage> passages) {

    public Gold {
        passages = List.copyOf(passages);
    }

    public List<GoldPassage> of(GoldPassage.Type type) {
        return passages.stream().filter(p -> p.type() == type).toList();
    }
}
