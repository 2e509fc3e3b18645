package org.winset.dossier;

import java.time.LocalDate;
import java.util.List;

/// A roll call that serves as precedent, with the item parameters that `winset scale` estimated:
/// P(yea) = Phi(alpha + beta . x). `beta` and `betaSd` have one entry a dimension of the chamber's positions.
public record PrecedentVote(
        String id,
        String chamber,
        LocalDate date,
        String question,
        int yea,
        int nay,
        double alpha,
        double alphaSd,
        List<Double> beta,
        List<Double> betaSd,
        String source) {

    public PrecedentVote {
        beta = List.copyOf(beta);
        betaSd = List.copyOf(betaSd);
    }
}
