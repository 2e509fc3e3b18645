package org.winset.news.cue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.news.people.Mention;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Form;
import org.winset.news.words.Saying;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// Every verb of saying in a sentence that has a subject, in text order.
final class Reports {

    private final Syntax syntax;
    private final Stream stream;
    private final Subjects subjects;
    private final NounForms nouns;
    private final BaseForms bases;

    Reports(Syntax syntax) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.subjects = new Subjects(syntax);
        this.nouns = new NounForms(syntax);
        this.bases = new BaseForms(syntax, subjects);
    }

    List<Report> in(Sentence sentence) {
        List<Report> found = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!stream.wordAt(i)) {
                continue;
            }
            Report report = stream.is(i, "according") && stream.is(i + 1, "to")
                    ? according(i, sentence)
                    : stream.word(i).says() ? verb(i, sentence, found) : null;
            if (report != null) {
                found.add(report);
            }
        }
        return found;
    }

    private @Nullable Report according(int i, Sentence sentence) {
        Mention source = syntax.first(i + 2, Math.min(sentence.to(), i + 8));
        if (source == null) {
            return null;
        }
        return new Report(i, stream.word(i), source, Report.Shape.ACCORDING, i, syntax.extent(source), false);
    }

    private @Nullable Report verb(int i, Sentence sentence, List<Report> before) {
        Word word = stream.word(i);
        boolean capital = stream.is(i, Shape.CAPITAL);
        if (capital && (i > sentence.from() || !word.in(Form.ING)) || nouns.noun(i, sentence) || nouns.idle(i, word)) {
            return null;
        }
        if (word.in(Form.ING)) {
            return ing(i, word, sentence, before);
        }
        boolean agent = word.in(Form.PARTICIPLE) && word.is(Saying.LABEL) && stream.is(i + 1, "by");
        if (agent || passive(i, sentence)) {
            return by(i, word, sentence);
        }
        if (word.finite() || perfect(i, word, sentence)) {
            return finite(i, word, sentence, before);
        }
        return word.in(Form.BASE) ? bases.report(i, word, sentence, before) : null;
    }

    private @Nullable Report ing(int i, Word word, Sentence sentence, List<Report> before) {
        if (stream.is(i - 1, Tag.BE) || syntax.adverb(i - 1) && stream.is(i - 2, Tag.BE)) {
            return finite(i, word, sentence, before);
        }
        Subjects.Found found = subjects.participle(i, sentence, before);
        return found == null
                ? null
                : new Report(i, word, found.mention(), found.shape(), i, i + 1, syntax.negated(i, sentence));
    }

    private boolean passive(int i, Sentence sentence) {
        if (!stream.word(i).in(Form.PARTICIPLE)) {
            return false;
        }
        for (int j = i - 1; j >= Math.max(sentence.from(), i - 4); j--) {
            if (stream.is(j, Tag.BE)) {
                return true;
            }
            if (!syntax.adverb(j) && !stream.is(j, Tag.NEGATION)) {
                return false;
            }
        }
        return false;
    }

    /// "was called a sham by Smith"; "was quoted as saying" is the participle's.
    private @Nullable Report by(int i, Word word, Sentence sentence) {
        for (int j = i + 1; j < Math.min(sentence.to(), i + 14); j++) {
            if (stream.is(j, "by")) {
                Mention agent = syntax.startingAt(j + 1);
                boolean time = agent != null && agent.type() == Mention.Type.NAME && stream.is(agent.from(), Tag.DET);
                return agent == null || time
                        ? null
                        : new Report(
                                i, word, agent, Report.Shape.ACCORDING, i, agent.to(), syntax.negated(i, sentence));
            }
        }
        return null;
    }

    private boolean perfect(int i, Word word, Sentence sentence) {
        if (!word.in(Form.PARTICIPLE)) {
            return false;
        }
        for (int j = i - 1; j >= Math.max(sentence.from(), i - 4); j--) {
            String text = stream.word(j).text();
            if (text.equals("has") || text.equals("have") || text.equals("had") || text.equals("'ve")) {
                return true;
            }
            if (!syntax.adverb(j)) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Report finite(int i, Word word, Sentence sentence, List<Report> before) {
        boolean afterBreak = i > sentence.from() && (stream.is(i - 1, Shape.QUOTE) || syntax.punctuation(i - 1));
        boolean lone = i == sentence.from();
        if (afterBreak || lone || syntax.adverb(i - 1) && i - 2 >= sentence.from() && stream.is(i - 2, Shape.QUOTE)) {
            Mention right = word.is(Saying.TELL) && !word.is(Saying.PLAIN) ? null : subjects.right(i, sentence);
            boolean quoted = i > sentence.from()
                    && (stream.is(i - 1, Shape.QUOTE) || i > sentence.from() + 1 && stream.is(i - 2, Shape.QUOTE));
            boolean speaks = word.is(Saying.PLAIN) || word.is(Saying.THAT) || word.is(Saying.MANNER);
            boolean named = right != null && right.type() != Mention.Type.DOCUMENT;
            if (right != null && (quoted || speaks && named && closes(right, sentence))) {
                return new Report(i, word, right, Report.Shape.INVERTED, i, syntax.extent(right), false);
            }
        }
        Subjects.Found found = subjects.left(i, sentence, before);
        if (found == null
                || nouns.reduced(i, word, found.mention())
                || nouns.nominal(i, word, found.mention())
                || found.mention().type() == Mention.Type.DOCUMENT && !documentSays(word)) {
            return null;
        }
        int from = found.shape() == Report.Shape.PLAIN ? found.mention().from() : i;
        return new Report(i, word, found.mention(), found.shape(), from, i + 1, syntax.negated(i, sentence));
    }

    private static boolean documentSays(Word word) {
        return word.is(Saying.PLAIN)
                || word.is(Saying.LABEL)
                || word.is(Saying.THAT)
                || word.is(Saying.ACCUSE)
                || word.is(Saying.URGE) && !word.lemma().equals("ask")
                || word.is(Saying.TELL)
                || word.text().startsWith("read");
    }

    /// Whether an inverted subject ends its clause.
    private boolean closes(Mention right, Sentence sentence) {
        int next = syntax.extent(right);
        if (stream.is(next, Shape.QUOTE)) {
            return false;
        }
        return next >= sentence.to()
                || !stream.wordAt(next)
                || stream.is(next, Tag.RELATIVE) && !stream.is(next, "that")
                || stream.is(next, Tag.CONJ)
                || stream.is(next, Tag.PREP)
                || stream.is(next, Tag.DAY);
    }
}
