package org.winset.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real roll calls, where the folder that holds them is there.
class RealRollCallsTest {

    private static final String ARCHIVE = "data/rollcalls/congress-%d.tar.xz";
    private static final String VOTEVIEW = "data/rollcalls/voteview/S118_votes.csv";

    private static RollCalls read(Path path, ReadOptions options) {
        return RollCallReader.read(List.of(path), options);
    }

    /// Counted independently with a JSON tree reader; a roll call without a yea or nay is left out.
    @ParameterizedTest
    @CsvSource({
        "110, 2533, 2521, 1, 11, 0, 1",
        "111, 2351, 2342, 1, 8, 0, 0",
        "112, 2092, 2087, 1, 4, 0, 0",
        "113, 1861, 1858, 1, 2, 0, 0",
        "114, 1827, 1822, 2, 3, 0, 0",
        "116, 1674, 1670, 1, 2, 1, 0",
        "117, 1947, 1944, 1, 2, 0, 26",
        "118, 1932, 1907, 19, 6, 0, 7",
    })
    void each_congress_gives_all_its_yes_no_votes(
            int congress, int files, int kept, int speaker, int quorum, int empty, int vicePresident) {
        ReadReport report = read(Shared.file(ARCHIVE.formatted(congress)), ReadOptions.all())
                .report();
        Map<String, Integer> leftOut = new HashMap<>(report.leftOut());

        assertThat(report.files()).isEqualTo(files);
        assertThat(report.rollCalls()).isEqualTo(kept);
        assertThat(leftOut)
                .containsAllEntriesOf(nonZero(Map.of(
                        "roll call: election of a Speaker, not a yes-no question", speaker,
                        "roll call: a quorum call, nobody votes yea or nay", quorum,
                        "roll call: no yea or nay on record", empty,
                        "vote: no member's record, as for the vice president", vicePresident)));
        assertThat(kept + speaker + quorum + empty).isEqualTo(files);
        assertThat(report.notes()).noneMatch(note -> note.contains("stated tally"));
    }

    private static Map<String, Integer> nonZero(Map<String, Integer> counts) {
        Map<String, Integer> kept = new HashMap<>(counts);
        kept.values().removeIf(n -> n == 0);
        return kept;
    }

    @Test
    void voteviews_118th_senate_has_691_roll_calls_of_which_659_are_not_lopsided() {
        RollCalls all = read(Shared.file(VOTEVIEW), ReadOptions.all());

        assertThat(all.legislators()).hasSize(105);
        assertThat(all.rollCalls()).hasSize(691);
        assertThat(all.rollCalls().stream().filter(RealRollCallsTest::isContested))
                .hasSize(659);
        assertThat(all.report().leftOut()).isEmpty();
        assertThat(all.report().notes()).isEmpty();
    }

    private static boolean isContested(RollCall rollCall) {
        return Math.min(rollCall.yeas(), rollCall.nays()) >= 0.025 * (rollCall.yeas() + rollCall.nays());
    }

    /// Voteview numbers roll calls through a Congress, the Senate's clerk through a year.
    @Test
    void voteview_and_the_public_json_agree_on_every_vote_of_the_118th_senate() {
        List<RollCall> voteview = read(Shared.file(VOTEVIEW), ReadOptions.all()).rollCalls();
        List<RollCall> json = read(
                        Shared.file(ARCHIVE.formatted(118)), ReadOptions.all().withChambers(Set.of(Chamber.SENATE)))
                .rollCalls();
        Map<String, RollCall> byDayAndNumber = new HashMap<>();
        json.forEach(r -> byDayAndNumber.put(r.date() + " " + clerkNumber(r.id()), r));
        int firstYear = (int) voteview.stream().filter(r -> year(r) == 2023).count();
        List<String> apart = new ArrayList<>();
        for (RollCall theirs : voteview) {
            int number = Integer.parseInt(theirs.id().substring("118-Senate-".length()));
            RollCall ours =
                    byDayAndNumber.remove(theirs.date() + " " + (year(theirs) == 2023 ? number : number - firstYear));
            if (ours == null || ours.yeas() != theirs.yeas() || ours.nays() != theirs.nays()) {
                apart.add(theirs.id());
            }
        }

        assertThat(json).hasSize(691);
        assertThat(apart).isEmpty();
        assertThat(byDayAndNumber).isEmpty();
    }

    private static int year(RollCall rollCall) {
        return Objects.requireNonNull(rollCall.date()).getYear();
    }

    private static int clerkNumber(String id) {
        return Integer.parseInt(id.substring(1, id.indexOf('-')));
    }

    @Test
    void the_border_bill_failed_cloture_by_49_to_50_and_party_switches_are_noted() {
        RollCalls all = read(
                Shared.file(ARCHIVE.formatted(118)),
                ReadOptions.all().withChambers(Set.of(Chamber.SENATE)).withBefore(LocalDate.of(2024, 2, 8)));
        RollCall cloture = all.rollCalls().stream()
                .filter(r -> r.id().equals("s39-118.2024"))
                .findFirst()
                .orElseThrow();

        assertThat(cloture.date()).isEqualTo(LocalDate.of(2024, 2, 7));
        assertThat(cloture.yeas()).isEqualTo(49);
        assertThat(cloture.nays()).isEqualTo(50);
        assertThat(all.rollCalls()).allMatch(r -> r.date() != null && r.date().isBefore(LocalDate.of(2024, 2, 8)));
    }

    @Test
    void threads_do_not_change_the_result() {
        Path archive = Shared.file(ARCHIVE.formatted(114));
        RollCalls one = read(archive, ReadOptions.all().withThreads(1));
        RollCalls three = read(archive, ReadOptions.all().withThreads(3));

        assertThat(three.legislators()).isEqualTo(one.legislators());
        assertThat(three.report()).isEqualTo(one.report());
        for (int r = 0; r < one.rollCalls().size(); r++) {
            RollCall a = one.rollCalls().get(r);
            RollCall b = three.rollCalls().get(r);
            assertThat(b.id()).isEqualTo(a.id());
            assertThat(Arrays.equals(a.voters(), b.voters())
                            && Arrays.equals(a.casts(), b.casts())
                            && Arrays.equals(a.parties(), b.parties()))
                    .isTrue();
        }
    }
}
