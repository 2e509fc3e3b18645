package org.winset.bench;

import java.nio.file.Path;
import java.util.List;
import org.winset.rollcall.ReadOptions;
import org.winset.rollcall.RollCallReader;
import org.winset.scale.Block;
import org.winset.scale.HoldOut;
import org.winset.scale.ScaleOptions;
import org.winset.scale.VoteTable;

/// Prints the votes that `winset scale` uses by default and which of them `--hold-out SHARE --seed SEED` sets aside, so
/// that other programs can be tested on the same ones: `member, rollcall, yea, held` with 0 or 1 in the last two.
///
/// `java -cp winset-bench/target/winset-bench.jar org.winset.bench.HeldOutCells VOTES SHARE SEED`
public final class HeldOutCells {

    private HeldOutCells() {}

    public static void main(String[] args) {
        VoteTable table = ScaleOptions.DEFAULT
                .selection()
                .from(RollCallReader.read(List.of(Path.of(args[0])), ReadOptions.all()));
        HoldOut hold = HoldOut.of(table, Double.parseDouble(args[1]), Long.parseLong(args[2]));
        StringBuilder out = new StringBuilder("member,rollcall,yea,held\n");
        for (int b = 0; b < table.blocks().size(); b++) {
            Block block = table.blocks().get(b);
            for (int r = 0; r < block.items().length; r++) {
                for (int j = 0; j < block.members().length; j++) {
                    int cell = r * block.width() + j;
                    if (block.signs()[cell] != 0f) {
                        out.append(table.members().get(block.members()[j]).id())
                                .append(',')
                                .append(table.items().get(block.items()[r]).id())
                                .append(',')
                                .append(block.signs()[cell] > 0 ? 1 : 0)
                                .append(',')
                                .append(hold.hidden()[b][cell] ? 1 : 0)
                                .append('\n');
                    }
                }
            }
        }
        System.out.print(out);
    }
}
