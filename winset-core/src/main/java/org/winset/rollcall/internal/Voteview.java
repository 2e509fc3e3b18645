package org.winset.rollcall.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.winset.rollcall.ReadOptions;

/// Reads a Voteview votes file with what stands beside it.
final class Voteview {

    private static final String WITHOUT_ROLL_CALLS = ": no rollcalls file stands beside it, so dates are unknown and"
            + " elections of a Speaker can't be told from other votes.";

    private Voteview() {}

    /// Reads `votes`. Members and roll calls come from the files `given` among the inputs and from `X_members.csv` and
    /// `X_rollcalls.csv` beside `X_votes.csv`; either may be missing.
    static Docket read(Path votes, List<Path> givenMembers, List<Path> givenRollCalls, ReadOptions options) {
        Docket docket = new Docket();
        VoteviewMembers members = new VoteviewMembers();
        VoteviewRollCalls rollCalls = new VoteviewRollCalls();
        for (Path file : given(votes, "members", givenMembers)) {
            members.read(file, docket);
            docket.opened();
        }
        for (Path file : given(votes, "rollcalls", givenRollCalls)) {
            rollCalls.read(file, docket);
            docket.opened();
        }
        if (!members.known()) {
            docket.note(
                    NoteKind.COMPANION,
                    votes + ": no members file stands beside it, so names, parties and states are unknown.");
        }
        if (!rollCalls.known()) {
            docket.note(
                    NoteKind.COMPANION,
                    votes
                            + ": no rollcalls file stands beside it, so dates are unknown and elections of a Speaker can't"
                            + " be told from other votes.");
        }
        docket.merge(VoteviewVotes.read(votes, options, members, rollCalls));
        return docket;
    }

    /// Reads an `.ord` file, with dates and questions from a rollcalls file given or beside it.
    static Docket readOrd(Path votes, List<Path> givenRollCalls, ReadOptions options) {
        Docket docket = new Docket();
        VoteviewRollCalls rollCalls = new VoteviewRollCalls();
        for (Path file : given(votes, "rollcalls", givenRollCalls)) {
            rollCalls.read(file, docket);
            docket.opened();
        }
        if (!rollCalls.known()) {
            docket.note(NoteKind.COMPANION, votes + WITHOUT_ROLL_CALLS);
        }
        docket.merge(OrdFile.read(votes, options, rollCalls));
        return docket;
    }

    private static List<Path> given(Path votes, String what, List<Path> given) {
        if (!given.isEmpty()) {
            return given;
        }
        String name = votes.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.'));
        Path beside = votes.resolveSibling(stem.replace("votes", what) + ".csv");
        return stem.contains("votes") && Files.isRegularFile(beside) ? List.of(beside) : List.of();
    }
}
