package org.winset.desk;

import java.util.List;

/// Words and notes that a user wants to keep in the dossier's own `statements.csv`. `version` is the edition that the
/// user has seen; `save` false asks for the difference only.
record EditsRequest(String version, boolean save, List<Edit> edits) {

    /// `word` is one of the whip words (`yes`, `lean-yes`, `undecided`, `lean-no`, `no`); undecided keeps the note and
    /// moves nobody. `everywhere` says that it holds for every deal, not just for deals with the levels of this one.
    record Edit(String member, String word, boolean everywhere, String source, String note) {}
}
