package org.winset.news.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.winset.dossier.Condition;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;

/// The deals that two conditions are about, compared level by level.
final class Deals {

    /// Above this many combinations of the levels that two conditions name, none is said to lie within the other.
    private static final int MOST = 200_000;

    private Deals() {}

    /// Whether some level of one provision that `mine` names, all else at the status quo, meets both.
    static boolean meetAlone(Dossier dossier, Condition mine, Condition other) {
        for (int place : named(dossier, mine)) {
            List<Integer> levels =
                    new ArrayList<>(Collections.nCopies(dossier.provisions().size(), 0));
            for (int l = 1; l < dossier.provisions().get(place).levels().size(); l++) {
                levels.set(place, l);
                Deal deal = new Deal(levels);
                if (dossier.holds(mine, deal) && dossier.holds(other, deal)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether every deal that meets `inner` meets `outer`; false for a condition that no deal meets.
    static boolean within(Dossier dossier, Condition inner, Condition outer) {
        SortedSet<Integer> both = named(dossier, inner);
        both.addAll(named(dossier, outer));
        double combinations = 1;
        for (int place : both) {
            combinations *= dossier.provisions().get(place).levels().size();
        }
        if (combinations > MOST) {
            return false;
        }
        List<Integer> places = List.copyOf(both);
        List<Integer> levels =
                new ArrayList<>(Collections.nCopies(dossier.provisions().size(), 0));
        boolean met = false;
        for (int n = 0; n < combinations; n++) {
            int rest = n;
            for (int place : places) {
                int count = dossier.provisions().get(place).levels().size();
                levels.set(place, rest % count);
                rest /= count;
            }
            Deal deal = new Deal(levels);
            if (dossier.holds(inner, deal)) {
                met = true;
                if (!dossier.holds(outer, deal)) {
                    return false;
                }
            }
        }
        return met;
    }

    private static SortedSet<Integer> named(Dossier dossier, Condition condition) {
        SortedSet<Integer> places = new TreeSet<>();
        condition.provisions().forEach(provision -> places.add(dossier.provisionIndex(provision)));
        return places;
    }
}
