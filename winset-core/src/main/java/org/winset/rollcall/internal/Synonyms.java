package org.winset.rollcall.internal;

/// The names that columns of plain CSV files may have; the first is the one to use. Case, spaces and hyphens for
/// underscores don't matter.
final class Synonyms {

    static final String[] LEGISLATOR = {
        "legislator",
        "legislator_id",
        "member",
        "member_id",
        "id",
        "icpsr",
        "bioguide",
        "bioguide_id",
        "voter",
        "voter_id",
        "senator",
        "representative",
    };
    static final String[] ROLL_CALL = {
        "rollcall", "rollcall_id", "roll_call", "roll_call_id", "vote_id", "rollnumber", "roll_number", "roll",
    };
    static final String[] VOTE = {"vote", "vote_cast", "cast", "cast_code", "position", "choice"};
    static final String[] NAME = {
        "name", "legislator_name", "member_name", "full_name", "bioname", "display_name", "last_name",
    };
    static final String[] PARTY = {"party", "party_code", "party_id"};
    static final String[] STATE = {"state", "state_abbrev"};
    static final String[] DATE = {"date", "vote_date", "day"};
    static final String[] CHAMBER = {"chamber", "body"};
    static final String[] CONGRESS = {"congress"};
    static final String[] QUESTION = {"question", "vote_question"};
    static final String[] SUBJECT = {"subject", "description", "vote_desc", "title"};

    /// Columns of a matrix that are neither votes nor used.
    static final String[] IGNORED = {
        "district", "district_code", "cd", "statecode", "state_code", "state_icpsr", "icpsr_state", "born", "died",
    };

    private Synonyms() {}
}
