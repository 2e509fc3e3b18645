package org.winset.news.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.news.Article;

/// Reads articles: text files, HTML pages, folders of both (by name, not below), a stream.
///
/// The day an article was published is taken from the caller, else from the page, else from a date in the file's name
/// (`2024-01-17`).
public final class Articles {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private Articles() {}

    /// The articles at some paths, all missing ones reported together.
    ///
    /// @throws InputException when a path is missing, a folder holds no article, or a file can't be read
    public static List<Article> at(List<Path> paths, @Nullable LocalDate date) {
        List<Path> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        boolean missing = false;
        for (Path path : paths) {
            try {
                if (Files.isDirectory(path)) {
                    List<Path> within = files(path);
                    if (within.isEmpty()) {
                        problems.add(Problem.of(
                                path.toString(),
                                "The folder holds no article (.txt, .html, .htm).",
                                "another folder was meant."));
                    }
                    files.addAll(within);
                } else if (Files.exists(path)) {
                    files.add(path);
                } else {
                    missing = true;
                    problems.add(Problem.of(
                            path.toString(), "The article is missing (" + path + ").", "the path is misspelt."));
                }
            } catch (IOException e) {
                missing = true;
                problems.add(unread(path, e));
            }
        }
        List<Article> articles = new ArrayList<>();
        for (Path file : files) {
            try {
                articles.add(article(file.toString(), Files.readAllBytes(file), date));
            } catch (InputException e) {
                problems.addAll(e.problems());
            } catch (IOException e) {
                missing = true;
                problems.add(unread(file, e));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(missing ? InputException.Kind.MISSING : InputException.Kind.DATA, problems);
        }
        return articles;
    }

    private static Problem unread(Path path, IOException e) {
        return Problem.of(
                path.toString(), "The file can't be read (" + e.getMessage() + ").", "you lack the right to read it.");
    }

    /// The article in a stream, read to its end.
    public static Article from(InputStream stream, @Nullable LocalDate date) {
        try {
            return article("-", stream.readAllBytes(), date);
        } catch (IOException e) {
            throw InputException.missing(
                    "-", "Standard input can't be read (" + e.getMessage() + ").", "the pipe broke.");
        }
    }

    /// The article in some bytes; `name` decides with the content whether it is a page.
    ///
    /// @throws InputException when they are no text: a picture, a PDF, a program
    public static Article article(String name, byte[] bytes, @Nullable LocalDate date) {
        String text = Decoding.text(bytes);
        if (text.indexOf('\0') >= 0 || text.startsWith("%PDF-")) {
            throw InputException.data(Problem.of(
                    name,
                    "The file is no text (" + name + ").",
                    "it is a PDF, a word processor's file or a picture: save it as text first."));
        }
        Article article = HtmlPage.isHtml(name, text) ? HtmlPage.article(name, text) : Article.of(name, text);
        LocalDate day = date != null ? date : article.date() != null ? article.date() : dayIn(name);
        return new Article(name, article.text(), day, article.outlet());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .filter(f ->
                            f.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(txt|html?|xhtml)"))
                    .sorted()
                    .toList();
        }
    }

    private static @Nullable LocalDate dayIn(String name) {
        Matcher matcher = DAY.matcher(name);
        try {
            return matcher.find() ? LocalDate.parse(matcher.group()) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
