package org.winset.dossier.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.winset.dossier.shape.Family;
import org.winset.dossier.shape.Fields;

/// Columns that come in numbered families and in pairs of an estimate and its standard deviation.
final class Pairs {

    private Pairs() {}

    /// Whether every estimate has its standard deviation and the other way round; reports where not.
    static boolean matched(
            Fields fields,
            Family<?, Double> mean,
            Map<String, Double> means,
            Family<?, Double> sd,
            Map<String, Double> sds) {
        boolean sound = true;
        for (String star : means.keySet()) {
            sound &= sds.containsKey(star) || lacks(fields, mean.key(star), sd.key(star));
        }
        for (String star : sds.keySet()) {
            sound &= means.containsKey(star) || lacks(fields, sd.key(star), mean.key(star));
        }
        return sound;
    }

    private static boolean lacks(Fields fields, String present, String absent) {
        if (fields.hasKey(absent) && !fields.has(absent)) {
            fields.problem(
                    present,
                    "There is a value for (" + present + ") and none for (" + absent + ").",
                    "an estimate and its standard deviation go together.");
        }
        return false;
    }

    /// Whether dimensions are numbered from 1 without a gap; reports where not.
    static boolean gapless(Fields fields, Family<?, Double> family, Map<String, Double> values) {
        for (int i = 1; i <= values.size(); i++) {
            if (!values.containsKey(Integer.toString(i))) {
                if (!fields.has(family.key(Integer.toString(i)))) {
                    fields.problem(
                            family.key(values.keySet().iterator().next()),
                            "The dimension (" + family.key(Integer.toString(i)) + ") has no value and a later one has.",
                            "a cell is empty by mistake.");
                }
                return false;
            }
        }
        return true;
    }

    /// "1" to the first value, "2" to the second, ...
    static Map<String, Double> numbered(List<Double> values) {
        Map<String, Double> numbered = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            numbered.put(Integer.toString(i + 1), values.get(i));
        }
        return numbered;
    }

    /// "21", "31", "32", ... to the correlations below the diagonal, row by row.
    static Map<String, Double> pairs(List<Double> correlations, int dimensions) {
        Map<String, Double> pairs = new LinkedHashMap<>();
        int next = 0;
        for (int row = 2; row <= dimensions && next < correlations.size(); row++) {
            for (int column = 1; column < row; column++) {
                pairs.put("" + row + column, correlations.get(next++));
            }
        }
        return pairs;
    }

    /// The inverse of `pairs`; pairs left out are 0, and no pair at all is the empty list.
    static List<Double> correlations(Map<String, Double> pairs, int dimensions) {
        List<Double> correlations = new ArrayList<>();
        for (int row = 2; row <= dimensions && !pairs.isEmpty(); row++) {
            for (int column = 1; column < row; column++) {
                correlations.add(pairs.getOrDefault("" + row + column, 0.0));
            }
        }
        return correlations;
    }
}
