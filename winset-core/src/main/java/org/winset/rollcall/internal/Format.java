package org.winset.rollcall.internal;

/// What kind of input a path is.
enum Format {
    FOLDER,
    ZIP,
    TAR,
    TAR_GZIP,
    TAR_XZ,
    CONGRESS_JSON,
    VOTEVIEW_VOTES,
    VOTEVIEW_MEMBERS,
    VOTEVIEW_ROLL_CALLS,
    ORD,
    LONG_CSV,
    MATRIX_CSV
}
