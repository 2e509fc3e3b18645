package org.winset.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A long CSV of votes that nobody cast: two parties, one independent, some absences.
final class InventedVotes {

    private static final String HEADER = "member,name,party,state,congress,chamber,rollcall,date,question,vote\n";

    private InventedVotes() {}

    /// Forty senators and thirty roll calls of the 118th Congress, three weeks apart.
    static Path senate(Path folder) {
        return write(folder, "senate.csv", HEADER + rows("Senate", 118, 30, 40, 1));
    }

    /// Both chambers of two Congresses.
    static Path four(Path folder) {
        return write(
                folder,
                "four.csv",
                HEADER
                        + rows("House", 117, 30, 50, 2)
                        + rows("House", 118, 30, 50, 3)
                        + rows("Senate", 117, 30, 40, 4)
                        + rows("Senate", 118, 30, 40, 5));
    }

    private static String rows(String chamber, int congress, int calls, int members, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        StringBuilder out = new StringBuilder();
        for (int r = 1; r <= calls; r++) {
            double tilt = random.nextGaussian();
            double lean = random.nextGaussian();
            LocalDate day = LocalDate.of(1787 + 2 * congress, 1, 10).plusWeeks(3L * r);
            for (int j = 0; j < members; j++) {
                String party = j == 0 ? "I" : j < members / 2 ? "D" : "R";
                double x = (j - members / 2.0) / members * 4;
                boolean yea = lean + 2 * tilt * x + random.nextGaussian() > 0;
                String vote = random.nextInt(20) == 0 ? "Not Voting" : yea ? "Yea" : "Nay";
                out.append("%s%02d,\"Member %02d, of the %s\",%s,OH,%d,%s,%d,%s,On Passage,%s\n"
                        .formatted(chamber.charAt(0), j, j, chamber, party, congress, chamber, r, day, vote));
            }
        }
        return out.toString();
    }

    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
