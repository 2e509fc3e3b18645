package org.winset.rollcall.internal;

/// Why something was left out, in the words of the report.
final class LeftOut {

    static final String SPEAKER = "roll call: election of a Speaker, not a yes-no question";
    static final String CHOICE = "roll call: a choice between names, not a yes-no question";
    static final String QUORUM = "roll call: a quorum call, nobody votes yea or nay";
    static final String NO_VOTES = "roll call: no yea or nay on record";
    static final String REPEATED = "roll call: the same one again";
    static final String CHAMBER = "roll call: another chamber than asked for";
    static final String CONGRESS = "roll call: another Congress than asked for";
    static final String LATER = "roll call: not before the date asked for";
    static final String UNDATED = "roll call: no date, so not known to be before the date asked for";
    static final String NOT_A_MEMBER = "vote: no member's record, as for the vice president";
    static final String PRESIDENT = "vote: a position of the president, not a member";
    static final String REPEATED_VOTE = "vote: the same member again in one roll call";
    static final String TORN = "vote: one member with different votes in one roll call, none is kept";
    static final String OTHER_FILE = "file: not a data.json";
    static final String NOT_A_VOTE = "file: a data.json without votes, as for a bill";

    private LeftOut() {}
}
