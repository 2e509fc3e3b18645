package org.winset.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.winset.rollcall.Legislator;
import org.winset.rollcall.RollCall;

/// The votes that a scaling rests on: members, roll calls (items) and their votes, block by block.
///
/// `droppedLopsided` and `droppedMembers` count what the selection took out; `parties` names the party labels.
public record VoteTable(
        List<Legislator> members,
        List<RollCall> items,
        List<String> parties,
        List<Block> blocks,
        int droppedLopsided,
        int droppedMembers) {

    /// Votes cast (yeas and nays).
    public long votes() {
        return blocks.stream().mapToLong(Block::votes).sum();
    }

    /// The same table without the votes that `hold` marks.
    VoteTable without(HoldOut hold) {
        List<Block> kept = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            kept.add(blocks.get(b).without(hold.hidden()[b]));
        }
        return new VoteTable(members, items, parties, List.copyOf(kept), droppedLopsided, droppedMembers);
    }

    /// Groups of blocks that no member connects: positions in different groups can't be compared. Each group is a list
    /// of block indices.
    public List<List<Integer>> unbridged() {
        int[] group = new int[blocks.size()];
        int[] blockOf = new int[members.size()];
        Arrays.fill(blockOf, -1);
        for (int b = 0; b < group.length; b++) {
            group[b] = b;
            for (int member : blocks.get(b).members()) {
                if (blockOf[member] < 0) {
                    blockOf[member] = b;
                } else {
                    join(group, group[blockOf[member]], group[b]);
                }
            }
        }
        return IntStream.of(group)
                .distinct()
                .mapToObj(g -> IntStream.range(0, group.length)
                        .filter(b -> group[b] == g)
                        .boxed()
                        .toList())
                .toList();
    }

    private static void join(int[] group, int into, int from) {
        for (int b = 0; b < group.length; b++) {
            if (group[b] == from) {
                group[b] = into;
            }
        }
    }
}
