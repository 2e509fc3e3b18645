package org.winset.border.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.winset.border.Classes;
import org.winset.border.Product;

/// A [Product] with its parameters resolved: for a class, the most specific parameter counts (`name.group.family`, then
/// `name.group`, `name.family`, `name`).
record Terms(double constant, int[] parameters, boolean[] complements) {

    static Terms of(Product product, Map<String, Integer> index) {
        return resolve(product, index, List.of(""));
    }

    static Terms of(Product product, Map<String, Integer> index, Classes classes, int kind) {
        String group = "." + classes.groups().get(classes.group(kind));
        String family = "." + classes.families().get(classes.family(kind));
        return resolve(product, index, List.of(group + family, group, family, ""));
    }

    private static Terms resolve(Product product, Map<String, Integer> index, List<String> endings) {
        int n = product.factors().size();
        int[] parameters = new int[n];
        boolean[] complements = new boolean[n];
        for (int i = 0; i < n; i++) {
            Product.Factor factor = product.factors().get(i);
            complements[i] = factor.complement();
            parameters[i] = find(factor.parameter(), index, endings);
        }
        return new Terms(product.constant(), parameters, complements);
    }

    private static int find(String name, Map<String, Integer> index, List<String> endings) {
        List<String> tried = new ArrayList<>();
        for (String ending : endings) {
            Integer p = index.get(name + ending);
            if (p != null) {
                return p;
            }
            tried.add(name + ending);
        }
        throw new IllegalArgumentException("None of the parameters (" + String.join(", ", tried) + ") is declared.");
    }

    /// The product, given every parameter's value.
    double at(double[] now) {
        double x = constant;
        for (int i = 0; i < parameters.length; i++) {
            double v = now[parameters[i]];
            x *= complements[i] ? 1 - v : v;
        }
        return x;
    }
}
