package org.winset.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.winset.rollcall.ReadReport;
import org.winset.rollcall.RollCall;
import org.winset.rollcall.RollCalls;

/// Splits roll calls into one set for each chamber of each Congress, to scale every one on its own.
public final class Apart {

    private Apart() {}

    /// The sets in the order (chamber, Congress); all share the list of legislators. Each report counts its own votes;
    /// what reading left out is known for the whole only.
    public static List<RollCalls> of(RollCalls all) {
        Map<BlockKey, List<RollCall>> byBlock = new TreeMap<>();
        for (RollCall call : all.rollCalls()) {
            byBlock.computeIfAbsent(BlockKey.of(call), key -> new ArrayList<>()).add(call);
        }
        return byBlock.values().stream()
                .map(calls -> new RollCalls(
                        all.legislators(),
                        List.copyOf(calls),
                        new ReadReport(all.report().files(), calls.size(), votes(calls), Map.of(), List.of())))
                .toList();
    }

    private static long votes(List<RollCall> calls) {
        return calls.stream().mapToLong(call -> call.yeas() + call.nays()).sum();
    }
}
