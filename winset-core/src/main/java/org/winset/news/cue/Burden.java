package org.winset.news.cue;

import org.winset.news.marks.Quoted;
import org.winset.news.people.Mention;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Form;
import org.winset.news.words.Saying;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// What a short passage has to show where it stands. A predicate is mostly somebody's words, a noun's complement mostly
/// a name; so the same words are enough in one place and not in another. When in doubt, a term.
final class Burden {

    private static final int LONGEST = 5;
    private static final int NEAR = 3;

    private final Syntax syntax;
    private final Stream stream;
    private final Quotes quotes;
    private final Voice inside;
    private final SpeakerKinds kinds;
    private final Titles titles;

    Burden(Syntax syntax, Quotes quotes) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.quotes = quotes;
        this.inside = new Voice(syntax.stream, quotes);
        this.kinds = new SpeakerKinds(syntax.stream);
        this.titles = new Titles(syntax, quotes);
    }

    /// Whether a passage of `count` words bears the burden of its place; `report` is what is said to cover it, and
    /// `label` whether the marks are what its verb makes of an object.
    boolean met(int q, int count, Report report, boolean label) {
        if (count > LONGEST) {
            return true;
        }
        Quoted quoted = stream.quote(q);
        boolean custom = now(report) && kinds.general(report.subject());
        boolean phrase = label && count > NEAR && !titles.cased(quoted);
        if (named(q, quoted) && !phrase
                || custom && (label || report.verb().is(Saying.THINK))
                || ruled(report.cue(), q)) {
            return false;
        }
        int before = q - 1;
        while (before > 0 && syntax.adverb(before)) {
            before--;
        }
        boolean governs = report.cue() < q;
        boolean clause = stream.is(report.cue() + 1, "that") && stream.is(before, Tag.BE);
        boolean labels = governs && label && !clause;
        if (article(before) && !described(quoted)) {
            return headed(q, before, quoted, report, labels);
        }
        return labels ? labelled(before, quoted, count, report) : placed(q, before, quoted, count, report, governs);
    }

    /// Each place by the token `before` the marks.
    private boolean placed(int q, int before, Quoted quoted, int count, Report report, boolean governs) {
        boolean starts = before == report.cue() || stream.is(before, "that") || stream.is(before, "what");
        if (starts && syntax.verbFollows(q)) {
            return inside.clause(quoted);
        }
        if (before == report.cue()) {
            return bare(quoted, count, report);
        }
        if (stream.is(before, "to")) {
            boolean asks = report.verb().is(Saying.URGE) || report.verb().is(Saying.VOW);
            return inside.opens(quoted) || inside.clause(quoted) || governs && asks && count > 1;
        }
        if (stream.is(before, Tag.PREP)) {
            return under(before, quoted, count, report);
        }
        boolean word = stream.is(before, Shape.WORD);
        if (word && stream.word(before).plain() && !stream.word(before).text().endsWith("ed")) {
            return beside(q, before, quoted);
        }
        if (word && !states(before)) {
            return inside.opens(quoted) || inside.clause(quoted) || count > NEAR;
        }
        boolean condition = subordinate(report.cue(), before);
        boolean phrase = count >= NEAR || report.subject().type() == Mention.Type.ORGANISATION && !condition;
        return predicate(before, report) || sure(quoted) || phrase && inside.speaks(quoted, true);
    }

    /// "says that a shoe counts if its sole was X": the terms of a condition.
    private boolean subordinate(int cue, int to) {
        for (int i = cue + 1; i < to; i++) {
            if (stream.is(i, Tag.SUBORD)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a noun of saying with its owner is enough for a passage: no name, and behind "was" no bare words, which
    /// are the terms of an argument in court.
    boolean owned(int q, int count) {
        Quoted quoted = stream.quote(q);
        return count > NEAR + 1 || !named(q, quoted) && (!stream.is(q - 1, Tag.BE) || sure(quoted));
    }

    /// "which the code allows where X": a law speaks between the report and the marks.
    private boolean ruled(int cue, int q) {
        for (int i = Math.max(0, cue - 1); i + 1 < q; i++) {
            if (stream.is(i, Tag.LAW) && stream.is(i + 1, Tag.ENACTS)) {
                return true;
            }
        }
        return false;
    }

    /// Whether bare words behind a verb are somebody's: not a name that is given, not a finding, not an office's terms.
    private boolean predicate(int verb, Report report) {
        boolean word = stream.is(verb - 1, "word") || stream.is(verb - 1, "term") || stream.is(verb - 1, "phrase");
        boolean name = stream.is(verb, Tag.BE) && stream.is(verb - 1, Tag.TERMCUE) && !word;
        return !name && !finds(report.verb()) && kinds.somebody(report.subject());
    }

    private boolean sure(Quoted quoted) {
        return inside.judges(quoted) || inside.opens(quoted) || inside.clause(quoted);
    }

    /// What a court, an inspector or a study comes to.
    private static boolean finds(Word verb) {
        return switch (verb.lemma()) {
            case "find", "rule", "hold", "determine", "conclude" -> true;
            default -> false;
        };
    }

    /// What is said day by day: "astronomers call", "regulators worry".
    private boolean now(Report report) {
        return !report.verb().in(Form.PAST) && !report.verb().in(Form.ING) && !stream.is(report.cue() - 1, Tag.AUX);
    }

    /// "warned of X": a verb of saying with its own preposition. Else what a preposition governs is a thing.
    private boolean under(int prep, Quoted quoted, int count, Report report) {
        Word verb = report.verb();
        int gap = prep - report.cue();
        boolean governed = gap == 1 || gap == 2 && verb.is(Saying.TELL);
        if (verb.is(Saying.URGE) && governed) {
            return count > 2 && inside.opens(quoted);
        }
        boolean predicate = stream.is(prep - 1, Tag.BE) || stream.is(prep, "as") && gap > 0 && gap <= NEAR;
        if (predicate && inside.judges(quoted)) {
            return true;
        }
        boolean tells = verb.is(Saying.PLAIN) || verb.is(Saying.THAT) || verb.is(Saying.TELL);
        return governed && tells && (count > 1 || inside.judges(quoted)) || inside.opens(quoted);
    }

    /// A capital in the middle of a sentence makes a name.
    private boolean named(int q, Quoted quoted) {
        return !quotes.ledOn(q) && q > 0 && (quotes.letter(quoted) && !inside.own(quoted) || quotes.theName(quoted));
    }

    /// "called her X": what has an article of its own has no other.
    private boolean described(Quoted quoted) {
        Word first = quotes.first(quoted);
        return first.text().equals("a")
                || first.text().equals("an")
                || first.text().equals("the");
    }

    private boolean article(int i) {
        boolean part = stream.is(i, "half") || stream.is(i, "both") || stream.is(i, "all");
        return stream.is(i, Tag.DET) && !part || stream.is(i, Tag.POSSESSIVE) || stream.is(i, Shape.POSSESSIVE);
    }

    /// The article is the writer's: what it heads is a thing with a name, unless the words judge it as a predicate.
    private boolean headed(int q, int article, Quoted quoted, Report report, boolean label) {
        if (report.subject().type() == Mention.Type.DOCUMENT) {
            return false;
        }
        boolean governs = report.cue() < q;
        if (governs && inside.judges(quoted) && inside.scorns(quoted)) {
            return true;
        }
        if (stream.is(q + 1, Shape.WORD) && stream.word(q + 1).plain() && !syntax.verbFollows(q)) {
            return false;
        }
        if (governs && kinds.individual(report.subject()) && denied(report.cue(), article)) {
            return true;
        }
        boolean predicate = stream.is(article - 1, Tag.BE) || label;
        boolean promised = report.cue() == article - 1 && report.verb().is(Saying.VOW);
        return inside.judges(quoted) && predicate || promised || inside.clause(quoted);
    }

    /// "would not sign a X": what a speaker rejects is in his words.
    private boolean denied(int cue, int article) {
        boolean own = stream.is(article, "a") || stream.is(article, "an");
        for (int i = article - 1; own && i > Math.max(cue, article - LONGEST); i--) {
            if (stream.is(i, Tag.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    /// What somebody calls a thing is his judgement; what papers, offices and people in general call it is its name.
    private boolean labelled(int before, Quoted quoted, int count, Report report) {
        Word verb = report.verb();
        boolean dubs = verb.lemma().equals("dub");
        boolean calls = verb.lemma().equals("call") || dubs;
        boolean word = stream.is(before, Tag.TERMCUE) && !calls && !inside.clause(quoted);
        boolean the =
                calls && quotes.first(quoted).text().equals("the") && (count <= NEAR || dubs) && !inside.judges(quoted);
        if (word || the) {
            return false;
        }
        Mention who = report.subject();
        boolean several = kinds.people(who) || stream.is(who.from(), "they");
        if (several && verb.lemma().equals("refer")) {
            return false;
        }
        if (kinds.somebody(who) && !several
                || verb.is(Saying.ACCUSE)
                || inside.clause(quoted)
                || inside.opens(quoted)) {
            return true;
        }
        boolean as = stream.is(before, "as") && !verb.lemma().equals("refer");
        boolean office = who.type() == Mention.Type.ORGANISATION;
        boolean apart = before != report.cue();
        boolean live = who.type() != Mention.Type.DOCUMENT || apart;
        boolean phrase = count >= NEAR && inside.speaks(quoted, true);
        return !now(report) && (as || live && (inside.judges(quoted) || phrase || apart && count == 1)) || office && as;
    }

    /// Right behind the verb of saying: "promised X".
    private boolean bare(Quoted quoted, int count, Report report) {
        Word verb = report.verb();
        boolean tells = !verb.lemma().equals("write")
                && (verb.is(Saying.PLAIN)
                        || verb.is(Saying.THAT)
                        || verb.is(Saying.VOW)
                        || verb.is(Saying.URGE) && !verb.is(Saying.MANNER));
        boolean clause = !verb.is(Saying.MANNER) && inside.clause(quoted);
        return inside.opens(quoted) || inside.judges(quoted) || clause || tells && count > 1;
    }

    /// "the numbers X": the words are the clause's verb, or they open as speech does.
    private boolean beside(int q, int noun, Quoted quoted) {
        if (stream.is(noun, Tag.TERMCUE) || stream.is(noun, Tag.WORK) || stream.is(noun, Tag.INSCRIBED)) {
            return false;
        }
        return inside.opens(quoted) || !syntax.verbFollows(q) && inside.acts(quoted) || inside.clause(quoted);
    }

    /// Verbs and small words behind which words say what something is, or go on with the clause.
    private boolean states(int i) {
        return stream.is(i, Tag.AUX)
                || Evidence.links(stream, i)
                || stream.word(i).is(Tag.PRONOUN, Tag.SELFPRONOUN)
                || stream.word(i).is(Tag.SUBORD, Tag.RELATIVE)
                || stream.word(i).is(Tag.CONJ, Tag.NEGATION)
                || stream.is(i, "that");
    }
}
