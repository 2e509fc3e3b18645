package org.winset.whip.calibrate;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What was learned of each kind of text from some cases: leaders' words and how far caucuses move. A text that changed
/// in between has more that can't be known, so it has numbers of its own; the dossier's use those of one text. How far
/// a
/// caucus goes with leaders who turned is learned from both.
record Fits(Map<Text, Words> words, Map<Text, Reach> reach, Turns turns, double loyalty, double earlier) {

    /// The likelihood surfaces of cases at one drift, worked out once for all fits.
    static final class Surfaces {

        private final Map<CaucusCase, Surface> known = new IdentityHashMap<>();
        private final double drift;

        Surfaces(List<CaucusCase> cases, double drift) {
            this.drift = drift;
            List<Surface> all = cases.parallelStream()
                    .map(c -> Surface.of(Saliency.cells(c.mean()), c.variance(), c.yeas(), drift))
                    .toList();
            for (int i = 0; i < all.size(); i++) {
                known.put(cases.get(i), all.get(i));
            }
        }

        double drift() {
            return drift;
        }

        List<Surface> of(List<CaucusCase> cases) {
            return cases.stream()
                    .map(c -> java.util.Objects.requireNonNull(known.get(c), "a case without a surface"))
                    .toList();
        }
    }

    /// Fits each kind of text to its cases, at the drift of its surfaces.
    static Fits of(List<CaucusCase> cases, Map<Text, Surfaces> surfaces) {
        Map<Text, Words> said = Words.fit(cases);
        Map<Text, Words> words = new EnumMap<>(Text.class);
        Map<Text, Reach> reach = new EnumMap<>(Text.class);
        for (Text text : Text.values()) {
            List<CaucusCase> own = cases.stream().filter(c -> c.text() == text).toList();
            Surfaces at = surfaces.get(text);
            if (own.size() >= Calibrator.FEWEST && at != null) {
                Words heard = java.util.Objects.requireNonNull(said.get(text));
                words.put(text, heard);
                reach.put(text, Reach.at(own, heard.threshold(), at));
            }
        }
        double threshold = said.values().iterator().next().threshold();
        Turns turns = Turns.fit(cases, threshold, reach, surfaces);
        return new Fits(words, reach, turns, Coverage.loyalty(cases), Coverage.earlierLoyalty(cases));
    }

    boolean covers(CaucusCase c) {
        return words.containsKey(c.text());
    }

    Words words(CaucusCase c) {
        return java.util.Objects.requireNonNull(words.get(c.text()), "no words for this text");
    }

    Reach reach(CaucusCase c) {
        return java.util.Objects.requireNonNull(reach.get(c.text()), "no reach for this text");
    }
}
