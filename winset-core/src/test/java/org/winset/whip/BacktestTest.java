package org.winset.whip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.OutcomeVote;
import org.winset.dossier.folder.DossierFolder;

/// The example's votes, held against what is published of them and against the bounds that the forecasts have to keep.
class BacktestTest {

    private static final Dossier DOSSIER = DossierFolder.read(folder());
    private static final List<BacktestRow> ROWS = Backtest.of(DOSSIER, Settings.DEFAULT, WhipModel.POINTS);

    private static Path folder() {
        Path above = Path.of("..", "examples", "border-2024");
        return Files.exists(above) ? above : Path.of("examples", "border-2024");
    }

    private static BacktestRow row(String id) {
        return ROWS.stream()
                .filter(row -> row.outcome().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "h151-118.2024, 310, 20, .91",
        "h143-118.2024, 215, 10, .98",
        "s41-118.2024, 67, 6, .90",
        "s48-118.2024, 70, 6, .84"
    })
    void forecasts_stay_within_their_bounds(String id, int cast, int off, double right) {
        BacktestRow row = row(id);
        assertThat(row.cast()).isEqualTo(cast);
        assertThat(Math.abs(row.model().yeas() - cast)).isLessThanOrEqualTo(off);
        assertThat(row.inside()).isTrue();
        assertThat(row.model().membersRight()).isGreaterThanOrEqualTo(right);
    }

    @Test
    void three_in_four_lie_inside() {
        assertThat(ROWS).hasSizeGreaterThanOrEqualTo(13);
        assertThat(4 * ROWS.stream().filter(BacktestRow::inside).count()).isGreaterThanOrEqualTo(3L * ROWS.size());
    }

    @Test
    void yeas_and_members_right_are_counted_from_how_members_voted() {
        for (BacktestRow row : ROWS) {
            Map<String, OutcomeVote.Ballot> ballots = DOSSIER.outcomeVotes().stream()
                    .filter(vote -> vote.outcome().equals(row.outcome().id()))
                    .collect(Collectors.toMap(OutcomeVote::member, OutcomeVote::ballot));
            GateCount count = WhipModel.of(DOSSIER.asOf(row.known()), Settings.DEFAULT, WhipModel.POINTS)
                    .tallyAt(
                            Deal.of(DOSSIER.provisions(), row.outcome().deal()),
                            (Gate.Vote) Objects.requireNonNull(
                                    DOSSIER.gate(row.outcome().gate())),
                            Given.NOTHING);
            int yeas = 0;
            double right = 0;
            int voted = 0;
            for (MemberCount m : count.members()) {
                OutcomeVote.Ballot ballot = ballots.get(m.member().id());
                if (ballot == OutcomeVote.Ballot.YEA || ballot == OutcomeVote.Ballot.NAY) {
                    boolean yea = ballot == OutcomeVote.Ballot.YEA;
                    voted++;
                    yeas += yea ? 1 : 0;
                    right += yea == m.chance() > .5 ? 1 : 0;
                }
            }
            assertThat(row.cast()).as(row.outcome().id()).isEqualTo(yeas);
            assertThat(row.voted()).as(row.outcome().id()).isEqualTo(voted);
            assertThat(row.model().membersRight()).as(row.outcome().id()).isEqualTo(right / voted);
        }
    }

    @Test
    void nothing_later_than_what_is_known_enters() {
        LocalDate asOf = DOSSIER.asOf();
        for (BacktestRow row : ROWS) {
            LocalDate eve = row.outcome().date().minusDays(1);
            assertThat(row.known()).isEqualTo(eve.isBefore(asOf) ? eve : asOf);
            assertThat(DOSSIER.asOf(row.known()).statements())
                    .allMatch(statement -> !statement.date().isAfter(row.known()));
        }
    }

    @Test
    void what_was_missed_or_called_wrong_is_explained_and_nothing_else() {
        assertThat(ROWS).anyMatch(row -> !row.inside()).anyMatch(row -> row.inside() && !row.calledRight());
        for (BacktestRow row : ROWS) {
            boolean passLikelier = row.model().chancePass() > .5;
            assertThat(row.calledRight())
                    .as(row.outcome().id())
                    .isEqualTo(passLikelier == row.outcome().passed());
            assertThat(row.hindsight() == null).as(row.outcome().id()).isEqualTo(row.inside() && row.calledRight());
        }
        assertThat(row("s332-118.2023").hindsight()).isNotNull();
        assertThat(row("s39-118.2024").hindsight()).isNotNull();
    }
}
