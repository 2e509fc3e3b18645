package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.winset.rollcall.ReadOptions;
import org.winset.rollcall.RollCallReader;
import org.winset.rollcall.RollCalls;
import org.winset.scale.ScaleOptions.Uncertainty;

/// The 118th Senate, where the folder of public data is there.
class RealScalingTest {

    private static Path folder() {
        String named = System.getProperty("WINSET_SHARED", System.getenv("WINSET_SHARED"));
        Path at = named == null ? null : Path.of(named);
        for (Path up = Path.of("").toAbsolutePath(); at == null && up != null; up = up.getParent()) {
            at = Files.exists(up.resolve("winset")) ? up.resolveSibling("shared") : null;
        }
        Path voteview = at == null ? null : at.resolve("data/rollcalls/voteview");
        Assumptions.assumeTrue(voteview != null && Files.isDirectory(voteview), "skipped: no ../shared");
        return voteview;
    }

    private static RollCalls senate(ReadOptions options) {
        return RollCallReader.read(List.of(folder().resolve("S118_votes.csv")), options);
    }

    private static ScaleOptions options(int dims, double holdOut, long seed) {
        ScaleOptions d = ScaleOptions.DEFAULT;
        return new ScaleOptions(
                dims,
                d.selection(),
                d.uncertainty(),
                d.prior(),
                d.starts(),
                d.chains(),
                d.burnIn(),
                d.sweeps(),
                d.replicates(),
                holdOut,
                List.of(),
                List.of(),
                seed,
                2);
    }

    /// W-NOMINATE in one dimension: 95.4 % correct, APRE .880; MCMCirt1d: 95.2 %, .875.
    @Test
    void one_dimension_explains_the_118th_Senate_and_orders_it_as_Voteview_does() throws IOException {
        Scaled scaled = Scaling.of(senate(ReadOptions.all()), options(1, 0, 1));

        assertThat(scaled.members()).hasSize(104);
        assertThat(scaled.items()).hasSize(659);
        assertThat(scaled.table().votes()).isEqualTo(62_692);
        assertThat(scaled.fit().model().correct()).isGreaterThanOrEqualTo(.950);
        assertThat(scaled.fit().model().apre()).isGreaterThanOrEqualTo(.870);
        assertThat(Math.abs(withNominate(scaled))).isGreaterThanOrEqualTo(.97);
    }

    private static double withNominate(Scaled scaled) throws IOException {
        Map<String, Double> nominate = new HashMap<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(folder().resolve("S118_members.csv"))) {
            for (NamedCsvRecord row : csv) {
                if (row.getField("chamber").equals("Senate")
                        && !row.getField("nominate_dim1").isEmpty()) {
                    nominate.put(row.getField("icpsr"), Double.valueOf(row.getField("nominate_dim1")));
                }
            }
        }
        List<MemberEstimate> both = scaled.members().stream()
                .filter(m -> nominate.containsKey(m.member().id()))
                .toList();
        assertThat(both).hasSizeGreaterThan(100);
        return TrueVotes.correlation(
                both.stream().mapToDouble(m -> m.x()[0]).toArray(),
                both.stream().mapToDouble(m -> nominate.get(m.member().id())).toArray());
    }

    /// pscl's ideal in two dimensions: 96.2 % correct, APRE .903 in sample.
    @Test
    void two_dimensions_explain_more_and_forecast_votes_set_aside() {
        Scaled scaled = Scaling.of(senate(ReadOptions.all()), options(2, .2, 1));
        Fit heldOut = Objects.requireNonNull(scaled.heldOut());

        assertThat(scaled.fit().model().correct()).isGreaterThanOrEqualTo(.961);
        assertThat(scaled.fit().model().apre()).isGreaterThanOrEqualTo(.900);
        assertThat(scaled.fit().point().apre())
                .isGreaterThan(scaled.fit().model().apre());
        assertThat(heldOut.model().logLoss()).isLessThanOrEqualTo(.130);
        assertThat(heldOut.model().logLoss()).isLessThan(heldOut.point().logLoss());
        assertThat(heldOut.partyByRollCall().logLoss()).isCloseTo(.202, within(.01));
    }

    @Test
    void before_a_day_later_votes_do_not_exist() {
        LocalDate day = LocalDate.of(2024, 1, 17);
        ScaleOptions quick = new ScaleOptions(
                1,
                new Selection(.025, 20),
                Uncertainty.NONE,
                RollCallPrior.CUSTOMARY,
                1,
                1,
                1,
                2,
                2,
                0,
                List.of(),
                List.of(),
                1,
                2);
        Scaled scaled = Scaling.of(senate(ReadOptions.all().withBefore(day)), quick);

        assertThat(scaled.items())
                .isNotEmpty()
                .allMatch(
                        i -> i.rollCall().date() != null && i.rollCall().date().isBefore(day));
        assertThat(scaled.items().size())
                .isLessThan(Scaling.of(senate(ReadOptions.all()), quick).items().size());
        assertThat(scaled.read().leftOut()).isNotEmpty();
    }
}
