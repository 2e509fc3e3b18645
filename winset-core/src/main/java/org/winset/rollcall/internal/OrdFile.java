package org.winset.rollcall.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.winset.dossier.Problem;
import org.winset.rollcall.Cast;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.ReadOptions;

/// Reads a Poole-Rosenthal `.ord` file: one line for each member, one digit for each roll call; see [OrdLine].
///
/// The file does not name its chamber: with a district above 0 anywhere it is the House, otherwise the Senate.
final class OrdFile {

    private static final int LARGEST = 64 << 20;

    private final Path file;
    private final ReadOptions options;
    private final VoteviewRollCalls rollCalls;
    private final Docket docket = new Docket();
    private final Map<Integer, List<OrdLine>> byCongress = new TreeMap<>();

    private OrdFile(Path file, ReadOptions options, VoteviewRollCalls rollCalls) {
        this.file = file;
        this.options = options;
        this.rollCalls = rollCalls;
    }

    static Docket read(Path file, ReadOptions options, VoteviewRollCalls rollCalls) {
        OrdFile ord = new OrdFile(file, options, rollCalls);
        ord.docket.opened();
        ord.lines();
        if (ord.docket.problems().isEmpty()) {
            Chamber chamber =
                    ord.byCongress.values().stream().flatMap(List::stream).anyMatch(l -> l.district() > 0)
                            ? Chamber.HOUSE
                            : Chamber.SENATE;
            ord.byCongress.forEach((congress, lines) -> ord.sheets(congress, chamber, lines));
        }
        return ord.docket;
    }

    private void lines() {
        try {
            if (Files.size(file) > LARGEST) {
                docket.problem(Problem.of(
                        file.toString(),
                        "The file is too large for an .ord file (" + Files.size(file) + " bytes, at most " + LARGEST
                                + ").",
                        "it is another file."));
                return;
            }
            int number = 0;
            for (String text : text(Files.readAllBytes(file)).split("\r\n|\n|\r", -1)) {
                number++;
                String line = text.replace("\u001a", "").stripTrailing();
                if (!line.isEmpty() && docket.patient()) {
                    take(new OrdLine(number, line));
                }
            }
        } catch (IOException e) {
            docket.problem(Problem.of(
                    file.toString(), "The file can't be read (" + e.getMessage() + ").", "check its permissions."));
        }
    }

    /// Newer files are UTF-8, older ones may have one byte for an accented letter.
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private void take(OrdLine line) {
        String text = line.text();
        if (text.length() <= OrdLine.VOTES) {
            wrong(
                    line,
                    text.length(),
                    "The line has (" + text.length() + ") characters and no votes; votes start in column 37.",
                    "the file was cut off, or this is another file.");
            return;
        }
        if (line.congress() <= 0 || line.icpsr() < 0) {
            wrong(
                    line,
                    line.congress() <= 0 ? 1 : 4,
                    "The line (" + text.substring(0, OrdLine.VOTES)
                            + ") has no Congress in columns 1-3 or no ICPSR number in 4-8.",
                    "columns were shifted, or this is another file.");
            return;
        }
        List<OrdLine> lines = byCongress.computeIfAbsent(line.congress(), c -> new ArrayList<>());
        if (!lines.isEmpty() && lines.getFirst().size() != line.size()) {
            wrong(
                    line,
                    text.length(),
                    "The line has (" + line.size() + ") votes, line "
                            + lines.getFirst().number() + " has ("
                            + lines.getFirst().size() + ").",
                    "the file was cut off, or holds two chambers.");
            return;
        }
        for (int k = 0; k < line.size(); k++) {
            if (line.code(k) < 0) {
                wrong(
                        line,
                        OrdLine.VOTES + k + 1,
                        "The vote (" + text.charAt(OrdLine.VOTES + k) + ") is not a code from 0 to 9.",
                        "columns were shifted, or the file is damaged.");
                return;
            }
        }
        lines.add(line);
    }

    private void wrong(OrdLine line, int column, String message, String maybe) {
        docket.problem(new Problem(file.toString(), line.number(), column, message, maybe));
    }

    private void sheets(int congress, Chamber chamber, List<OrdLine> lines) {
        List<OrdLine> members =
                lines.stream().filter(line -> !line.isPresident()).toList();
        List<Voter> voters = members.stream()
                .map(line -> new Voter(Integer.toString(line.icpsr()), line.name(), line.party(), line.state()))
                .toList();
        int size = lines.getFirst().size();
        for (int k = 0; k < size; k++) {
            for (OrdLine line : lines) {
                if (line.isPresident() && line.code(k) != 0) {
                    docket.leaveOut(LeftOut.PRESIDENT);
                }
            }
            VoteviewRollCalls.Entry entry = rollCalls.find(congress, chamber, k + 1);
            String reason = Wanted.reasonAgainst(options, chamber, congress, entry.date());
            if (reason == null) {
                reason = entry.reasonAgainst();
            }
            Ballots ballots = new Ballots();
            for (int m = 0; m < members.size() && reason == null; m++) {
                Cast cast = CastWords.ofCode(members.get(m).code(k));
                if (cast != null && cast != Cast.ABSENT_FROM_ROLL) {
                    ballots.add(voters.get(m), cast);
                }
            }
            if (reason != null) {
                docket.leaveOut(reason);
                continue;
            }
            String id = congress + "-" + VoteviewChamber.word(chamber) + "-" + (k + 1);
            entry.compare(id, file + ":" + lines.getFirst().number() + ":" + (OrdLine.VOTES + k + 1), ballots, docket);
            docket.keep(new TallySheet(
                    file.toString(),
                    id,
                    chamber,
                    congress,
                    entry.date(),
                    entry.question(),
                    entry.subject(),
                    ballots.trimmed()));
        }
    }
}
