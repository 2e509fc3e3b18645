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
import org.winset.news.words.Words;

/// Whether a few words in marks may be taken for speech. A report around them is not enough: writers also report in their
/// own words about things that have a name in marks. Asked for is a sign that the words themselves were spoken: a clause or
/// a judgement inside, or a place in the sentence where speakers say what something is or what they call it.
final class Evidence {

    private static final int SHORT = 3;
    private static final int OBJECT = 8;
    private static final int JOINT = 6;

    private final Syntax syntax;
    private final Stream stream;
    private final Quotes quotes;
    private final Words words = Words.shared();

    Evidence(Syntax syntax, Quotes quotes) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.quotes = quotes;
    }

    /// Whether what is found for a fragment is enough; only reports that govern it or close the sentence are doubted.
    /// `spoken` tells which marks were taken for speech so far.
    boolean enough(int q, Sentence sentence, InSentence.Said said, boolean[] spoken) {
        Quoted quoted = stream.quote(q);
        Report report = said.report();
        boolean doubted = switch (said.rule()) {
            case CUE_GOVERNS, CUE_CLOSES, CUE_AFTER, CUE_AFTER_INVERTED, PARTICIPLE, ACCORDING_TO -> report != null;
            default -> false;
        };
        boolean somebody = individual(said.mention());
        boolean office = said.mention().type() == Mention.Type.ORGANISATION && !LawTerms.judges(stream, said.mention());
        int few = somebody || office ? SHORT : SHORT + 1;
        if (doubted && said.report().verb().lemma().equals("rule")
                && quotes.words(quoted) <= SHORT + 1
                && !quotes.first(quoted).text().endsWith("ly")) {
            return false;
        }
        int other = joint(q, sentence);
        if (other >= 0 && !spoken[other] && quotes.words(quoted) <= SHORT && quotes.words(stream.quote(other)) <= SHORT) {
            return !doubted;
        }
        if (!doubted || quotes.words(quoted) > few || speaks(quoted, somebody || office) || other >= 0) {
            return true;
        }
        int before = q - 1;
        while (before > sentence.from() && syntax.adverb(before)) {
            before--;
        }
        Report governor = report != null && report.cue() < q ? report : null;
        Mention speaker = said.mention();
        if (governor != null && labels(governor, before)) {
            boolean kind = determiner(before) && quotes.words(quoted) > 1;
            boolean stated = somebody ? !everyone(governor, speaker) : !kind && pronounces(governor, speaker);
            return judges(governor) || stated;
        }
        if (!somebody) {
            return office && stream.is(before, Tag.BE);
        }
        boolean attribute = stream.is(q + 1, Shape.WORD) && stream.word(q + 1).plain() && !syntax.verbFollows(q);
        if (attribute) {
            return false;
        }
        if (governor != null && object(governor, q)) {
            return true;
        }
        boolean article = determiner(before);
        if (article) {
            boolean beside = governor != null || said.rule() != Rule.CUE_CLOSES;
            return beside && quotes.words(quoted) == 1 && stream.is(before - 1, Tag.BE);
        }
        boolean verb = stream.is(before, "to") && !stream.is(before - 1, Shape.QUOTE);
        return stream.is(before, Tag.AUX) || verb || links(before) || governor != null && predicate(governor, q);
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
            if (!noun && !(stream.is(i, Shape.WORD) && stream.word(i).plain() && !stream.word(i).text().endsWith("ed"))) {
                return false;
            }
        }
        return determiner(report.cue() + 1) || determiner(report.cue() + 2);
    }

    /// "promised an X", "scoffed at the county's X": nothing but small words between the verb of saying and the marks.
    private boolean object(Report report, int q) {
        Word verb = report.verb();
        boolean adds = verb.lemma().equals("add") || verb.lemma().equals("say") || verb.lemma().equals("write");
        boolean thinks = verb.is(Saying.THINK) && !verb.is(Saying.PLAIN) && !verb.is(Saying.LABEL);
        if (adds && q - report.cue() > 1 || thinks || q - report.cue() > OBJECT) {
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

    /// Whether the words could only be part of a sentence that somebody spoke, or judge.
    private boolean speaks(Quoted quoted, boolean somebody) {
        if ("?!".indexOf(quotes.end(quoted)) >= 0) {
            return true;
        }
        boolean first = true;
        for (String part : quoted.inner().in(stream.text()).split("[\\s,]+")) {
            Word word = words.of(Words.fold(part.replaceAll("^\\P{L}+|\\P{L}+$", "")));
            boolean clause = word.is(Tag.AUX, Tag.NEGATION)
                    || word.is(Tag.PRONOUN, Tag.SELFPRONOUN)
                    || word.is(Tag.POSSESSIVE, Tag.CONJ)
                    || word.is(Tag.RELATIVE, Tag.SUBORD)
                    || word.is(Tag.JUDGING)
                    || word.is(Tag.ADVERB)
                    || word.is(Tag.PREP) && !joins(word.text()) && (somebody || first)
                    || word.text().equals("a")
                    || word.text().equals("an")
                    || word.text().equals("the") && !first
                    || word.text().endsWith("ly")
                    || Naming.praises(word.text());
            if (clause) {
                return true;
            }
            first = false;
        }
        return false;
    }

    /// Prepositions that also make terms: theft by deception, void for vagueness.
    private static boolean joins(String word) {
        return word.equals("of") || word.equals("by") || word.equals("for");
    }

    /// "her members called it X": what people in general call a thing.
    private boolean everyone(Report report, Mention speaker) {
        Word head = stream.word(speaker.to() - 1);
        return report.verb().lemma().equals("call")
                && speaker.type() == Mention.Type.PERSON
                && (head.is(Tag.PLURAL) || head.is(Tag.AGENT) && head.text().endsWith("s"))
                && !head.is(Tag.PARTISAN);
    }

    /// "called the plan X", "described the one as X and the other as Y": the marks are what the verb makes of its object.
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

    private boolean links(int i) {
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

    /// Somebody, not an office, a court or a paper, which mostly use the names that things have.
    private boolean individual(Mention mention) {
        return mention.isPerson() && !stream.is(mention.from(), "it") && !LawTerms.judges(stream, mention);
    }
}
