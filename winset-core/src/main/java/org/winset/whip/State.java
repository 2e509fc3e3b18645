package org.winset.whip;

/// The states of one caucus at one point: its leaders' word and the kind of shock, each with its chance given the
/// party's common parts. Reused from point to point.
final class State {

    static final int MOST = 6;
    private static final double LEAST = 1e-9;
    private static final double SLIGHT = .04;
    private static final int[] PRIMES = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29};

    /// How many states there are.
    int n;

    final double[] weight = new double[MOST];
    final double[] cue = new double[MOST];
    final double[] shift = new double[MOST];
    final Given.Cue[] word = new Given.Cue[MOST];

    /// The latent, where it is drawn (one state).
    double latent;

    private void add(double chance, Given.Cue said, double pull, double shock) {
        weight[n] = chance;
        word[n] = said;
        cue[n] = pull;
        shift[n++] = pull + shock;
    }

    /// Every word and both kinds of shock.
    void enumerate(Latents latents, FutureSpace space, int point, int caucus) {
        n = 0;
        double calm = space.calm()[point][caucus];
        for (Given.Cue said : Given.Cue.values()) {
            double chance = latents.chance(said, space.common()[point][caucus]);
            if (chance > LEAST) {
                double pull = latents.pull(said);
                if (calm * chance > LEAST) {
                    add(calm * chance, said, pull, space.small()[point][caucus]);
                }
                if ((1 - calm) * chance > LEAST) {
                    add((1 - calm) * chance, said, pull, space.large()[point][caucus]);
                }
            }
        }
        if (n == 0) {
            draw(latents, space, point, caucus);
        } else if (n > 2) {
            thin(point * Math.sqrt(PRIMES[caucus % PRIMES.length]));
        }
    }

    /// Of the states below [#SLIGHT], one stands for all, each with its due chance: nothing is moved on average.
    private void thin(double turn) {
        double slight = 0;
        double all = 0;
        int few = 0;
        for (int s = 0; s < n; s++) {
            all += weight[s];
            slight += weight[s] < SLIGHT ? weight[s] : 0;
            few += weight[s] < SLIGHT ? 1 : 0;
        }
        if (few < 2 || slight < 1e-12 * all) {
            return;
        }
        double at = (turn - Math.floor(turn)) * slight;
        int kept = 0;
        boolean chosen = false;
        for (int s = 0; s < n; s++) {
            boolean keep = weight[s] >= SLIGHT;
            double own = weight[s];
            if (!keep && !chosen) {
                at -= own;
                few--;
                if (at <= 0 || few == 0) {
                    chosen = true;
                    keep = true;
                    own = slight;
                }
            }
            if (keep) {
                weight[kept] = own;
                word[kept] = word[s];
                cue[kept] = cue[s];
                shift[kept++] = shift[s];
            }
        }
        n = kept;
    }

    /// One word and one shock.
    void draw(Latents latents, FutureSpace space, int point, int caucus) {
        n = 0;
        latent = latents.drawn(space.common()[point][caucus], space.own()[point][caucus]);
        Given.Cue said = latents.word(latent);
        add(1, said, latents.pull(said), space.shock()[point][caucus]);
    }
}
