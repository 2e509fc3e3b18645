package org.winset.news.cue;

import org.winset.news.Rule;
import org.winset.news.marks.Quoted;
import org.winset.news.people.Mention;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Form;
import org.winset.news.words.Saying;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// Whether a few words in marks may be taken for speech. A report around them is not enough: writers also report in
/// their
/// own words about things that have a name in marks. Asked for is a sign that the words themselves were spoken: a
/// clause or
/// a judgement inside, or a place in the sentence where speakers say what something is or what they call it.
final class Evidence {

    private static final int SHORT = 3;
    private static final int OBJECT = 8;
    private static final int JOINT = 6;

    private final Syntax syntax;
    private final Stream stream;
    private final Quotes quotes;
    private final Voice inside;
    private final SpeakerKinds kinds;
    private final Burden burden;

    Evidence(Syntax syntax, Quotes quotes) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.quotes = quotes;
        this.inside = new Voice(syntax.stream, quotes);
        this.kinds = new SpeakerKinds(syntax.stream);
        this.burden = new Burden(syntax, quotes);
    }

    /// Whether what is found for a fragment is enough; only reports that govern it or close the sentence are doubted.
    /// `spoken` tells which marks were taken for speech so far.
    boolean enough(int q, Sentence sentence, InSentence.Said said, boolean[] spoken) {
        Report report = said.report();
        Quoted quoted = stream.quote(q);
        int count = quotes.words(quoted);
        if (report == null) {
            return quotes.initial(q, sentence) || said.rule() != Rule.NOUN_OF_SAYING || burden.owned(q, count);
        }
        if (!doubted(said.rule())) {
            return true;
        }
        if (named(report, q, count)) {
            return false;
        }
        int other = joint(q, sentence);
        if (other >= 0 && !spoken[other] && count <= SHORT && quotes.words(stream.quote(other)) <= SHORT) {
            return false;
        }
        if (!burden.met(q, count, report, labels(report, q - 1))) {
            return false;
        }
        boolean voice = kinds.individual(said.mention()) || kinds.office(said.mention());
        return other >= 0
                || count > (voice ? SHORT : SHORT + 1)
                || inside.speaks(quoted, voice)
                || placed(q, count, sentence, said, report);
    }

    /// Whether a passage starts as speech does.
    boolean opens(Quoted quoted) {
        return inside.opens(quoted);
    }

    private static boolean doubted(Rule rule) {
        return switch (rule) {
            case CUE_GOVERNS, CUE_CLOSES, CUE_AFTER, CUE_AFTER_INVERTED, PARTICIPLE, ACCORDING_TO -> true;
            default -> false;
        };
    }

    /// What is ruled, what is expected of a thing, what people in general say day by day: names.
    private boolean named(Report report, int q, int count) {
        boolean ruled = report.verb().lemma().equals("rule")
                && count <= SHORT + 1
                && !quotes.first(stream.quote(q)).text().endsWith("ly");
        boolean custom = report.cue() == q - 1
                && count <= SHORT + 1
                && !report.verb().in(Form.PAST)
                && kinds.people(report.subject())
                && !stream.is(report.subject().from(), Tag.DET);
        return ruled || custom || thinks(report) && attribute(q);
    }

    /// Whether bare words stand where somebody says what a thing is or what he calls it.
    private boolean placed(int q, int count, Sentence sentence, InSentence.Said said, Report report) {
        int before = q - 1;
        while (before > sentence.from() && syntax.adverb(before)) {
            before--;
        }
        boolean governs = report.cue() < q;
        boolean article = determiner(before);
        Mention speaker = said.mention();
        boolean somebody = kinds.individual(speaker);
        if (governs && labels(report, before)) {
            boolean kind = article && count > 1;
            return judges(report) || (somebody ? !everyone(report, speaker) : !kind && pronounces(report, speaker));
        }
        if (!somebody) {
            return kinds.office(speaker) && stream.is(before, Tag.BE);
        }
        if (attribute(q)) {
            return false;
        }
        if (governs && object(report, q)) {
            return true;
        }
        if (governs && denied(report, before)) {
            return true;
        }
        if (article) {
            return (governs || said.rule() != Rule.CUE_CLOSES) && count == 1 && stream.is(before - 1, Tag.BE);
        }
        boolean verb = stream.is(before, "to") && !stream.is(before - 1, Shape.QUOTE);
        return verb || stream.is(before, Tag.AUX) || links(stream, before) || governs && predicate(report, q);
    }

    /// "would not sign a X": what a speaker rejects is in his words.
    private boolean denied(Report report, int before) {
        for (int i = before; i > Math.max(report.cue(), before - OBJECT); i--) {
            if (stream.is(i, Tag.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    /// A view that nobody utters: expects, sees.
    private static boolean thinks(Report report) {
        Word verb = report.verb();
        return verb.is(Saying.THINK) && !verb.is(Saying.PLAIN) && !verb.is(Saying.LABEL);
    }

    /// A noun follows that the marks belong to.
    private boolean attribute(int q) {
        boolean object = stream.is(q - 1, Tag.PREP) || stream.is(q - 1, "to");
        return stream.is(q + 1, Shape.WORD) && stream.word(q + 1).plain() && (object || !syntax.verbFollows(q));
    }

    private boolean determiner(int i) {
        return stream.is(i, Tag.DET) || stream.is(i, Tag.POSSESSIVE) || stream.is(i, Shape.POSSESSIVE);
    }

    /// The marks that these are joined to by "and", a comma or nothing: they are both said or both names. Or -1.
    private int joint(int q, Sentence sentence) {
        for (int i = q - 1; i > Math.max(sentence.from(), q - JOINT); i--) {
            if (stream.is(i, Shape.QUOTE)) {
                boolean joins = i == q - 1 || stream.is(q - 1, Tag.CONJ) || stream.is(q - 1, Shape.COMMA);
                boolean again = determiner(q - 1) && stream.is(i + 1, Tag.CONJ);
                return joins || again ? i : -1;
            }
        }
        return -1;
    }

    /// "said the deal X": the clause has no verb but the one between the marks.
    private boolean predicate(Report report, int q) {
        if (report.shape() != Report.Shape.PLAIN || !stream.is(q - 1, Shape.WORD)) {
            return false;
        }
        for (int i = report.cue() + 1; i < q; i++) {
            boolean noun = determiner(i) || stream.is(i, "that") && i == report.cue() + 1;
            if (!noun
                    && !(stream.is(i, Shape.WORD)
                            && stream.word(i).plain()
                            && !stream.word(i).text().endsWith("ed"))) {
                return false;
            }
        }
        return determiner(report.cue() + 1) || determiner(report.cue() + 2);
    }

    /// "promised an X", "scoffed at the county's X": nothing but small words between the verb of saying and the marks.
    private boolean object(Report report, int q) {
        Word verb = report.verb();
        boolean adds = verb.lemma().equals("add")
                || verb.lemma().equals("say")
                || verb.lemma().equals("write");
        if (adds && q - report.cue() > 1 || thinks(report) || q - report.cue() > OBJECT) {
            return false;
        }
        for (int i = report.cue() + 1; i < q; i++) {
            boolean light = stream.is(i, Tag.PREP)
                    || stream.is(i, "of")
                    || determiner(i)
                    || syntax.adverb(i)
                    || stream.is(i + 1, Shape.POSSESSIVE)
                    || stream.is(i, Shape.POSSESSIVE);
            if (!light) {
                return false;
            }
        }
        return true;
    }

    /// "her members called it X": what people in general call a thing.
    private boolean everyone(Report report, Mention speaker) {
        return report.verb().lemma().equals("call") && kinds.people(speaker);
    }

    /// "called the plan X", "described the one as X and the other as Y": the marks are what the verb makes of its
    /// object.
    private boolean labels(Report report, int before) {
        Word verb = report.verb();
        return (verb.is(Saying.LABEL) || verb.is(Saying.ACCUSE))
                && (before - report.cue() <= OBJECT || stream.is(before, "as"));
    }

    /// Verbs that only judge: dismissed, denounced, accused.
    private static boolean judges(Report report) {
        return switch (report.verb().lemma()) {
            case "call",
                    "describe",
                    "term",
                    "label",
                    "brand",
                    "refer",
                    "rule",
                    "find",
                    "introduce",
                    "cite",
                    "invoke",
                    "consider",
                    "declare",
                    "list",
                    "deny",
                    "deem" -> false;
            default -> true;
        };
    }

    /// "The report called the oversight X": once, in the past, not "The code calls such houses X".
    private boolean pronounces(Report report, Mention speaker) {
        return report.verb().in(Form.PAST)
                && !LawTerms.judges(stream, speaker)
                && !stream.is(report.cue() + 1, "such")
                && !report.verb().lemma().equals("refer")
                && !report.verb().lemma().equals("deny");
    }

    /// Verbs that say how something is.
    static boolean links(Stream stream, int i) {
        return stream.wordAt(i)
                && switch (stream.word(i).text()) {
                    case "felt",
                            "feel",
                            "feels",
                            "feeling",
                            "seemed",
                            "seems",
                            "looked",
                            "looks",
                            "sounded",
                            "sounds",
                            "became",
                            "become",
                            "remained",
                            "remains",
                            "remain",
                            "got",
                            "gets" -> true;
                    default -> false;
                };
    }
}
