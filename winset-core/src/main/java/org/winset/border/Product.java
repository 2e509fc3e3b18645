package org.winset.border;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A product of parameters and a constant: `officers * interviews * 0.7`. A factor `-p` stands for `1 - p`.
public record Product(double constant, List<Factor> factors) {

    /// A parameter, or its complement `1 - value`.
    public record Factor(String parameter, boolean complement) {}

    public Product {
        factors = List.copyOf(factors);
    }

    public static Product of(double constant) {
        return new Product(constant, List.of());
    }

    @Override
    public String toString() {
        Stream<String> names =
                factors.stream().map(f -> f.complement() ? "(1 - " + f.parameter() + ")" : f.parameter());
        String joined = names.collect(Collectors.joining(" x "));
        if (joined.isEmpty()) {
            return number(constant);
        }
        return constant == 1 ? joined : number(constant) + " x " + joined;
    }

    private static String number(double x) {
        return x == Math.rint(x) ? Long.toString((long) x) : Double.toString(x);
    }
}
