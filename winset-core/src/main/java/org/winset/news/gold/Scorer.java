package org.winset.news.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.news.Kind;
import org.winset.news.Quotation;
import org.winset.news.Reading;
import org.winset.news.Span;
import org.winset.news.Speaker;
import org.winset.news.Status;
import org.winset.news.words.Words;

/// Compares a reading with its gold standard. Two passages are the same when their common part is at least half of
/// each;
/// for indirect speech, half of the shorter.
public final class Scorer {

    /// Something the reading got wrong: what, where, what was expected, what came.
    public record Miss(String figure, Span span, String expected, String got) {}

    private final Gold gold;
    private final Reading reading;
    private final List<Miss> misses = new ArrayList<>();

    private Scorer(Gold gold, Reading reading) {
        this.gold = gold;
        this.reading = reading;
    }

    /// The scores and every miss, in the order of the figures.
    public record Result(Scores scores, List<Miss> misses) {}

    public static Result score(Gold gold, Reading reading) {
        Scorer scorer = new Scorer(gold, reading);
        Scores scores = scorer.run();
        return new Result(scores, List.copyOf(scorer.misses));
    }

    private Scores run() {
        Scores s = Scores.NONE;
        Tally mention = s.directMention();
        Tally mentionAnswered = s.directMentionAnswered();
        Tally person = s.directPerson();
        Tally personAnswered = s.directPersonAnswered();
        for (GoldPassage passage : gold.of(GoldPassage.Type.DIRECT)) {
            Quotation found = marked(passage.span());
            boolean rightMention = mention(passage, found);
            boolean rightPerson = person(passage, found);
            mention = mention.plus(rightMention);
            person = person.plus(rightPerson);
            if (found != null && found.status() == Status.ATTRIBUTED) {
                mentionAnswered = mentionAnswered.plus(rightMention);
                personAnswered = personAnswered.plus(rightPerson);
            }
            miss("direct: mention", passage, found, rightMention);
            miss("direct: person", passage, found, rightPerson);
        }
        Tally fragments = s.fragmentSpeaker();
        for (GoldPassage passage : gold.of(GoldPassage.Type.FRAGMENT)) {
            Quotation found = marked(passage.span());
            boolean right = mention(passage, found) || person(passage, found);
            fragments = fragments.plus(right);
            miss("fragment", passage, found, right);
        }
        Tally nested = s.nested();
        for (GoldPassage passage : gold.of(GoldPassage.Type.NESTED)) {
            Quotation found = marked(passage.span());
            boolean right = mention(passage, found) || person(passage, found);
            nested = nested.plus(right);
            miss("nested", passage, found, right);
        }
        Tally refused = s.refused();
        for (GoldPassage passage : gold.of(GoldPassage.Type.REFUSED)) {
            Quotation found = marked(passage.span());
            found = found != null && another(found, passage) ? null : found;
            refused = refused.plus(found == null);
            miss("refused", passage, found, found == null);
        }
        return new Scores(
                mention, mentionAnswered, person, personAnswered, fragments, recall(), precision(), nested, refused);
    }

    private Tally recall() {
        Tally tally = Tally.NONE;
        for (GoldPassage passage : gold.of(GoldPassage.Type.INDIRECT)) {
            Quotation found = null;
            boolean right = false;
            for (Quotation q : reading.quotations()) {
                if (q.kind() == Kind.INDIRECT && shorter(q.span(), passage.span())) {
                    boolean same = mention(passage, q) || person(passage, q);
                    found = found == null || same ? q : found;
                    right |= same;
                }
            }
            tally = tally.plus(right);
            miss("indirect: recall", passage, found, right);
        }
        return tally;
    }

    private Tally precision() {
        Tally tally = Tally.NONE;
        for (Quotation q : reading.quotations()) {
            if (q.kind() != Kind.INDIRECT) {
                continue;
            }
            boolean right = false;
            boolean optional = false;
            for (GoldPassage passage : gold.passages()) {
                boolean reported =
                        passage.type() == GoldPassage.Type.INDIRECT || passage.type() == GoldPassage.Type.OPTIONAL;
                if (passage.type() == GoldPassage.Type.FRAGMENT && q.span().contains(passage.span())) {
                    optional |= mention(passage, q) || person(passage, q);
                }
                if (reported && shorter(q.span(), passage.span())) {
                    boolean same = mention(passage, q) || person(passage, q);
                    right |= same && passage.type() == GoldPassage.Type.INDIRECT;
                    optional |= passage.type() == GoldPassage.Type.OPTIONAL;
                }
            }
            if (right || !optional) {
                tally = tally.plus(right);
            }
            if (!right && !optional) {
                Speaker speaker = q.speaker();
                misses.add(new Miss("indirect: precision", q.span(), "", speaker == null ? "" : speaker.mention()));
            }
        }
        return tally;
    }

    private @Nullable Quotation marked(Span span) {
        for (Quotation q : reading.quotations()) {
            if (q.kind() != Kind.INDIRECT && same(q.span(), span)) {
                return q;
            }
        }
        return null;
    }

    /// Whether a passage that overlaps a term is the annotated quotation around it ("My favorite is 'The Otter,'").
    private boolean another(Quotation found, GoldPassage term) {
        for (GoldPassage passage : gold.passages()) {
            boolean spoken = passage.type() == GoldPassage.Type.DIRECT || passage.type() == GoldPassage.Type.FRAGMENT;
            if (spoken
                    && same(found.span(), passage.span())
                    && common(found.span(), passage.span()) > common(found.span(), term.span())) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Span a, Span b) {
        return 2 * common(a, b) >= Math.max(a.length(), b.length());
    }

    private static boolean shorter(Span a, Span b) {
        return 2 * common(a, b) >= Math.min(a.length(), b.length()) && common(a, b) > 0;
    }

    private static int common(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private static boolean mention(GoldPassage passage, @Nullable Quotation found) {
        if (found == null || found.speaker() == null) {
            return passage.mention() == null && found != null;
        }
        return passage.mention() != null
                && passage.mention().overlaps(found.speaker().span());
    }

    private static boolean person(GoldPassage passage, @Nullable Quotation found) {
        Speaker speaker = found == null ? null : found.speaker();
        if (speaker == null) {
            return false;
        }
        return passage.memberId().isEmpty()
                ? named(passage.name(), speaker.name())
                : passage.memberId().equals(speaker.memberId());
    }

    /// Equal but for articles, or one name's words all in the other.
    private static boolean named(String expected, String got) {
        Set<String> a = words(expected);
        Set<String> b = words(got);
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    private static Set<String> words(String name) {
        Set<String> words = new java.util.HashSet<>(List.of(Words.fold(name).split("[^\\p{L}\\p{N}.'-]+")));
        words.removeAll(Set.of("a", "an", "the", "one", "", "some"));
        return words;
    }

    private void miss(String figure, GoldPassage passage, @Nullable Quotation found, boolean right) {
        if (!right) {
            String expected = passage.mention() == null
                    ? passage.name()
                    : passage.mention().in(gold.article().text()) + " = " + passage.name();
            Speaker speaker = found == null ? null : found.speaker();
            String got = found == null
                    ? "nothing"
                    : speaker == null
                            ? found.rule().words()
                            : speaker.mention() + " = " + speaker.name() + " ("
                                    + found.rule().words() + ")";
            misses.add(new Miss(figure, passage.span(), expected, got));
        }
    }
}
