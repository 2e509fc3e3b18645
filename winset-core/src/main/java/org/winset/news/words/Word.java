package org.winset.news.words;

/// A known word in lower case: its classes and, for a verb of saying, what it does and in which forms.
public record Word(String text, String lemma, long tags, int sayings, int forms) {

    /// A word that stands in no list.
    public static Word unknown(String text) {
        return new Word(text, text, 0, 0, 0);
    }

    public boolean is(Tag tag) {
        return (tags & tag.bit()) != 0;
    }

    public boolean is(Tag one, Tag two) {
        return (tags & (one.bit() | two.bit())) != 0;
    }

    public boolean known() {
        return (tags & ~Tag.AGENT.bit()) != 0 || sayings != 0;
    }

    public boolean says() {
        return sayings != 0;
    }

    public boolean is(Saying saying) {
        return (sayings & saying.bit()) != 0;
    }

    public boolean in(Form form) {
        return (forms & form.bit()) != 0;
    }

    /// Third person or past: a form that can carry a sentence.
    public boolean finite() {
        return in(Form.THIRD) || in(Form.PAST);
    }

    /// A word with no other job, which may stand before a noun: "zoo owner".
    public boolean plain() {
        return !(is(Tag.PREP, Tag.CONJ)
                || is(Tag.AUX, Tag.RELATIVE)
                || is(Tag.PRONOUN, Tag.SELFPRONOUN)
                || is(Tag.SUBORD, Tag.DET)
                || is(Tag.ADVERB, Tag.VERB)
                || is(Tag.NEGATION, Tag.DAY)
                || text.endsWith("ly")
                || text.equals("to")
                || says() && (finite() || in(Form.ING)));
    }

    Word with(Tag tag) {
        return new Word(text, lemma, tags | tag.bit(), sayings, forms);
    }

    Word with(String verb, Saying saying, Form form) {
        return new Word(text, sayings == 0 ? verb : lemma, tags, sayings | saying.bit(), forms | form.bit());
    }
}
