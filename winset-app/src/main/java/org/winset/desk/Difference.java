package org.winset.desk;

import java.util.ArrayList;
import java.util.List;

/// The difference of two texts that agree at their start and at their end: what stands between, with two lines around.
final class Difference {

    private static final int AROUND = 2;

    private Difference() {}

    static List<EditsAnswer.Line> of(List<String> before, List<String> after) {
        int start = 0;
        int least = Math.min(before.size(), after.size());
        while (start < least && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<EditsAnswer.Line> lines = new ArrayList<>();
        add(lines, " ", after, Math.max(0, start - AROUND), start);
        add(lines, "-", before, start, before.size() - end);
        add(lines, "+", after, start, after.size() - end);
        add(lines, " ", after, after.size() - end, Math.min(after.size(), after.size() - end + AROUND));
        return List.copyOf(lines);
    }

    private static void add(List<EditsAnswer.Line> lines, String sign, List<String> text, int from, int to) {
        for (int k = from; k < to; k++) {
            lines.add(new EditsAnswer.Line(sign, k + 1, text.get(k)));
        }
    }
}
