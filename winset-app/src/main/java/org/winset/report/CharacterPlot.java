package org.winset.report;

import java.util.ArrayList;
import java.util.List;
import org.winset.scale.MemberEstimate;

/// Members as their parties' letters on a small grid: a heap over dimension 1, or dimensions 1 and 2.
final class CharacterPlot {

    private static final int WIDTH = 96;
    private static final int HEIGHT = 18;

    private final List<MemberEstimate> members;
    private final PartyMarks parties;

    private CharacterPlot(List<MemberEstimate> members) {
        this.members = members;
        parties = PartyMarks.of(members);
    }

    static String of(List<MemberEstimate> members) {
        CharacterPlot plot = new CharacterPlot(members);
        return members.getFirst().x().length == 1 ? plot.heap() : plot.plane();
    }

    private String heap() {
        double[] range = range(0);
        List<List<String>> columns = new ArrayList<>();
        for (int c = 0; c < WIDTH; c++) {
            columns.add(new ArrayList<>());
        }
        for (MemberEstimate m : members) {
            columns.get(cell(m.x()[0], range, WIDTH)).add(letter(m));
        }
        int tallest = columns.stream().mapToInt(List::size).max().orElse(0);
        int perRow = Math.max(1, (tallest + HEIGHT - 1) / HEIGHT);
        columns.forEach(column -> column.sort(null));
        StringBuilder out = new StringBuilder();
        for (int row = (tallest + perRow - 1) / perRow - 1; row >= 0; row--) {
            StringBuilder line = new StringBuilder();
            for (List<String> column : columns) {
                line.append(row * perRow < column.size() ? column.get(row * perRow) : " ");
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        out.append(axis(range));
        return out.append(legend(perRow == 1 ? "" : "; each letter stands for up to " + perRow + " members"))
                .toString();
    }

    private String plane() {
        double[] across = range(0);
        double[] up = range(1);
        String[][] grid = new String[HEIGHT][WIDTH];
        for (MemberEstimate m : members) {
            int row = HEIGHT - 1 - cell(m.x()[1], up, HEIGHT);
            int column = cell(m.x()[0], across, WIDTH);
            String there = grid[row][column];
            grid[row][column] = there == null || there.equals(letter(m)) ? letter(m) : "*";
        }
        StringBuilder out = new StringBuilder(
                "Dimension 2 up, from " + Numbers.decimal(up[0], 2) + " to " + Numbers.decimal(up[1], 2) + "\n");
        for (String[] row : grid) {
            StringBuilder line = new StringBuilder();
            for (String cell : row) {
                line.append(cell == null ? " " : cell);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.append(axis(across))
                .append(legend("; a letter is one member or more, * several parties"))
                .toString();
    }

    private String legend(String note) {
        return Wrap.at(100, "Parties: " + parties.legend() + note + ".") + "\n";
    }

    private static String axis(double[] range) {
        String left = Numbers.decimal(range[0], 2);
        String right = Numbers.decimal(range[1], 2);
        String title = " dimension 1 ";
        int dashes = WIDTH - left.length() - right.length() - title.length() - 2;
        return left + " " + "-".repeat(dashes / 2) + title + "-".repeat(dashes - dashes / 2) + " " + right + "\n";
    }

    private double[] range(int d) {
        double low = members.stream().mapToDouble(m -> m.x()[d]).min().orElse(0);
        double high = members.stream().mapToDouble(m -> m.x()[d]).max().orElse(1);
        return new double[] {low, high > low ? high : low + 1};
    }

    private static int cell(double value, double[] range, int cells) {
        return Math.min(cells - 1, (int) (cells * (value - range[0]) / (range[1] - range[0])));
    }

    private String letter(MemberEstimate m) {
        return parties.of(m).letter();
    }
}
