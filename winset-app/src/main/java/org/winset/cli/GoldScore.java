package org.winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.winset.dossier.InputException;
import org.winset.news.Article;
import org.winset.news.Reader;
import org.winset.news.gold.Brat;
import org.winset.news.gold.Gold;
import org.winset.news.gold.Scorer;
import org.winset.news.gold.Scores;
import org.winset.news.input.Articles;
import org.winset.report.ScoreText;

/// `winset read --score`: annotations find their article by name (`a.ann` belongs to `a.txt` or `a.html`), beside them
/// when no articles were given.
final class GoldScore {

    private GoldScore() {}

    static int run(Path gold, List<Article> given, Reader reader, boolean json, PrintWriter out) throws IOException {
        Scores scores = Scores.NONE;
        List<ScoreText.Misses> misses = new ArrayList<>();
        int count = 0;
        for (Path file : annotations(gold)) {
            Article article = article(file, given);
            Gold standard = Brat.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8), article);
            Scorer.Result result = Scorer.score(standard, reader.read(article));
            scores = scores.plus(result.scores());
            misses.add(new ScoreText.Misses(article.name(), article.text(), result.misses()));
            count++;
        }
        out.println(json ? ScoreText.json(count, scores) : ScoreText.of(count, scores, misses));
        out.flush();
        return 0;
    }

    private static List<Path> annotations(Path gold) throws IOException {
        if (!Files.exists(gold)) {
            throw InputException.missing(
                    gold.toString(), "The gold standard is missing (" + gold + ").", "the path is misspelt.");
        }
        if (!Files.isDirectory(gold)) {
            return List.of(gold);
        }
        try (Stream<Path> files = Files.list(gold)) {
            List<Path> found =
                    files.filter(f -> f.toString().endsWith(".ann")).sorted().toList();
            if (found.isEmpty()) {
                throw InputException.missing(
                        gold.toString(), "The folder holds no annotations (.ann).", "another folder was meant.");
            }
            return found;
        }
    }

    private static Article article(Path annotations, List<Article> given) {
        String stem = stem(annotations);
        if (given.size() == 1) {
            return given.getFirst();
        }
        for (Article article : given) {
            if (stem(Path.of(article.name())).equals(stem)) {
                return article;
            }
        }
        for (String ending : List.of(".txt", ".html", ".htm")) {
            Path beside = annotations.resolveSibling(stem + ending);
            if (Files.exists(beside)) {
                return Articles.at(List.of(beside), null).getFirst();
            }
        }
        throw InputException.missing(
                annotations.toString(),
                "There is no article for these annotations (" + stem + ".txt).",
                "name it before --score, or put it beside them.");
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
