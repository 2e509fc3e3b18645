package org.winset.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Statement;
import org.winset.news.Article;
import org.winset.news.input.Articles;

/// A text that a statement was read from, with the passages of all statements from it, in order. Offsets count UTF-16
/// units.
record ArticleAnswer(String version, String name, String date, String text, List<Passage> passages) {

    /// Texts are kept in this folder of the dossier, where a dossier keeps any.
    static final String FOLDER = "articles";

    record Passage(int start, int end, String statement, String speaker) {}

    /// `null` when there is no such statement, or its text does not lie in the dossier's folder.
    static @Nullable ArticleAnswer of(Path folder, Edition edition, String id) {
        Statement statement = edition.dossier().statements().stream()
                .filter(s -> s.id().equals(id) && !s.article().isEmpty())
                .findFirst()
                .orElse(null);
        Path texts = folder.resolve(FOLDER);
        if (statement == null || !Files.isDirectory(texts)) {
            return null;
        }
        for (Article article : Articles.at(List.of(texts), null)) {
            if (article.hash().equals(statement.article())) {
                return answer(edition, article);
            }
        }
        return null;
    }

    private static ArticleAnswer answer(Edition edition, Article article) {
        int length = article.text().length();
        List<Passage> passages = edition.dossier().statements().stream()
                .filter(s -> s.article().equals(article.hash()) && s.end() <= length && s.start() < s.end())
                .sorted(Comparator.comparingInt(Statement::start))
                .map(s -> new Passage(s.start(), s.end(), s.id(), s.speaker()))
                .toList();
        String name = Path.of(article.name()).getFileName().toString();
        String date = article.date() == null ? "" : article.date().toString();
        return new ArticleAnswer(edition.version(), name, date, article.text(), passages);
    }
}
