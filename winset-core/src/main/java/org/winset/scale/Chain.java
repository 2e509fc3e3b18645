package org.winset.scale;

/// One Markov chain whose draws are from the posterior. One thread at a time.
sealed interface Chain permits HamiltonianChain, GibbsChain {

    void step();

    /// Copies the present draw into `p`.
    void draw(Parameters p);

    /// The present spread of a topic's offsets.
    double tau(int topic);
}
