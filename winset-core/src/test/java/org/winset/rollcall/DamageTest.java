package org.winset.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.winset.rollcall.Votes.ash;
import static org.winset.rollcall.Votes.birch;
import static org.winset.rollcall.Votes.write;
import static org.winset.rollcall.Votes.yeasAndNays;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;

/// Damaged files: whatever is cut off or overwritten, the reader answers with votes or with located problems.
@Timeout(300)
class DamageTest {

    private static final int FLIPS = 600;

    @TempDir
    Path folder;

    @SuppressWarnings("ArrayRecordComponent")
    record Input(String name, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Input> inputs() {
        Map<String, String> tree = new LinkedHashMap<>();
        tree.put("votes/s9/data.json", Votes.SENATE_9);
        tree.put(
                "votes/" + "x".repeat(120) + "/data.json",
                Votes.senate(
                        "s10-118.2023", "2023-03-01", "(1-1)", yeasAndNays(List.of(ash("R")), List.of(birch("D")))));
        byte[] tar = Votes.tar(tree);
        return Stream.of(
                text("data.json", Votes.SENATE_9),
                text("S118_votes.csv", """
                        congress,chamber,rollnumber,icpsr,cast_code
                        118,Senate,1,14226.0,1
                        118,Senate,1,3520,6
                        """),
                text("S118_rollcalls.csv", """
                        congress,chamber,rollnumber,date,yea_count,nay_count,vote_desc,vote_question
                        118,Senate,1,2023-01-11,1,1,"A ""quoted"" bill, long",On Passage
                        """),
                text("S118_members.csv", """
                        congress,chamber,icpsr,state_abbrev,party_code,bioname
                        118,Senate,14226,IA,100,"BIRCH, Bob"
                        """),
                text("sen90kh.ord", """
                         901422631 0IOWA    10001BIRCH      116
                         90 352048 0SOUTH C 20011THORN      690
                        """),
                text("matrix.csv", "id,name,v1,v2\na,\"Ash, Ann\",1,0\nb,Birch,0,NA\n"),
                text("long.csv", "legislator,rollcall,vote,date\nash,1,Yea,2023-01-01\nbirch,1,Nay,2023-01-01\n"),
                new Input("tree.tar", tar),
                new Input("tree.tar.gz", Votes.gzip(tar)),
                new Input("tree.tar.xz", Votes.xz(tar)),
                new Input("tree.zip", Votes.zip(tree)));
    }

    private static Input text(String name, String text) {
        return new Input(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void cut_off_anywhere(Input input) {
        for (int length = 0; length < input.bytes().length; length++) {
            check(input, Arrays.copyOf(input.bytes(), length), "cut to " + length);
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void a_byte_overwritten_anywhere(Input input) {
        for (long seed = 0; seed < FLIPS; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            byte[] bytes = input.bytes().clone();
            for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            check(input, bytes, "seed " + seed);
        }
    }

    private void check(Input input, byte[] bytes, String what) {
        Path file = write(folder, input.name(), bytes);
        List<Path> inputs = List.of(file);
        if (input.name().endsWith("rollcalls.csv") || input.name().endsWith("members.csv")) {
            inputs = List.of(write(folder, "S118_votes.csv", """
                    congress,chamber,rollnumber,icpsr,cast_code
                    118,Senate,1,14226,1
                    """));
        }
        try {
            RollCalls all = RollCallReader.read(inputs, ReadOptions.all().withThreads(2));
            assertThat(all.rollCalls()).isNotEmpty();
            for (RollCall rollCall : all.rollCalls()) {
                assertThat(rollCall.casts()).hasSameSizeAs(rollCall.voters()).doesNotContainNull();
                assertThat(Arrays.stream(rollCall.voters()).distinct().count()).isEqualTo(rollCall.voters().length);
                assertThat(Arrays.stream(rollCall.voters()))
                        .allMatch(v -> v < all.legislators().size());
            }
        } catch (InputException e) {
            assertThat(e.problems()).as(what).isNotEmpty().allSatisfy(DamageTest::isLocated);
        } catch (RuntimeException e) {
            fail(input + ", " + what, e);
        }
    }

    private static void isLocated(Problem problem) {
        assertThat(problem.message()).endsWith(".");
        assertThat(problem.maybe()).isNotEmpty();
        assertThat(problem.file().isEmpty()).isEqualTo(problem.message().startsWith("No roll call is left"));
    }

    static Stream<Input> checkedInputs() {
        return inputs().filter(i -> i.name().endsWith(".xz") || i.name().endsWith(".gz"));
    }

    @ParameterizedTest
    @MethodSource("checkedInputs")
    void an_archive_with_a_checksum_gives_the_same_votes_or_none(Input input) {
        RollCalls whole = Votes.read(write(folder, input.name(), input.bytes()));
        for (long seed = 0; seed < FLIPS; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            byte[] bytes = input.bytes().clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            if (random.nextBoolean()) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            Path file = write(folder, input.name(), bytes);
            try {
                assertThat(Votes.read(file))
                        .as("seed " + seed)
                        .usingRecursiveComparison()
                        .isEqualTo(whole);
            } catch (InputException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }
}
