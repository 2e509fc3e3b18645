package org.winset.scale;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.winset.dossier.InputException;
import org.winset.dossier.Nearest;
import org.winset.rollcall.Legislator;

/// Which way a dimension points: the mean of the members that `key` names (a member's id or name, or a party) is
/// positive
/// there, or negative where `positive` is false. `dimension` counts from 1.
public record Anchor(int dimension, String key, boolean positive) {

    private static final List<String> CUSTOMARY = List.of("R", "Republican", "200");

    /// +1 or -1 for every dimension: by its anchor; else dimension 1 by the customary sign (Republicans positive) where
    /// there are any; else so that the member farthest from 0 is positive.
    static double[] signs(List<Anchor> anchors, List<Legislator> members, double[][] x) {
        int dims = x[0].length;
        double[] signs = new double[dims];
        for (int d = 0; d < dims; d++) {
            double side = side(d, anchors, members, x);
            signs[d] = side < 0 ? -1 : 1;
        }
        return signs;
    }

    private static double side(int d, List<Anchor> anchors, List<Legislator> members, double[][] x) {
        for (Anchor anchor : anchors) {
            if (anchor.dimension - 1 == d) {
                return anchor.positive ? anchor.mean(members, x) : -anchor.mean(members, x);
            }
        }
        if (d == 0) {
            for (String party : CUSTOMARY) {
                if (members.stream().anyMatch(m -> m.party().equals(party))) {
                    return new Anchor(1, party, true).mean(members, x);
                }
            }
        }
        double farthest = 0;
        for (double[] point : x) {
            farthest = Math.abs(point[d]) > Math.abs(farthest) ? point[d] : farthest;
        }
        return farthest;
    }

    private double mean(List<Legislator> members, double[][] x) {
        double sum = 0;
        int n = 0;
        for (int j = 0; j < x.length; j++) {
            if (names(members.get(j))) {
                sum += x[j][dimension - 1];
                n++;
            }
        }
        if (n == 0) {
            String near = Nearest.to(
                    key,
                    members.stream()
                            .flatMap(m -> Stream.of(m.id(), m.name(), m.party()))
                            .distinct()
                            .toList());
            throw InputException.usage(
                    "The anchor (" + key + ") of dimension (" + dimension
                            + ") names no member or party that is scaled.",
                    (near == null ? "" : "you meant (" + near + "); or ")
                            + "it was dropped for too few votes. An anchor is an id, a whole name or a party.");
        }
        return sum / n;
    }

    private boolean names(Legislator member) {
        return member.id().equals(key)
                || member.party().equals(key)
                || member.name().toLowerCase(Locale.ROOT).equals(key.toLowerCase(Locale.ROOT));
    }
}
