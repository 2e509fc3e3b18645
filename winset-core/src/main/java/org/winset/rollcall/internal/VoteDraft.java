package org.winset.rollcall.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Problem;
import org.winset.rollcall.Cast;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.ReadOptions;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One vote's `data.json` while it is read.
final class VoteDraft {

    private final Docket docket;
    private final String place;
    private final JsonParser parser;
    private final VoterPool voters;
    private final ReadOptions options;
    private final Ballots ballots = new Ballots();
    private @Nullable String id;
    private @Nullable Chamber chamber;
    private int congress;
    private @Nullable LocalDate date;
    private String question = "";
    private String subject = "";
    private String type = "";
    private String category = "";
    private String resultText = "";
    private boolean hasVotes;
    private boolean yesNo;
    private boolean names;
    private int withoutRecord;
    private @Nullable String notWanted;

    VoteDraft(Docket docket, String place, JsonParser parser, VoterPool voters, ReadOptions options) {
        this.docket = docket;
        this.place = place;
        this.parser = parser;
        this.voters = voters;
        this.options = options;
    }

    void read() throws Misfit {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw misfit("The file is empty.", "it was cut off while it was copied; fetch it again.");
        }
        if (first != JsonToken.START_OBJECT) {
            throw misfit("A vote is a JSON object, this is (" + parser.getString() + ").", "it is another file.");
        }
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            parser.nextToken();
            switch (key) {
                case "vote_id" -> id = text(key);
                case "chamber" -> chamber = chamber(text(key));
                case "congress" -> congress = number(key);
                case "date" -> date = date(text(key));
                case "question" -> question = textOrEmpty(key);
                case "subject" -> subject = textOrEmpty(key);
                case "type" -> type = textOrEmpty(key);
                case "category" -> category = textOrEmpty(key);
                case "result_text" -> resultText = textOrEmpty(key);
                case "votes" -> {
                    if (chamber != null && congress != 0 && date != null) {
                        notWanted = Wanted.reasonAgainst(options, chamber, congress, date);
                        if (notWanted != null) {
                            return;
                        }
                    }
                    votes();
                }
                default -> parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            throw misfit("There is more after the end of the vote.", "two files were joined; fetch it again.");
        }
    }

    private void votes() throws Misfit {
        hasVotes = true;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw misfit("The (votes) are not an object of options.", "{\"Yea\": [...], \"Nay\": [...]} was meant.");
        }
        for (String option = parser.nextName(); option != null; option = parser.nextName()) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw misfit(
                        "The option (" + option + ") has no list of members.", "\"" + option + "\": [] was meant.");
            }
            Cast cast = CastWords.ofWord(option);
            yesNo |= cast == Cast.YEA || cast == Cast.NAY;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (cast == null) {
                    names = true;
                    parser.skipChildren();
                } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                    ballots.add(voters.read(this, parser), cast);
                } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    withoutRecord++;
                } else {
                    throw misfit(
                            "A member is an object, this is (" + parser.getString() + ").",
                            "{\"id\": ..., \"display_name\": ...} was meant.");
                }
            }
        }
    }

    void settle(boolean tree) throws Misfit {
        if (notWanted != null) {
            docket.leaveOut(notWanted);
            return;
        }
        if (tree && id == null && !hasVotes) {
            docket.leaveOut(LeftOut.NOT_A_VOTE);
            return;
        }
        String known = required("vote_id", id);
        Chamber where = required("chamber", chamber);
        if (!hasVotes) {
            required("votes", null);
        }
        docket.leaveOut(LeftOut.NOT_A_MEMBER, withoutRecord);
        String reason = reasonAgainst();
        if (reason != null) {
            docket.leaveOut(reason);
            return;
        }
        compareWithResult(known);
        docket.keep(new TallySheet(place, known, where, congress, date, question, subject, ballots.trimmed()));
    }

    private @Nullable String reasonAgainst() {
        String kind = type.toLowerCase(Locale.ROOT);
        if (names) {
            return category.equals("leadership") || kind.contains("speaker") ? LeftOut.SPEAKER : LeftOut.CHOICE;
        }
        if (ballots.anyVotes(true)) {
            return null;
        }
        return !yesNo || category.equals("quorum") || kind.startsWith("call") ? LeftOut.QUORUM : null;
    }

    private void compareWithResult(String known) {
        int[] stated = StatedTally.in(resultText);
        int yeas = ballots.count(Cast.YEA);
        int nays = ballots.count(Cast.NAY);
        if (stated.length == 2 && (stated[0] != yeas || stated[1] != nays)) {
            docket.note(NoteKind.TALLY, StatedTally.note(known, place, stated[0], stated[1], yeas, nays));
        }
    }

    private <T> T required(String key, @Nullable T value) throws Misfit {
        if (value == null) {
            throw new Misfit(Problem.of(
                    place, "The vote has no (" + key + ").", "this is not a vote's data.json, or it was cut."));
        }
        return value;
    }

    private String text(String key) throws Misfit {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw misfit("The (" + key + ") is not text (" + parser.getString() + ").", "quote it.");
        }
        return parser.getString();
    }

    private String textOrEmpty(String key) throws Misfit {
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : text(key);
    }

    private int number(String key) throws Misfit {
        String digits = parser.getString();
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw misfit("The (" + key + ") is not a whole number (" + digits + ").", "118 was meant, say.");
        }
    }

    private Chamber chamber(String letter) throws Misfit {
        return switch (letter) {
            case "h" -> Chamber.HOUSE;
            case "s" -> Chamber.SENATE;
            default -> throw misfit("The chamber (" + letter + ") is neither (h) nor (s).", "(h) or (s) was meant.");
        };
    }

    private LocalDate date(String text) throws Misfit {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException e) {
            throw misfit("The date (" + text + ") is not a day.", "2023-09-28 was meant, say.");
        }
    }

    /// A problem at the token that was read last.
    Misfit misfit(String message, String maybe) {
        var where = parser.currentTokenLocation();
        return new Misfit(
                new Problem(place, Math.max(0, where.getLineNr()), Math.max(0, where.getColumnNr()), message, maybe));
    }
}
