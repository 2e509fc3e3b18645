package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.Legislator;
import org.winset.rollcall.RollCall;
import org.winset.rollcall.RollCalls;

class BridgeScalingTest {

    @Test
    void Congresses_without_a_common_member_are_scaled_with_a_warning() {
        RollCalls first = TrueVotes.of(TrueVotes.Plan.of(30, 50, 1), 16).calls();
        RollCalls second = TrueVotes.of(TrueVotes.Plan.of(30, 50, 1), 17).calls();

        Scaled bridged = Scaling.of(joined(first, second, true), Quick.posterior(1));
        Scaled apart = Scaling.of(joined(first, second, false), Quick.posterior(1));

        assertThat(bridged.warnings()).noneMatch(w -> w.startsWith("No member connects"));
        assertThat(apart.warnings())
                .anyMatch(w -> w.startsWith("No member connects these groups")
                        && w.contains("Senate of the 117th | Senate of the 118th")
                        && w.contains("Maybe"));
        assertThat(apart.members()).hasSize(60);
    }

    /// The first set moved to the 117th Congress, its members renamed unless they bridge.
    private static RollCalls joined(RollCalls first, RollCalls second, boolean bridged) {
        var moved = first.rollCalls().stream()
                .map(c -> new RollCall(
                        "117-" + c.id(), Chamber.SENATE, 117, c.date(), "", "", c.voters(), c.casts(), c.parties()))
                .toList();
        var renamed = first.legislators().stream()
                .map(m -> new Legislator((bridged ? "" : "old-") + m.id(), m.name(), m.party(), m.state(), m.chamber()))
                .toList();
        return TrueVotes.joined(new RollCalls(renamed, moved, first.report()), second);
    }

    @Test
    void bridging_members_put_two_Congresses_on_one_scale() {
        TrueVotes made = TrueVotes.of(TrueVotes.Plan.of(60, 200, 1), 18);
        // Members 0-39 sit in the first Congress, 20-59 in the second: twenty bridge them.
        Scaled scaled = Scaling.of(
                TrueVotes.joined(seats(made.calls(), 117, 0, 40, 0, 100), seats(made.calls(), 118, 20, 60, 100, 200)),
                Quick.posterior(1));
        Map<String, Double> found = new TreeMap<>();
        scaled.members().forEach(m -> found.put(m.member().id(), m.x()[0]));
        double[] x = found.values().stream().mapToDouble(Double::doubleValue).toArray();

        assertThat(scaled.table().blocks()).hasSize(2);
        assertThat(TrueVotes.correlation(x, TrueVotes.column(made.x(), 0))).isGreaterThan(.95);
    }

    private static RollCalls seats(RollCalls all, int congress, int from, int to, int firstCall, int lastCall) {
        var members = all.legislators().subList(from, to);
        var calls = all.rollCalls().subList(firstCall, lastCall).stream()
                .map(c -> new RollCall(
                        c.id(),
                        c.chamber(),
                        congress,
                        c.date(),
                        "",
                        "",
                        Arrays.stream(c.voters()).limit(to - from).toArray(),
                        Arrays.copyOfRange(c.casts(), from, to),
                        Arrays.copyOfRange(c.parties(), from, to)))
                .toList();
        return new RollCalls(members, calls, all.report());
    }
}
