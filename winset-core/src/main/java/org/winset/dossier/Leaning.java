package org.winset.dossier;

/// How much someone wants something: in words, or as a pull.
public sealed interface Leaning {

    /// In words; the pull that stands for them, and its uncertainty, belong to the whip count.
    record InWords(Stance stance) implements Leaning {}

    /// In probit units (standard deviations of the voting error), with the standard deviation of that estimate.
    record Pull(double mean, double sd) implements Leaning {}
}
