package org.winset.news.words;

/// A known word in lower case: its classes and, for a verb of saying, what it does and in which forms.
public record Word(String text, String lemma, long tags, int sayings, int forms) {

    private static final int SHORTEST_AGENT = 5;

    /// A word that stands in no list; its ending may make it a noun for people.
    public static Word unknown(String text) {
        return new Word(text, text, agent(text) ? Tag.AGENT.bit() : 0, 0, 0);
    }

    static Word of(String text) {
        return new Word(text, text, 0, 0, 0);
    }

    private static boolean agent(String text) {
        return text.length() >= SHORTEST_AGENT
                && (text.endsWith("er")
                        || text.endsWith("tor")
                        || text.endsWith("ist")
                        || text.endsWith("cian")
                        || text.endsWith("man")
                        || text.endsWith("ee"));
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
