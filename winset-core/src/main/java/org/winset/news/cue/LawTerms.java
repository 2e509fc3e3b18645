package org.winset.news.cue;

import org.winset.news.marks.Quoted;
import org.winset.news.people.Mention;
import org.winset.news.text.Sentence;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;

/// The words of laws: what a statute defines, forbids or is about, and what a court finds.
final class LawTerms {

    private static final int LEGAL_WORDS = 4;
    private static final int ENACTED_REACH = 9;
    private static final int FINDING_REACH = 20;
    private static final int NEAR = 7;

    private final Syntax syntax;
    private final Stream stream;
    private final Quotes quotes;

    LawTerms(Syntax syntax, Quotes quotes) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.quotes = quotes;
    }

    /// Whether a quotation of `count` words is the law's wording.
    boolean is(int q, Sentence sentence, int count) {
        boolean named = count <= LEGAL_WORDS && !quotes.determined(stream.quote(q));
        return lawSays(q)
                || refers(q, sentence)
                || ruled(q, sentence)
                || named && enacted(q, sentence)
                || legal(q, sentence, count);
    }

    /// "a rule from 2009 that refers to X": what a law mentions.
    private boolean refers(int q, Sentence sentence) {
        boolean to = stream.is(q - 1, "to")
                && (stream.is(q - 2, "refers") || stream.is(q - 2, "refer") || stream.is(q - 2, "applies"));
        boolean of = stream.is(q - 1, "of") && (stream.is(q - 2, "speaks") || stream.is(q - 2, "speak"));
        if (!to && !of) {
            return false;
        }
        for (int i = q - 3; i >= Math.max(sentence.from(), q - NEAR); i--) {
            if (stream.is(i, Tag.LAW) || stream.is(i, "rule") || stream.is(i, "contract") || stream.is(i, "clause")) {
                return true;
            }
        }
        return false;
    }

    private boolean behind(int from, Tag tag, Sentence sentence) {
        for (int i = from - 1; i >= Math.max(sentence.from(), from - NEAR); i--) {
            if (stream.is(i, tag)) {
                return true;
            }
        }
        return false;
    }

    /// "The draft says X where the old law said Y".
    private boolean lawSays(int q) {
        boolean says = stream.is(q - 1, "says") || stream.is(q - 1, "said");
        int i = q - 2;
        while (i > 0 && syntax.adverb(i)) {
            i--;
        }
        boolean law = stream.is(i, Tag.LAW) || stream.is(i, "draft") || stream.is(i, "clause");
        return says && law;
    }

    /// Under a law, as a matter of law, or as what a court finds: "found probable cause".
    private boolean legal(int q, Sentence sentence, int count) {
        Quoted quoted = stream.quote(q);
        if (count > LEGAL_WORDS
                || quotes.capital(quoted)
                || quotes.determined(quoted)
                || quotes.first(quoted).is(Tag.PREP, Tag.ADVERB)) {
            return false;
        }
        if (enactedBy(q, count)) {
            return true;
        }
        if (count < LEGAL_WORDS && held(q, sentence)) {
            return true;
        }
        boolean inLaw = stream.is(q + 1, "as") && stream.is(q + 3, "matter") || underLaw(q + 1, sentence);
        if (inLaw || underLaw(sentence.from(), sentence) || rules(q)) {
            return true;
        }
        int i = q - 1;
        while (i > sentence.from() && (stream.is(i, "no") || stream.is(i, "a") || stream.is(i, "an"))) {
            i--;
        }
        boolean finds = stream.is(i, "found") || stream.is(i, "find") || stream.is(i, "finds");
        Mention subject = finds ? syntax.endingAt(i) : null;
        return count < LEGAL_WORDS && subject != null && judges(stream, subject);
    }

    /// "The ordinance prohibits X", "It allows exceptions for an X": a verb of laws with a law, or "it", as its
    /// subject.
    private boolean enacted(int q, Sentence sentence) {
        for (int i = q - 1; i > Math.max(sentence.from(), q - ENACTED_REACH); i--) {
            if (stream.is(i, Tag.ENACTS)) {
                return lawBefore(i, sentence) || i >= q - 2 && opensWithLaw(i, sentence);
            }
            if (stream.is(i, Tag.AUX)
                    || stream.wordAt(i)
                            && stream.word(i).says()
                            && stream.word(i).finite()) {
                return false;
            }
        }
        return false;
    }

    private boolean lawBefore(int verb, Sentence sentence) {
        int i = verb - 1;
        while (i > sentence.from() && (syntax.adverb(i) || stream.is(i, Tag.AUX))) {
            i--;
        }
        boolean it = stream.is(i, "it") && (i == sentence.from() || stream.is(i - 1, Tag.CONJ));
        return it || stream.is(i, Tag.LAW);
    }

    private boolean opensWithLaw(int verb, Sentence sentence) {
        for (int k = sentence.from(); k < Math.min(verb, sentence.from() + LEGAL_WORDS); k++) {
            if (stream.is(k, Tag.LAW) || stream.is(k, Tag.TERMNOUN)) {
                return true;
            }
        }
        return false;
    }

    /// "a 1978 rule on X", "the ban on X": what a rule is about, in its own words.
    private boolean rules(int q) {
        boolean about = stream.is(q - 1, "on") || stream.is(q - 1, "against");
        return about
                && (stream.is(q - 2, Tag.LAW)
                        || stream.is(q - 2, "rule")
                        || stream.is(q - 2, "rules")
                        || stream.is(q - 2, "ban")
                        || stream.is(q - 2, "prohibition"));
    }

    /// "The rule book requires pies to be X": the subject of the sentence is a rule.
    private boolean ruled(int q, Sentence sentence) {
        if (!(stream.is(q - 1, "be") && stream.is(q - 2, "to"))) {
            return false;
        }
        boolean rule = false;
        for (int k = sentence.from(); k < Math.min(q, sentence.from() + LEGAL_WORDS); k++) {
            rule |= stream.is(k, Tag.LAW) || stream.is(k, "rule") || stream.is(k, "rules");
        }
        return rule && behind(q, Tag.ENACTS, sentence);
    }

    /// "The panel found that her claim was not X": the terms of a finding.
    private boolean held(int q, Sentence sentence) {
        for (int i = q - 1; i > Math.max(sentence.from(), q - FINDING_REACH); i--) {
            boolean finds = stream.is(i, "found") || stream.is(i, "held") || stream.is(i, "ruled");
            if (finds && stream.is(i + 1, "that")) {
                Mention court = syntax.endingAt(i);
                return court != null && judges(stream, court);
            }
        }
        return false;
    }

    /// "was declared X by a coroner".
    private boolean enactedBy(int q, int count) {
        Mention judge = stream.is(q + 1, "by") ? syntax.startingAt(q + 2) : null;
        return judge != null && count < LEGAL_WORDS && judges(stream, judge);
    }

    static boolean judges(Stream stream, Mention subject) {
        return switch (stream.word(subject.to() - 1).text()) {
            case "judge",
                    "jury",
                    "jurors",
                    "court",
                    "coroner",
                    "umpire",
                    "referee",
                    "arbitrator",
                    "justices",
                    "board",
                    "panel",
                    "magistrate",
                    "tribunal" -> true;
            default -> false;
        };
    }

    private boolean underLaw(int from, Sentence sentence) {
        if (!stream.is(from, "under")) {
            return false;
        }
        for (int i = from + 1; i < Math.min(sentence.to(), from + NEAR); i++) {
            if (stream.is(i, Tag.LAW)) {
                return true;
            }
            if (!stream.wordAt(i)) {
                return false;
            }
        }
        return false;
    }
}
