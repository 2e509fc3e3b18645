package org.winset.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.InputException;
import org.winset.dossier.Nearest;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.ReadOptions;
import picocli.CommandLine.Option;

/// The options of `winset scale` that say which votes to read.
final class VoteChoice {

    @Option(names = "--before", paramLabel = "DATE", description = "Only roll calls before this day (yyyy-mm-dd).")
    private @Nullable LocalDate before;

    @Option(names = "--chamber", paramLabel = "NAME", description = "house, senate or other; default: all.")
    private @Nullable String chamber;

    @Option(
            names = "--congress",
            paramLabel = "LIST",
            description = "Congresses, for instance 110-114,116; default: all.")
    private @Nullable String congress;

    @Option(names = "--pairs", description = "Count paired and announced positions as votes.")
    private boolean pairs;

    ReadOptions options(int threads) {
        ReadOptions options = ReadOptions.all().withPairedAsVotes(pairs).withThreads(threads);
        if (before != null) {
            options = options.withBefore(before);
        }
        if (chamber != null) {
            options = options.withChambers(Set.of(chamberOf(chamber)));
        }
        return congress == null ? options : options.withCongresses(congresses(congress));
    }

    private static Chamber chamberOf(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "house", "h" -> Chamber.HOUSE;
            case "senate", "s" -> Chamber.SENATE;
            case "other" -> Chamber.OTHER;
            default -> {
                String near = Nearest.to(name, List.of("house", "senate", "other"));
                throw InputException.usage(
                        "The chamber (" + name + ") is none of (house, senate, other).",
                        near == null ? "house or senate was meant." : "you meant (" + near + ").");
            }
        };
    }

    private static Set<Integer> congresses(String list) {
        Set<Integer> wanted = new TreeSet<>();
        for (String part : list.split(",", -1)) {
            String[] ends = part.strip().split("-", -1);
            try {
                int from = Integer.parseInt(ends[0].strip());
                int to = Integer.parseInt(ends[ends.length - 1].strip());
                if (ends.length > 2 || from < 1 || to < from || to > 9999) {
                    throw new NumberFormatException(part);
                }
                for (int c = from; c <= to; c++) {
                    wanted.add(c);
                }
            } catch (NumberFormatException e) {
                throw InputException.usage(
                        "The list of Congresses (" + list + ") has a part (" + part + ") that is no number or range.",
                        "it should read like 110-114,116.");
            }
        }
        return wanted;
    }
}
