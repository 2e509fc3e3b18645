package org.winset.news.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.news.Article;
import org.winset.news.Span;

/// Reads brat standoff annotations (`.ann`) of an article.
///
/// Text-bound lines (T) are passages or speakers by their type's name: direct, fragment (or mixed), indirect, nested,
/// term / heading / scare (to be refused), speaker / source / mention. Relations (R) and events (E) tie a passage to a
/// speaker. A normalization (N) or a note (#) names the person. Other lines are left alone.
public final class Brat {

    private record Bound(String type, Span span) {}

    private static final Pattern OFFSETS = Pattern.compile("(\\S+) (\\d+ \\d+(?:;\\d+ \\d+)*)");

    private final String file;
    private final Article article;
    private final Map<String, Bound> bounds = new HashMap<>();
    private final Map<String, String> speakers = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Brat(String file, Article article) {
        this.file = file;
        this.article = article;
    }

    /// The gold standard in `annotations`; `file` names it in problems.
    public static Gold read(String file, String annotations, Article article) {
        Brat brat = new Brat(file, article);
        String[] lines = annotations.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                brat.line(lines[i], i + 1);
            }
        }
        brat.check();
        if (!brat.problems.isEmpty()) {
            throw new InputException(InputException.Kind.DATA, brat.problems);
        }
        return brat.gold();
    }

    private void line(String line, int number) {
        String[] parts = line.split("\t");
        if (parts.length < 2) {
            problem(number, "The line (" + line + ") has no tab.", "the file is not in brat's standoff format.");
            return;
        }
        switch (line.charAt(0)) {
            case 'T' -> bound(parts, number);
            case 'R' -> relation(parts[1]);
            case 'E' -> event(parts[1]);
            case 'N' -> reference(parts);
            case '#' -> note(parts);
            default -> {
                // attributes and equivalences say nothing about speakers
            }
        }
    }

    private void bound(String[] parts, int number) {
        Matcher matcher = OFFSETS.matcher(parts[1]);
        if (!matcher.matches()) {
            problem(number, "The annotation (" + parts[1] + ") has no offsets.", "it should read: Direct 10 25.");
            return;
        }
        String[] numbers = matcher.group(2).split("[ ;]");
        int start = Integer.parseInt(numbers[0]);
        int end = Integer.parseInt(numbers[numbers.length - 1]);
        if (end > article.text().length() || start >= end) {
            problem(
                    number,
                    "The offsets (" + start + " to " + end + ") are outside the text of "
                            + article.text().length() + " characters.",
                    "the annotations belong to another text.");
            return;
        }
        String first = article.text().substring(start, Integer.parseInt(numbers[1]));
        if (parts.length > 2 && !parts[2].startsWith(first)) {
            problem(
                    number,
                    "The text (" + shorten(parts[2]) + ") is not what stands there (" + shorten(first) + ").",
                    "offsets count code points instead of UTF-16 units, or the article was changed.");
        }
        bounds.put(parts[0], new Bound(matcher.group(1).toLowerCase(Locale.ROOT), new Span(start, end)));
    }

    private void relation(String body) {
        String[] words = body.split(" ");
        if (words.length >= 3) {
            tie(target(words[1]), target(words[2]));
        }
    }

    private void event(String body) {
        String[] words = body.split(" ");
        for (int i = 1; i < words.length; i++) {
            tie(target(words[0]), target(words[i]));
        }
    }

    private void tie(String one, String two) {
        speakers.put(one, two);
        speakers.putIfAbsent(two, one);
    }

    private static String target(String argument) {
        return argument.substring(argument.indexOf(':') + 1);
    }

    private void reference(String[] parts) {
        String[] words = parts[1].split(" ");
        if (words.length >= 3) {
            String id = target(words[2]);
            ids.put(words[1], id.equals("-") ? "" : id);
            names.put(words[1], parts.length > 2 ? parts[2] : id);
        }
    }

    private void note(String[] parts) {
        String[] words = parts[1].split(" ");
        if (words.length >= 2 && parts.length > 2) {
            names.putIfAbsent(words[1], parts[2].strip());
        }
    }

    private void check() {
        if (bounds.values().stream().noneMatch(b -> type(b.type()) != null) && problems.isEmpty()) {
            problem(
                    0,
                    "No annotated passage was found.",
                    "the types should be direct, fragment, indirect, term, speaker.");
        }
    }

    private Gold gold() {
        List<GoldPassage> passages = new ArrayList<>();
        bounds.forEach((id, bound) -> {
            GoldPassage.Type type = type(bound.type());
            if (type != null) {
                String tied = speakers.getOrDefault(id, "");
                Bound mention = bounds.get(tied);
                Span speaker = mention != null && type(mention.type()) == null ? mention.span() : null;
                String name = names.getOrDefault(id, names.getOrDefault(tied, ""));
                String member = ids.getOrDefault(id, ids.getOrDefault(tied, ""));
                String said = name.isEmpty() && speaker != null ? speaker.in(article.text()) : name;
                passages.add(new GoldPassage(type, bound.span(), speaker, said, member));
            }
        });
        passages.sort(Comparator.<GoldPassage>comparingInt(p -> p.span().start())
                .thenComparingInt(p -> -p.span().end()));
        return new Gold(article, passages);
    }

    /// The kind of passage that a type's name means, or `null` for speakers, cues and the rest.
    private static GoldPassage.@Nullable Type type(String type) {
        if (type.matches(".*(other|optional).*")) {
            return GoldPassage.Type.OPTIONAL;
        }
        if (type.contains("indirect")) {
            return GoldPassage.Type.INDIRECT;
        }
        if (type.contains("nested")) {
            return GoldPassage.Type.NESTED;
        }
        if (type.matches(".*(fragment|mixed|partial).*")) {
            return GoldPassage.Type.FRAGMENT;
        }
        if (type.matches(".*(term|heading|headline|scare|title|refuse|nickname|not).*")) {
            return GoldPassage.Type.REFUSED;
        }
        return type.matches(".*(direct|quot).*") ? GoldPassage.Type.DIRECT : null;
    }

    private static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 37) + "...";
    }

    private void problem(int line, String message, String maybe) {
        problems.add(new Problem(file, line, line == 0 ? 0 : 1, message, maybe));
    }
}
