package org.winset.news;

import java.util.Locale;

/// The rule that attributed a quotation, or refused it. `confidence` is the share of right attributions on the
/// development articles, rounded and shrunk towards 1/2 where the rule fired rarely.
public enum Rule {
    /// "...", said Smith
    CUE_AFTER_INVERTED(0.99),
    /// "...", Smith said
    CUE_AFTER(0.98),
    /// Smith said, "..."
    CUE_BEFORE(0.96),
    /// "...", Smith said, "..."
    CUE_BETWEEN(0.97),
    /// Smith said the plan was "..."
    CUE_GOVERNS(0.93),
    /// The plan is "..." on money, Smith said
    CUE_CLOSES(0.9),
    /// Smith's description of the plan as "..."
    NOUN_OF_SAYING(0.8),
    /// In Smith's view the plan is "..."
    VIEW(0.7),
    /// Smith, adding that "..."
    PARTICIPLE(0.92),
    /// according to Smith, in Smith's words
    ACCORDING_TO(0.93),
    /// And from Chairwoman Smith: "..."
    LEAD_IN(0.92),
    /// SEN. SMITH: ...
    TRANSCRIPT_TURN(0.98),
    /// "..." - Commissioner Smith
    SIGNATURE(0.96),
    /// "...", Smith grinned
    UNKNOWN_VERB(0.85),
    /// a quotation that follows another of the same speaker in its paragraph
    SAME_PARAGRAPH(0.95),
    /// Smith shook his head. "..."
    SENTENCE_BEFORE(0.85),
    /// "..." Smith paused. "...", he said
    SENTENCE_AFTER(0.8),
    /// the paragraph before leads on with a colon
    PARAGRAPH_LEADS(0.9),
    /// a quotation alone in its paragraph goes on with the last speaker
    SPEAKER_GOES_ON(0.65),
    /// a quotation alone in its paragraph after a paragraph about someone
    PARAGRAPH_BEFORE(0.6),
    /// a quotation alone in its paragraph before one that names the speaker
    PARAGRAPH_AFTER(0.55),
    /// Smith said the vote would slip
    REPORTED_CLAUSE(0.95),
    /// The vote, Smith said, would slip
    REPORTED_AROUND(0.93),
    /// The vote would slip, Smith said
    REPORTED_BEFORE(0.93),
    /// quoted by whoever is being quoted
    WITHIN_QUOTATION(0.7),
    /// nothing says whose words they are
    NO_SPEAKER(0),
    /// refused: a heading
    HEADING(0),
    /// refused: nothing between the marks
    EMPTY(0),
    /// refused: a nickname
    NICKNAME(0),
    /// refused: a term of a statute or a policy, a title, a slogan
    TERM(0),
    /// refused: words in marks that nobody is said to have spoken
    SCARE(0);

    private final double confidence;

    Rule(double confidence) {
        this.confidence = confidence;
    }

    public double confidence() {
        return confidence;
    }

    /// In plain words: "cue after inverted".
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
