package org.winset.whip;

/// How a caucus's leaders' word stands to the word that they were expected to give, which decides what the caucus's
/// common shift looks like: a word that is kept ([#DIVIDED]: and was neither for nor against) leaves the caucus about
/// where it was; a word that turned, by one step (to or from free) or by two, moves a part of it or all of it.
enum Move {
    KEPT,
    DIVIDED,
    STEP_FOR,
    STEP_AGAINST,
    TURN_FOR,
    TURN_AGAINST;

    static Move of(Given.Cue expected, Given.Cue said) {
        return switch (said.ordinal() - expected.ordinal()) {
            case 0 -> said == Given.Cue.FREE ? DIVIDED : KEPT;
            case 1 -> STEP_FOR;
            case -1 -> STEP_AGAINST;
            default -> said == Given.Cue.FOR ? TURN_FOR : TURN_AGAINST;
        };
    }

    boolean turned() {
        return this != KEPT && this != DIVIDED;
    }
}
