package org.winset.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.rollcall.Cast;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.Legislator;
import org.winset.rollcall.ReadReport;
import org.winset.rollcall.RollCall;
import org.winset.rollcall.RollCalls;
import org.winset.scale.ScaleOptions;
import org.winset.scale.Scaled;
import org.winset.scale.Scaling;
import org.winset.scale.Selection;

class PositionsPlotTest {

    /// Twenty members in a row with long names, each roll call cut between two of them.
    private static Scaled scaled(int dims) {
        List<Legislator> members = new ArrayList<>();
        String[] parties = new String[20];
        int[] voters = new int[20];
        for (int j = 0; j < 20; j++) {
            parties[j] =
                    List.of("D", "R", "Green & <Left>", "Grey", "Gold", "Glad").get(j % 6);
            members.add(new Legislator(
                    "M" + j, "MEMBER-WITH-A-NAME, Very Long Indeed (" + j + ")", parties[j], "ZZ", Chamber.OTHER));
            voters[j] = j;
        }
        List<RollCall> calls = new ArrayList<>();
        for (int r = 0; r < 38; r++) {
            Cast[] casts = new Cast[20];
            for (int j = 0; j < 20; j++) {
                int place = r < 19 ? j : j * 7 % 20;
                casts[j] = place > r % 19 ? Cast.YEA : Cast.NAY;
            }
            calls.add(new RollCall("r" + r, Chamber.OTHER, 0, null, "", "", voters, casts, parties));
        }
        RollCalls all = new RollCalls(members, calls, new ReadReport(1, 38, 760, java.util.Map.of(), List.of()));
        ScaleOptions d = ScaleOptions.DEFAULT;
        return Scaling.of(
                all,
                new ScaleOptions(
                        dims,
                        new Selection(0, 1),
                        d.uncertainty(),
                        d.prior(),
                        1,
                        2,
                        20,
                        40,
                        2,
                        0,
                        List.of(),
                        List.of(),
                        1,
                        1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void every_mark_stays_on_the_sheet(int dims) {
        Sheet sheet = PositionsPlot.of(scaled(dims));

        for (Mark mark : sheet.marks()) {
            switch (mark) {
                case Mark.Line l -> {
                    assertInside(sheet, l.x1(), l.y1());
                    assertInside(sheet, l.x2(), l.y2());
                }
                case Mark.Symbol s -> assertInside(sheet, s.x(), s.y());
                case Mark.Text t -> {
                    double left = switch (t.align()) {
                        case START -> t.x();
                        case MIDDLE -> t.x() - t.width() / 2;
                        case END -> t.x() - t.width();
                    };
                    assertInside(sheet, left, t.y());
                    assertInside(sheet, left + t.width(), t.y());
                }
            }
        }
    }

    private static void assertInside(Sheet sheet, double x, double y) {
        assertThat(x).isBetween(0.0, (double) sheet.width());
        assertThat(y).isBetween(0.0, (double) sheet.height());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void every_member_is_there_and_no_two_parties_look_alike_without_colour(int dims) {
        Scaled scaled = scaled(dims);
        PartyMarks parties = PartyMarks.of(scaled.members());
        List<String> looks = parties.all().stream()
                .map(p -> p.shape() == PartyMarks.Shape.LETTER
                        ? p.letter()
                        : p.shape().name())
                .toList();

        assertThat(looks).hasSize(6).doesNotHaveDuplicates();
        assertThat(parties.all()).extracting(PartyMarks.PartyMark::letter).doesNotHaveDuplicates();
        String svg = PositionsPlot.of(scaled).svg();
        assertThat(svg).contains("Green &amp; &lt;Left&gt;").doesNotContain("<Left>");
        assertThat(svg.split("<title>MEMBER", -1).length - 1).isBetween(12, 20);
    }
}
