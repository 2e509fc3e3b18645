package org.winset.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

    private static final int WIDTH = 100;
    private static final int ENDS = 12;

    private ScaleText() {}

    /// The whole view; `everyone` lists all members instead of both ends.
    public static String of(Scaled scaled, boolean everyone, double readSeconds, double fitSeconds) {
        StringBuilder out = new StringBuilder();
        head(scaled, out);
        out.append('\n').append(fit(scaled));
        out.append('\n').append(CharacterPlot.of(scaled.members()));
        out.append('\n').append(members(scaled, everyone));
        topics(scaled, out);
        out.append('\n').append(hardest(scaled));
        out.append('\n').append(trust(scaled, readSeconds, fitSeconds));
        return out.toString();
    }

    private static void head(Scaled scaled, StringBuilder out) {
        List<String> titles = scaled.table().blocks().stream().map(Block::title).toList();
        String title = titles.size() <= 3
                ? String.join(", ", titles)
                : titles.getFirst() + " to " + titles.getLast() + " (" + titles.size() + " in all)";
        String counts = Numbers.counted(scaled.members().size(), "member") + ", "
                + Numbers.counted(scaled.items().size(), "roll call") + ", "
                + Numbers.counted(scaled.table().votes(), "vote") + " in "
                + Numbers.counted(scaled.options().dimensions(), "dimension");
        out.append(Wrap.at(WIDTH, title + ": " + counts)).append('\n');
        List<String> left = ReadText.leftOut(scaled.read());
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
        out.append(ReadText.of(left, scaled.read().notes()));
    }

    private static String fit(Scaled scaled) {
        TextTable table = new TextTable(1, "Fit, in sample", "correct", "APRE", "GMP", "log loss", "Brier");
        boolean averaged = scaled.options().uncertainty().sampled();
        fitRows(table, scaled.fit(), averaged);
        Fit heldOut = scaled.heldOut();
        if (heldOut != null) {
            table.row("");
            table.row("On " + Numbers.count(heldOut.model().votes()) + " votes set aside");
            fitRows(table, heldOut, averaged);
        }
        return table.text(WIDTH) + calibration(heldOut != null ? heldOut : scaled.fit());
    }

    /// What was said beside what happened, in bins of P(yea).
    private static String calibration(Fit fit) {
        StringBuilder said = new StringBuilder("Calibration: yeas said ");
        StringBuilder were = new StringBuilder("             yeas cast ");
        for (Score.Bin bin : fit.model().calibration()) {
            if (bin.votes() > 0) {
                said.append(String.format(Locale.ROOT, "%5s", Numbers.decimal(bin.predicted(), 2)));
                were.append(String.format(Locale.ROOT, "%5s", Numbers.decimal(bin.observed(), 2)));
            }
        }
        return said + "\n" + were + "\n";
    }

    private static void fitRows(TextTable table, Fit fit, boolean averaged) {
        score(table, "  this scaling", fit.model());
        if (averaged) {
            score(table, "  point estimate alone", fit.point());
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
            if (scaled.draws() > 0) {
                header.add("sd" + d);
            }
        }
        header.addAll(List.of("votes", "correct", "absent"));
        TextTable table = new TextTable(3, header.toArray(String[]::new));
        boolean all = everyone || sorted.size() <= 2 * ENDS + 5;
        for (int k = 0; k < sorted.size(); k++) {
            if (all || k < ENDS || k >= sorted.size() - ENDS) {
                table.row(cells(sorted.get(k), scaled.draws() > 0));
            } else if (k == ENDS) {
                table.row("... " + (sorted.size() - 2 * ENDS) + " more (--all)");
            }
        }
        return table.text(WIDTH) + (dims == 1 ? "" : upright(scaled));
    }

    /// The members at both ends of the second dimension.
    private static String upright(Scaled scaled) {
        Comparator<MemberEstimate> up = Comparator.<MemberEstimate>comparingDouble(m -> m.x()[1])
                .thenComparing(m -> m.member().id());
        String low = scaled.members().stream()
                .sorted(up)
                .limit(3)
                .map(ScaleText::second)
                .collect(Collectors.joining("; "));
        String high = scaled.members().stream()
                .sorted(up.reversed())
                .limit(3)
                .map(ScaleText::second)
                .collect(Collectors.joining("; "));
        return Wrap.at(WIDTH, "Ends of dimension 2: " + low + " | " + high + ".") + "\n";
    }

    private static String second(MemberEstimate m) {
        return m.member().name() + " (" + m.member().party() + ") " + Numbers.decimal(m.x()[1], 2);
    }

    private static String[] cells(MemberEstimate m, boolean sd) {
        List<String> cells = new ArrayList<>(
                List.of(m.member().name(), m.member().party(), m.member().state()));
        for (int d = 0; d < m.x().length; d++) {
            cells.add(Numbers.decimal(m.x()[d], 2));
            if (sd) {
                cells.add(Numbers.decimal(m.sd()[d], 2));
            }
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
        out.append('\n').append(table.text(WIDTH));
    }

    private static String hardest(Scaled scaled) {
        TextTable table = new TextTable(3, "Most errors", "date", "question", "yea-nay", "errors", "best cut");
        scaled.items().stream()
                .sorted(Comparator.<ItemEstimate>comparingInt(i -> -i.errors())
                        .thenComparing(i -> i.rollCall().id()))
                .limit(5)
                .forEach(i -> table.row(
                        i.rollCall().id(),
                        i.rollCall().date() == null ? "" : i.rollCall().date().toString(),
                        Wrap.cut(i.rollCall().question(), 44),
                        i.yeas() + "-" + i.nays(),
                        Numbers.count(i.errors()),
                        Numbers.count(i.bestCutErrors())));
        return table.text(WIDTH);
    }

    private static String drawn(Scaled scaled, String what) {
        return Numbers.counted(scaled.draws(), what) + ", for half of the positions worth "
                + Numbers.count(Math.round(scaled.convergence().effectiveDraws(.5)))
                + " independent ones or more; split R-hat at most "
                + Numbers.decimal(scaled.convergence().worst(), 2);
    }

    private static String trust(Scaled scaled, double readSeconds, double fitSeconds) {
        StringBuilder out = new StringBuilder();
        long converged = scaled.starts().stream().filter(StartReport::converged).count();
        out.append(converged)
                .append(" of ")
                .append(Numbers.counted(scaled.starts().size(), "start"))
                .append(" converged; ");
        out.append(
                switch (scaled.options().uncertainty()) {
                    case POSTERIOR -> drawn(scaled, "posterior draw");
                    case GIBBS -> drawn(scaled, "Gibbs sweep");
                    case BOOTSTRAP -> Numbers.counted(scaled.draws(), "bootstrap sample");
                    case NONE -> "no uncertainty asked for";
                });
        out.append("; seed ").append(scaled.options().seed());
        out.append(String.format(Locale.ROOT, "; read %.1f s, fitted %.1f s.", readSeconds, fitSeconds));
        StringBuilder lines = new StringBuilder(Wrap.at(WIDTH, out.toString())).append('\n');
        for (String warning : scaled.warnings()) {
            lines.append(Wrap.at(WIDTH, "Warning: " + warning)).append('\n');
        }
        return lines.toString();
    }
}
