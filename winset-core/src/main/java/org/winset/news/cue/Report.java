package org.winset.news.cue;

import org.winset.news.people.Mention;
import org.winset.news.words.Word;

/// A verb of saying (or "according to") in a sentence, with its subject. `from` is the first token of subject and verb
/// together, `to` the token after both. A negated report says what somebody did not say.
public record Report(int cue, Word verb, Mention subject, Shape shape, int from, int to, boolean negated) {

    public enum Shape {
        /// Smith said
        PLAIN,
        /// said Smith
        INVERTED,
        /// , adding; saying
        PARTICIPLE,
        /// and said; who said
        SHARED,
        /// according to Smith; in the words of Smith
        ACCORDING
    }
}
