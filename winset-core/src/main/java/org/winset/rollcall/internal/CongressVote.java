package org.winset.rollcall.internal;

import org.jspecify.annotations.Nullable;
import org.winset.dossier.Problem;
import org.winset.rollcall.ReadOptions;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Reads one vote's `data.json` of unitedstates/congress, token by token.
///
/// Keeps a pool of words and voters between files; not safe for several threads.
final class CongressVote {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final ReadOptions options;
    private final VoterPool voters = new VoterPool();

    CongressVote(ReadOptions options) {
        this.options = options;
    }

    /// Reads the first `length` bytes of `json`. `tree` says that the file is one of many, where a `data.json` of a
    /// bill may stand beside those of votes.
    Docket read(String place, byte[] json, int length, boolean tree) {
        Docket docket = new Docket();
        docket.opened();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json, 0, length)) {
            VoteDraft draft = new VoteDraft(docket, place, parser, voters, options);
            draft.read();
            draft.settle(tree);
        } catch (UnexpectedEndOfInputException e) {
            docket.problem(at(place, e, "The JSON ends in the middle.", "the file was cut off; fetch it again."));
        } catch (JacksonException e) {
            docket.problem(at(
                    place,
                    e,
                    "This is not JSON (" + firstLine(e.getOriginalMessage()) + ").",
                    "the file is damaged or of another kind; fetch it again."));
        } catch (Misfit e) {
            docket.problem(e.problem());
        }
        return docket;
    }

    private static Problem at(String place, JacksonException e, String message, String maybe) {
        int line = Math.max(0, e.getLocation().getLineNr());
        int column = line == 0 ? 0 : Math.max(0, e.getLocation().getColumnNr());
        return new Problem(place, line, column, message, maybe);
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
    }
}
