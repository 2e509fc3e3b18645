package org.winset.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.winset.scale.Block;
import org.winset.scale.Fit;
import org.winset.scale.ItemEstimate;
import org.winset.scale.MemberEstimate;
import org.winset.scale.Scaled;
import org.winset.scale.Score;
import org.winset.scale.StartReport;
import org.winset.scale.TopicEstimate;

/// What `winset scale` prints: what was read, how well it fits, where the members stand.
public final class ScaleText {

    private static final int ENDS = 12;

    private ScaleText() {}

    /// The whole view; `everyone` lists all members instead of both ends.
    public static String of(Scaled scaled, boolean everyone, double readSeconds, double fitSeconds) {
        StringBuilder out = new StringBuilder();
        head(scaled, readSeconds, fitSeconds, out);
        out.append('\n').append(fit(scaled));
        out.append('\n').append(CharacterPlot.of(scaled.members()));
        out.append('\n').append(members(scaled, everyone));
        topics(scaled, out);
        out.append('\n').append(hardest(scaled));
        out.append('\n').append(trust(scaled));
        return out.toString();
    }

    private static void head(Scaled scaled, double readSeconds, double fitSeconds, StringBuilder out) {
        List<String> titles = scaled.table().blocks().stream().map(Block::title).toList();
        String title = titles.size() <= 3
                ? String.join(", ", titles)
                : titles.getFirst() + " to " + titles.getLast() + " (" + titles.size() + " in all)";
        out.append(title)
                .append(": ")
                .append(Numbers.counted(scaled.members().size(), "member"))
                .append(", ")
                .append(Numbers.counted(scaled.items().size(), "roll call"))
                .append(", ")
                .append(Numbers.counted(scaled.table().votes(), "vote"))
                .append(" in ")
                .append(Numbers.counted(scaled.options().dimensions(), "dimension"))
                .append(String.format(Locale.ROOT, "; read %.1f s, fitted %.1f s%n", readSeconds, fitSeconds));
        List<String> left = new ArrayList<>();
        for (Map.Entry<String, Integer> reason : scaled.read().leftOut().entrySet()) {
            left.add(reason.getKey() + " (" + Numbers.count(reason.getValue()) + ")");
        }
        if (scaled.table().droppedLopsided() > 0) {
            left.add(String.format(
                    Locale.ROOT,
                    "roll calls with a minority below %.1f %% (%,d)",
                    100 * scaled.options().selection().lopsided(),
                    scaled.table().droppedLopsided()));
        }
        if (scaled.table().droppedMembers() > 0) {
            left.add("members with fewer than " + scaled.options().selection().minVotes() + " votes ("
                    + scaled.table().droppedMembers() + ")");
        }
        if (!left.isEmpty()) {
            out.append(Wrap.at(100, "Left out: " + String.join("; ", left) + "."))
                    .append('\n');
        }
        if (!scaled.read().notes().isEmpty()) {
            out.append(Numbers.counted(scaled.read().notes().size(), "note"))
                    .append(" on the votes read, the first: ")
                    .append(scaled.read().notes().getFirst())
                    .append('\n');
        }
    }

    private static String fit(Scaled scaled) {
        TextTable table = new TextTable(1, "Fit, in sample", "correct", "APRE", "GMP", "log loss", "Brier");
        fitRows(table, scaled.fit(), scaled.draws() > 0);
        Fit heldOut = scaled.heldOut();
        if (heldOut != null) {
            table.row("");
            table.row("On " + Numbers.count(heldOut.model().votes()) + " votes set aside");
            fitRows(table, heldOut, scaled.draws() > 0);
        }
        return table.text();
    }

    private static void fitRows(TextTable table, Fit fit, boolean draws) {
        score(table, "  this scaling", fit.model());
        if (draws) {
            score(table, "  its point estimate alone", fit.point());
        }
        score(table, "  party by roll call", fit.partyByRollCall());
        score(table, "  party line", fit.partyLine());
        score(table, "  majority side", fit.majority());
    }

    private static void score(TextTable table, String name, Score score) {
        table.row(
                name,
                Numbers.percent(score.correct()),
                Numbers.decimal(score.apre(), 3),
                Numbers.decimal(score.gmp(), 3),
                Numbers.decimal(score.logLoss(), 3),
                Numbers.decimal(score.brier(), 4));
    }

    private static String members(Scaled scaled, boolean everyone) {
        List<MemberEstimate> sorted = scaled.members().stream()
                .sorted(Comparator.<MemberEstimate>comparingDouble(m -> m.x()[0])
                        .thenComparing(m -> m.member().id()))
                .toList();
        int dims = scaled.options().dimensions();
        List<String> header = new ArrayList<>(List.of("Member", "party", "state"));
        for (int d = 1; d <= dims; d++) {
            header.add("x" + d);
            header.add("sd" + d);
        }
        header.addAll(List.of("votes", "correct", "absent"));
        TextTable table = new TextTable(3, header.toArray(String[]::new));
        boolean all = everyone || sorted.size() <= 2 * ENDS + 5;
        for (int k = 0; k < sorted.size(); k++) {
            if (all || k < ENDS || k >= sorted.size() - ENDS) {
                table.row(cells(sorted.get(k)));
            } else if (k == ENDS) {
                table.row("... " + (sorted.size() - 2 * ENDS) + " more: --all, or -o members.csv");
            }
        }
        return table.text();
    }

    private static String[] cells(MemberEstimate m) {
        List<String> cells = new ArrayList<>(
                List.of(m.member().name(), m.member().party(), m.member().state()));
        for (int d = 0; d < m.x().length; d++) {
            cells.add(Numbers.decimal(m.x()[d], 2));
            cells.add(Numbers.decimal(m.sd()[d], 2));
        }
        cells.add(Numbers.count(m.votes()));
        cells.add(Numbers.percent(m.correct() / (double) m.votes()));
        cells.add(Numbers.count(m.absences()));
        return cells.toArray(String[]::new);
    }

    private static void topics(Scaled scaled, StringBuilder out) {
        if (scaled.topics().isEmpty()) {
            return;
        }
        TextTable table = new TextTable(1, "Topic", "roll calls", "not found", "tau", "widest offset");
        for (int t = 0; t < scaled.topics().size(); t++) {
            TopicEstimate topic = scaled.topics().get(t);
            int index = t;
            MemberEstimate widest = scaled.members().stream()
                    .max(Comparator.comparingDouble(m -> Math.abs(m.offset()[index])))
                    .orElseThrow();
            table.row(
                    topic.name(),
                    Numbers.count(topic.rollCalls()),
                    Numbers.count(topic.missing()),
                    Numbers.decimal(topic.tau(), 2),
                    widest.member().name() + " " + Numbers.decimal(widest.offset()[t], 2) + " (sd "
                            + Numbers.decimal(widest.offsetSd()[t], 2) + ")");
        }
        out.append('\n').append(table.text());
    }

    private static String hardest(Scaled scaled) {
        TextTable table = new TextTable(2, "Roll calls with most errors", "question", "yea-nay", "errors", "best cut");
        scaled.items().stream()
                .sorted(Comparator.<ItemEstimate>comparingInt(i -> -i.errors())
                        .thenComparing(i -> i.rollCall().id()))
                .limit(5)
                .forEach(i -> table.row(
                        i.rollCall().id(),
                        Wrap.cut(i.rollCall().question(), 48),
                        i.yeas() + "-" + i.nays(),
                        Numbers.count(i.errors()),
                        Numbers.count(i.bestCutErrors())));
        return table.text();
    }

    private static String trust(Scaled scaled) {
        StringBuilder out = new StringBuilder();
        long converged = scaled.starts().stream().filter(StartReport::converged).count();
        out.append(converged)
                .append(" of ")
                .append(Numbers.counted(scaled.starts().size(), "start"))
                .append(" converged; ");
        out.append(
                switch (scaled.options().uncertainty()) {
                    case POSTERIOR ->
                        Numbers.counted(scaled.draws(), "posterior draw") + ", split R-hat at most "
                                + Numbers.decimal(scaled.rHat(), 2);
                    case BOOTSTRAP -> Numbers.counted(scaled.draws(), "bootstrap sample");
                    case NONE -> "no uncertainty asked for";
                });
        out.append("; seed ").append(scaled.options().seed()).append(".\n");
        for (String warning : scaled.warnings()) {
            out.append(Wrap.at(100, "Warning: " + warning)).append('\n');
        }
        return out.toString();
    }
}
