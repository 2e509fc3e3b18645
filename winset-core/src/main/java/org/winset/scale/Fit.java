package org.winset.scale;

import org.jspecify.annotations.Nullable;

/// The model's scores beside what needs no model. `partyLine` and `partyByRollCall` score a member without a party as
/// the
/// majority side would.
///
/// - `model`: probabilities averaged over the posterior's draws (the mode's where there is no posterior).
/// - `point`: the mode's probabilities alone.
/// - `majority`: everyone votes with the roll call's majority; probability = its share, (n + 1/2) / (N + 1).
/// - `partyLine`: everyone votes with the majority of their party; probability = the overall rate at which members do.
/// - `partyByRollCall`: probability = the party's share of yeas in that roll call, (yeas + 1/2) / (votes + 1).
public record Fit(Score model, Score point, Score majority, Score partyLine, Score partyByRollCall) {

    /// Scores the votes of `actual` that `only` marks (all when null); shares and rates come from `seen`.
    static Fit of(VoteTable actual, VoteTable seen, @Nullable HoldOut only, float[][] model, float[][] point) {
        Baselines baselines = Baselines.of(seen);
        return new Fit(
                score(actual, only, model),
                score(actual, only, point),
                score(actual, only, baselines.majority()),
                score(actual, only, baselines.partyLine()),
                score(actual, only, baselines.partyByRollCall()));
    }

    private static Score score(VoteTable table, @Nullable HoldOut only, float[][] probabilities) {
        Score.Tally tally = new Score.Tally();
        for (int b = 0; b < probabilities.length; b++) {
            Block block = table.blocks().get(b);
            for (int r = 0; r < block.items().length; r++) {
                for (int j = 0; j < block.members().length; j++) {
                    int cell = r * block.width() + j;
                    float sign = block.signs()[cell];
                    if (sign != 0f && (only == null || only.hidden()[b][cell])) {
                        tally.add(sign > 0, probabilities[b][cell]);
                    }
                }
                tally.endRollCall();
            }
        }
        return tally.score();
    }
}
