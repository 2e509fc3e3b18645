package org.winset.deal.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.winset.deal.Negotiation;
import org.winset.deal.Utility;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Outcome;
import org.winset.dossier.Principal;

/// A deal that anyone would think of first.
public record ObviousDeal(Kind kind, String name, Deal deal) {

    public enum Kind {
        /// Every provision at its last level.
        FARTHEST,
        /// What a bargaining principal would choose alone, by the principal's views on levels; `name` is the principal.
        FAVOURITE,
        /// A deal that came to a vote after the as-of date, so chosen with hindsight; `name` is the outcome.
        VOTED,
        /// Asked about; `name` is empty.
        ASKED
    }

    /// Bargainers' favourites, everything at its last level, and the `voted` widest deals of the outcomes (`full` is
    /// the
    /// dossier before later days were hidden). The status quo and repeats are left out.
    public static List<ObviousDeal> of(Negotiation talks, Dossier full, int bargainers, int voted) {
        List<ObviousDeal> found = new ArrayList<>();
        for (Outcome outcome : widest(full, voted)) {
            add(found, new ObviousDeal(Kind.VOTED, outcome.id(), Deal.of(full.provisions(), outcome.deal())));
        }
        for (Principal principal : talks.bargainers(bargainers)) {
            add(found, new ObviousDeal(Kind.FAVOURITE, principal.id(), favourite(talks.utility(principal))));
        }
        List<Integer> last = talks.dossier().provisions().stream()
                .map(provision -> provision.levels().size() - 1)
                .toList();
        add(found, new ObviousDeal(Kind.FARTHEST, "", new Deal(last)));
        return List.copyOf(found);
    }

    private static List<Outcome> widest(Dossier full, int most) {
        List<Outcome> chosen = new ArrayList<>();
        full.outcomes().stream()
                .filter(outcome -> !outcome.deal().isEmpty())
                .sorted(Comparator.comparingInt(
                                (Outcome outcome) -> -outcome.deal().size())
                        .thenComparing(Outcome::date))
                .forEach(outcome -> {
                    boolean fresh =
                            chosen.stream().noneMatch(other -> other.deal().equals(outcome.deal()));
                    if (fresh && chosen.size() < most) {
                        chosen.add(outcome);
                    }
                });
        return chosen;
    }

    private static Deal favourite(Utility utility) {
        List<Integer> levels = new ArrayList<>();
        for (List<Integer> worths : utility.worths()) {
            int best = 0;
            for (int l = 1; l < worths.size(); l++) {
                best = worths.get(l) > worths.get(best) ? l : best;
            }
            levels.add(best);
        }
        return new Deal(levels);
    }

    private static void add(List<ObviousDeal> found, ObviousDeal one) {
        boolean moves = one.deal.levels().stream().anyMatch(level -> level > 0);
        if (moves && found.stream().noneMatch(other -> other.deal.equals(one.deal))) {
            found.add(one);
        }
    }
}
