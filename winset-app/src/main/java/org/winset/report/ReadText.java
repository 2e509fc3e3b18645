package org.winset.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.winset.rollcall.ReadReport;

/// What reading left out and noted, in a line each.
final class ReadText {

    private ReadText() {}

    /// Each reason with its count.
    static List<String> leftOut(ReadReport read) {
        List<String> left = new ArrayList<>();
        read.leftOut().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(reason -> left.add(reason.getKey() + " (" + Numbers.count(reason.getValue()) + ")"));
        return left;
    }

    static String of(List<String> leftOut, List<String> notes) {
        StringBuilder out = new StringBuilder();
        if (!leftOut.isEmpty()) {
            out.append(Wrap.at(100, "Left out: " + String.join("; ", leftOut) + "."))
                    .append('\n');
        }
        if (!notes.isEmpty()) {
            out.append(Wrap.at(
                            100,
                            Numbers.counted(notes.size(), "note") + " on the votes read (all with --json), the first: "
                                    + notes.getFirst()))
                    .append('\n');
        }
        return out.toString();
    }
}
