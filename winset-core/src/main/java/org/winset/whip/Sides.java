package org.winset.whip;

import java.util.List;

/// What a chamber's two sides decide together beyond the sum of votes.
final class Sides {

    private Sides() {}

    /// The chance that whoever breaks the chamber's ties is for it: the word of the caucus that this person leads, else
    /// of the majority. `s` and `r` are the sides' states; `common` the parties' parts of latents at the point.
    static double tieBreaks(
            WhipModel model, int chamber, State[] states, int s, int r, Latents[] latents, double[] common) {
        int caucus = model.tieBreaker(chamber);
        if (caucus < 0) {
            return 0;
        }
        List<Side> sides = model.sides().get(chamber);
        for (int i = 0; i < 2; i++) {
            if (sides.get(i).caucus() == caucus) {
                return states[i].word[i == 0 ? s : r] == Given.Cue.AGAINST ? 0 : 1;
            }
        }
        return 1 - latents[caucus].chance(Given.Cue.AGAINST, common[caucus]);
    }
}
