package org.winset.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.winset.dossier.Dossier;
import org.winset.dossier.Position;
import org.winset.whip.GateCount;
import org.winset.whip.MemberCount;

/// Members of one vote heaped along their positions (or their pulls, where there are none): the letter and the hue say
/// the
/// party, the filling the chance of yes; those who most likely decide wear a ring.
public final class MemberStrip {

    private static final double WIDTH = 960;
    private static final double STEP = 14.5;
    private static final double RADIUS = 6.4;
    private static final int RINGS = 12;

    private MemberStrip() {}

    public static Figure of(Dossier dossier, GateCount gate, String id) {
        List<String> parties = parties(dossier, gate);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        boolean placed = gate.members().stream().anyMatch(m -> m.member().position() != null);
        for (MemberCount m : gate.members()) {
            low = Math.min(low, x(m, placed));
            high = Math.max(high, x(m, placed));
        }
        int columns = (int) ((WIDTH - 40) / STEP);
        Scale scale = new Scale(low, high, 0, columns - 1.0);
        List<List<MemberCount>> heaps = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            heaps.add(new ArrayList<>());
        }
        gate.members()
                .forEach(m ->
                        heaps.get((int) Math.round(scale.clipped(x(m, placed)))).add(m));
        int tallest = heaps.stream().mapToInt(List::size).max().orElse(1);
        double base = 16 + tallest * STEP;
        List<String> rings = gate.members().stream()
                .sorted(Comparator.comparingDouble((MemberCount m) -> -m.decisive()))
                .limit(RINGS)
                .filter(m -> m.decisive() > 1e-6)
                .map(m -> m.member().id())
                .toList();
        Svg svg = new Svg();
        for (int c = 0; c < columns; c++) {
            heaps.get(c)
                    .sort(Comparator.comparingDouble((MemberCount m) -> -m.chance())
                            .thenComparing(m -> m.member().id()));
            for (int k = 0; k < heaps.get(c).size(); k++) {
                seat(svg, heaps.get(c).get(k), parties, rings, 26 + c * STEP, base - STEP / 2 - k * STEP);
            }
        }
        svg.line(20, base + 2, WIDTH - 20, base + 2, "axis");
        svg.text(20, base + 20, Text.decimal(low, 1), "s soft t");
        svg.text(WIDTH - 20, base + 20, Text.decimal(high, 1), "s soft t e");
        svg.text(
                WIDTH / 2,
                base + 20,
                placed ? "position from roll calls, dimension 1" : "pull, probit units",
                "s soft m");
        legend(svg, dossier, parties, base + 44);
        return new Figure(
                id,
                gate.gate().title() + ": who stands where",
                gate.members().size() + " members by position and chance of yes; "
                        + Math.round(gate.members().stream()
                                .mapToDouble(MemberCount::chance)
                                .sum())
                        + " yeas expected if all vote. The table lists everyone.",
                WIDTH,
                base + 58,
                svg.toString(),
                table(gate, placed));
    }

    private static Table table(GateCount gate, boolean placed) {
        Table.Rows rows = new Table.Rows(
                4,
                "member",
                "party",
                "state",
                "word",
                placed ? "position" : "pull",
                "P(yes)",
                "pull, expected",
                "P(decides)");
        gate.members().stream()
                .sorted(Comparator.comparingDouble((MemberCount m) -> -m.chance()))
                .forEach(m -> rows.add(
                        m.member().name(),
                        m.member().party(),
                        m.member().state(),
                        m.word().words(),
                        Text.decimal(x(m, placed), 2),
                        Text.decimal(m.chance(), 3),
                        Text.decimal(m.pull(), 2),
                        Text.decimal(m.decisive(), 4)));
        return rows.table();
    }

    private static double x(MemberCount m, boolean placed) {
        Position position = m.member().position();
        return !placed ? m.pull() : position == null ? 0 : position.mean().getFirst();
    }

    static List<String> parties(Dossier dossier, GateCount gate) {
        List<String> parties = new ArrayList<>();
        dossier.parties().forEach(p -> parties.add(p.id()));
        gate.members().forEach(m -> {
            if (!parties.contains(m.member().party())) {
                parties.add(m.member().party());
            }
        });
        return parties;
    }

    private static void seat(Svg svg, MemberCount m, List<String> parties, List<String> rings, double x, double y) {
        int party = Math.min(3, parties.indexOf(m.member().party()));
        String title = m.member().name() + " (" + m.member().party()
                + (m.member().state().isEmpty() ? "" : "-" + m.member().state()) + "): "
                + m.word().words()
                + String.format(Locale.ROOT, ", P(yes) %.2f", m.chance());
        svg.circle(x, y, RADIUS, "seat p" + party, .04 + .96 * m.chance(), title);
        String party1 = m.member().party();
        String letter = party1.isEmpty() ? m.member().id() : party1;
        svg.text(
                x,
                y + 2.7,
                letter.substring(0, Math.min(2, letter.length())),
                "tiny" + (m.chance() > .55 ? " inv" : ""));
        if (rings.contains(m.member().id())) {
            svg.circle(x, y, RADIUS + 1.6, "ring", 1, "");
        }
    }

    private static void legend(Svg svg, Dossier dossier, List<String> parties, double y) {
        double x = 26;
        for (int p = 0; p < Math.min(4, parties.size()); p++) {
            if (parties.get(p).isEmpty()) {
                continue;
            }
            String title = title(dossier, parties.get(p));
            svg.circle(x, y - 4, RADIUS, "seat p" + p, .9, "");
            svg.text(x, y - 1.3, parties.get(p), "tiny inv");
            svg.text(x + 12, y, title, "s");
            x += 34 + Svg.width(title, 11.5);
        }
        svg.circle(x + 10, y - 4, RADIUS, "seat p0", 1, "");
        svg.text(x + 22, y, "certain yes", "s soft");
        svg.circle(x + 102, y - 4, RADIUS, "seat p0", .5, "");
        svg.text(x + 114, y, "even", "s soft");
        svg.circle(x + 160, y - 4, RADIUS, "seat p0", .04, "");
        svg.text(x + 172, y, "certain no", "s soft");
        svg.circle(x + 250, y - 4, RADIUS + 1.6, "ring", 1, "");
        svg.text(x + 264, y, "most likely to decide", "s soft");
    }

    private static String title(Dossier dossier, String party) {
        return dossier.parties().stream()
                .filter(p -> p.id().equals(party))
                .map(p -> p.title())
                .findFirst()
                .orElse(party);
    }
}
