package org.winset.news.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.winset.news.Span;
import org.winset.news.text.Paragraph;

/// Everything that stands in quotation marks, in text order, with what is quoted inside it.
///
/// Double marks are the outer ones, unless the text opens more quotations with single marks (British usage). Outer
/// quotations never overlap.
public final class Marks {

    private final String text;
    private final List<Paragraph> paragraphs;

    private Marks(String text, List<Paragraph> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    public static List<Quoted> of(String text, List<Paragraph> paragraphs) {
        Marks marks = new Marks(text, paragraphs);
        return marks.singleStyle() ? marks.singleOutside() : marks.doubleOutside();
    }

    private List<Quoted> doubleOutside() {
        List<Quoted> outer = new ArrayList<>();
        for (Quoted quoted : new DoubleMarks(text, new Tails(text)).scan(paragraphs)) {
            outer.add(quoted.with(new SingleMarks(text).scan(quoted.inner())));
        }
        return merge(outer, singles());
    }

    private List<Quoted> singleOutside() {
        List<Quoted> outer = new ArrayList<>();
        for (Quoted quoted : singles()) {
            outer.add(quoted.with(new DoubleMarks(text, new Tails(text)).scan(quoted.inner())));
        }
        return merge(outer, new DoubleMarks(text, new Tails(text)).scan(paragraphs));
    }

    private List<Quoted> singles() {
        List<Quoted> all = new ArrayList<>();
        SingleMarks marks = new SingleMarks(text);
        for (Paragraph paragraph : paragraphs) {
            all.addAll(marks.scan(new Span(paragraph.start(), paragraph.end())));
        }
        return all;
    }

    /// The first list, and of the second what overlaps nothing in it.
    private static List<Quoted> merge(List<Quoted> first, List<Quoted> second) {
        List<Quoted> all = new ArrayList<>(first);
        int at = 0;
        for (Quoted quoted : second) {
            while (at < first.size()
                    && first.get(at).span().end() <= quoted.span().start()) {
                at++;
            }
            if (at == first.size() || !first.get(at).span().overlaps(quoted.span())) {
                all.add(quoted);
            }
        }
        all.sort(Comparator.comparingInt(quoted -> quoted.span().start()));
        return List.copyOf(all);
    }

    private boolean singleStyle() {
        int doubles = 0;
        int singles = 0;
        SingleMarks marks = new SingleMarks(text);
        for (Paragraph paragraph : paragraphs) {
            Span range = new Span(paragraph.start(), paragraph.end());
            for (int i = range.start(); i < range.end(); i++) {
                char c = text.charAt(i);
                if (c == '“' || c == '"' || c == '„' || c == '«') {
                    doubles++;
                } else if ((c == '‘' || c == '\'')
                        && marks.opens(i, range)
                        && Character.isUpperCase(text.charAt(i + 1))) {
                    singles++;
                }
            }
        }
        return singles > doubles;
    }
}
