package org.winset.news.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.winset.news.Span;
import org.winset.news.text.Paragraph;

/// A transcript's turns: "SEN. SMITH: ..." with the paragraphs that follow it. Two or more such openings make a
/// transcript; one alone does not.
public final class Turns {

    private static final Pattern CAPITALS =
            Pattern.compile("(?:[A-Z][A-Z.'’-]+\\.? ?){1,5}(?:\\([^)]{1,40}\\))?:\\s+(?=\\S)");
    private static final Pattern ASKED = Pattern.compile("Q(?:uestion)?[.:] ");
    private static final Pattern SAYING = Pattern.compile(" (?:said|says|added|noted|told|laughed|recalled) ");
    private static final int FEWEST = 2;

    private Turns() {}

    /// The quotations, with the turns of a transcript among them in place of what is quoted inside a turn.
    public static List<Quoted> with(String text, List<Paragraph> paragraphs, List<Quoted> quotes) {
        List<Span> turns = turns(text, paragraphs);
        if (turns.size() < FEWEST) {
            return quotes;
        }
        List<Quoted> all = new ArrayList<>();
        int at = 0;
        for (Span turn : turns) {
            List<Quoted> inside = new ArrayList<>();
            while (at < quotes.size() && quotes.get(at).span().start() < turn.end()) {
                Quoted quoted = quotes.get(at++);
                (turn.contains(quoted.span()) ? inside : all).add(quoted);
            }
            all.removeIf(quoted -> quoted.span().overlaps(turn));
            all.add(new Quoted(turn, turn, true, false, false, inside));
        }
        all.addAll(quotes.subList(at, quotes.size()));
        all.sort(Comparator.comparingInt(quoted -> quoted.span().start()));
        return List.copyOf(all);
    }

    /// The writer speaks again: "After the interview, Smith said ...", with the name of the turn no longer in capitals.
    private static boolean narrated(String paragraph, String label) {
        if (!SAYING.matcher(paragraph).find()) {
            return false;
        }
        for (String name : label.split("[^\\p{L}]+")) {
            String small =
                    name.isEmpty() ? "" : name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
            if (small.length() > 3 && paragraph.contains(small)) {
                return true;
            }
        }
        return false;
    }

    private static List<Span> turns(String text, List<Paragraph> paragraphs) {
        List<Span> turns = new ArrayList<>();
        int start = -1;
        int end = -1;
        String label = "";
        for (Paragraph paragraph : paragraphs) {
            Matcher opening = CAPITALS.matcher(text).region(paragraph.start(), paragraph.end());
            boolean opens = opening.lookingAt();
            boolean goesOn = start >= 0 && paragraph.kind() == Paragraph.Kind.BODY;
            boolean asks = ASKED.matcher(text)
                    .region(paragraph.start(), paragraph.end())
                    .lookingAt();
            boolean narrates =
                    start >= 0 && !opens && narrated(text.substring(paragraph.start(), paragraph.end()), label);
            if (start >= 0 && (opens || asks || narrates || !goesOn)) {
                turns.add(new Span(start, end));
                start = -1;
            }
            if (opens) {
                start = opening.end();
                label = opening.group();
            }
            end = paragraph.end();
        }
        if (start >= 0) {
            turns.add(new Span(start, end));
        }
        return turns;
    }
}
