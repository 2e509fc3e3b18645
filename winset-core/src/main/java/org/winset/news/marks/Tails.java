package org.winset.news.marks;

import org.winset.news.words.Form;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;
import org.winset.news.words.Words;

/// Finds ", Councilwoman Moss said." at the end of a quotation whose closing mark was forgotten.
final class Tails {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 8;

    private final String text;
    private final Words words = Words.shared();

    Tails(String text) {
        this.text = text;
    }

    /// The offset just after the comma that the tail follows, or -1 when there is no tail before `to`.
    int start(int from, int to) {
        int comma = -1;
        for (int i = to - 1; i > from && i > to - LONGEST; i--) {
            char c = text.charAt(i);
            if (c == ',' || c == '?' || c == '!') {
                comma = i;
                break;
            }
            if (c == '.'
                    && i < to - 2
                    && Character.isLowerCase(text.charAt(i - 1))
                    && i - 3 > from
                    && Character.isLowerCase(text.charAt(i - 3))) {
                return -1;
            }
        }
        return comma > 0 && reports(text.substring(comma + 1, to)) ? comma + 1 : -1;
    }

    private boolean reports(String tail) {
        String[] parts = tail.strip().split("\\s+");
        if (parts.length < 2 || parts.length > MOST_WORDS) {
            return false;
        }
        String last = parts[parts.length - 1];
        return said(last) || said(parts[0]) && Character.isUpperCase(parts[1].charAt(0)) || named(parts);
    }

    /// "Chair Tim Gagne said before the vote.": nothing but a name up to the verb and an adjunct behind.
    private boolean named(String[] parts) {
        for (int i = 0; i < parts.length - 1; i++) {
            if (i > 0 && said(parts[i])) {
                Word next = words.of(Words.fold(parts[i + 1].replaceAll("[^\\p{L}]+$", "")));
                return next.is(Tag.PREP, Tag.DAY) || next.is(Tag.ADVERB);
            }
            if (!Character.isUpperCase(parts[i].charAt(0))) {
                return false;
            }
        }
        return false;
    }

    private boolean said(String part) {
        Word word = words.of(Words.fold(part.replaceAll("[^\\p{L}]+$", "")));
        return word.says() && (word.in(Form.PAST) || word.in(Form.THIRD)) && !word.is(Tag.PERSON);
    }
}
