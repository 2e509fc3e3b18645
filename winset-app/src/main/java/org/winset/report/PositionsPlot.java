package org.winset.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.winset.report.PartyMarks.PartyMark;
import org.winset.scale.Block;
import org.winset.scale.MemberEstimate;
import org.winset.scale.Scaled;

/// Members as symbols with one standard deviation either way: dimension 1 across and 2 up, or in one dimension one
/// line each, ordered. Shape and colour say the party. SVG or PNG, by the file's ending.
public final class PositionsPlot {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final int MARGIN = 60;
    private static final int NAMES = 210;
    private static final int LINE = 13;
    private static final String DARK = "#222222";
    private static final String GREY = "#777777";
    private static final String PALE = "#cccccc";

    private final List<Mark> marks = new ArrayList<>();
    private final PartyMarks parties;
    private final List<MemberEstimate> members;

    private PositionsPlot(Scaled scaled) {
        parties = PartyMarks.of(scaled.members());
        members = scaled.members().stream()
                .sorted(Comparator.<MemberEstimate>comparingDouble(m -> m.x()[0])
                        .thenComparing(m -> m.member().id()))
                .toList();
    }

    /// Refuses endings other than `.svg` and `.png`, before any work is done.
    public static void checkEnding(Path file) {
        Sheet.checkEnding(file);
    }

    /// Writes the plot, whole or not at all.
    public static void write(Scaled scaled, Path file) {
        of(scaled).write(file);
    }

    static Sheet of(Scaled scaled) {
        PositionsPlot plot = new PositionsPlot(scaled);
        plot.title(scaled);
        return scaled.options().dimensions() == 1 ? plot.lines() : plot.plane();
    }

    private void title(Scaled scaled) {
        List<Block> blocks = scaled.table().blocks();
        String title = blocks.size() <= 2
                ? blocks.stream().map(Block::title).collect(Collectors.joining(", "))
                : blocks.getFirst().title() + " to " + blocks.getLast().title();
        String counts = Numbers.counted(members.size(), "member") + ", "
                + Numbers.counted(scaled.items().size(), "roll call");
        text(MARGIN, 28, Wrap.cut(title + ": " + counts, 80), DARK, 17, Mark.Align.START);
        double x = MARGIN + 5;
        for (PartyMark party : parties.all()) {
            String label = Wrap.cut(party.title(), 24) + " (" + Numbers.count(party.members()) + ")";
            double next = x + 26 + Mark.Text.width(label, 12);
            if (next > WIDTH - 4) {
                text(x, 50, "...", GREY, 12, Mark.Align.START);
                break;
            }
            symbol(party, x, 46, party.title());
            text(x + 9, 50, label, GREY, 12, Mark.Align.START);
            x = next;
        }
    }

    private Sheet plane() {
        Axis across = Axis.around(members, m -> m.x()[0], MARGIN, WIDTH - 24);
        Axis up = Axis.around(members, m -> m.x()[1], HEIGHT - MARGIN, MARGIN + 30);
        across(across, HEIGHT - MARGIN, MARGIN + 30);
        marks.add(new Mark.Line(across.from(), up.from(), across.from(), up.to(), GREY));
        text(14, up.to() - 12, "dimension 2", GREY, 13, Mark.Align.START);
        for (double tick : up.ticks()) {
            marks.add(new Mark.Line(across.from() - 5, up.at(tick), across.from(), up.at(tick), GREY));
            text(across.from() - 9, up.at(tick) + 4, up.label(tick), GREY, 12, Mark.Align.END);
        }
        for (MemberEstimate m : members) {
            spread(across, m, 0, up.at(m.x()[1]));
            if (!Double.isNaN(m.sd()[1])) {
                double x = across.at(m.x()[0]);
                marks.add(
                        new Mark.Line(x, up.clipped(m.x()[1] - m.sd()[1]), x, up.clipped(m.x()[1] + m.sd()[1]), PALE));
            }
        }
        members.forEach(m -> symbol(m, across.at(m.x()[0]), up.at(m.x()[1])));
        List<Mark.Text> placed = new ArrayList<>();
        for (MemberEstimate m : extremes()) {
            label(m, across.at(m.x()[0]), up.at(m.x()[1]), placed);
        }
        return new Sheet(WIDTH, HEIGHT, List.copyOf(marks));
    }

    private Sheet lines() {
        int height = MARGIN + 20 + LINE * members.size() + MARGIN;
        Axis across = Axis.around(members, m -> m.x()[0], NAMES, WIDTH - 24);
        across(across, height - MARGIN, MARGIN + 10);
        for (int k = 0; k < members.size(); k++) {
            MemberEstimate m = members.get(k);
            double y = MARGIN + 20 + LINE * (members.size() - k - .5);
            text(NAMES - 10, y + 4, Wrap.cut(m.member().name(), 30), DARK, 10, Mark.Align.END);
            spread(across, m, 0, y);
            symbol(m, across.at(m.x()[0]), y);
        }
        return new Sheet(WIDTH, height, List.copyOf(marks));
    }

    private void across(Axis axis, double y, double top) {
        marks.add(new Mark.Line(axis.from(), y, axis.to(), y, GREY));
        text((axis.from() + axis.to()) / 2, y + 42, "dimension 1", GREY, 13, Mark.Align.MIDDLE);
        for (double tick : axis.ticks()) {
            marks.add(new Mark.Line(axis.at(tick), y, axis.at(tick), y + 5, GREY));
            marks.add(new Mark.Line(axis.at(tick), y, axis.at(tick), top, "#eeeeee"));
            text(axis.at(tick), y + 20, axis.label(tick), GREY, 12, Mark.Align.MIDDLE);
        }
    }

    private void spread(Axis across, MemberEstimate m, int d, double y) {
        double sd = m.sd()[d];
        if (!Double.isNaN(sd)) {
            marks.add(new Mark.Line(across.clipped(m.x()[d] - sd), y, across.clipped(m.x()[d] + sd), y, PALE));
        }
    }

    private void symbol(MemberEstimate m, double x, double y) {
        PartyMark party = parties.of(m);
        symbol(party, x, y, m.member().name() + " (" + party.title() + ")");
    }

    private void symbol(PartyMark party, double x, double y, String title) {
        if (party.shape() == PartyMarks.Shape.LETTER) {
            text(x, y + 4, party.letter(), party.colour(), 12, Mark.Align.MIDDLE);
        } else {
            marks.add(new Mark.Symbol(x, y, party.shape(), party.colour(), title));
        }
    }

    /// The members at the ends of either dimension: the ones that a reader looks for.
    private List<MemberEstimate> extremes() {
        List<MemberEstimate> named = new ArrayList<>();
        for (int d = 0; d < 2; d++) {
            int dimension = d;
            Comparator<MemberEstimate> order = Comparator.comparingDouble(m -> m.x()[dimension]);
            members.stream().sorted(order).limit(3).forEach(named::add);
            members.stream().sorted(order.reversed()).limit(3).forEach(named::add);
        }
        return named.stream().distinct().toList();
    }

    /// A name above the symbol, or below it, inside the sheet; none where both places are taken.
    private void label(MemberEstimate m, double x, double y, List<Mark.Text> placed) {
        String name = Wrap.cut(m.member().name(), 34);
        double half = Mark.Text.width(name, 11) / 2;
        double middle = Math.min(WIDTH - 6 - half, Math.max(MARGIN + 6 + half, x));
        for (double base : new double[] {y - 9, y + 17}) {
            Mark.Text text = new Mark.Text(middle, base, name, DARK, 11, Mark.Align.MIDDLE);
            boolean free = base < HEIGHT - MARGIN - 4
                    && placed.stream()
                            .noneMatch(other -> Math.abs(other.y() - base) < 12
                                    && Math.abs(other.x() - middle) < (other.width() + text.width()) / 2);
            if (free) {
                placed.add(text);
                marks.add(text);
                return;
            }
        }
    }

    private void text(double x, double y, String text, String colour, int size, Mark.Align align) {
        marks.add(new Mark.Text(x, y, text, colour, size, align));
    }
}
