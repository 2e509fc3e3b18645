package org.winset.border.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.winset.border.Classes;
import org.winset.border.Product;

/// Names declared and names used; once everything is read, every use must have its declaration.
final class References {

    /// What a name can name.
    enum Kind {
        PARAMETER("parameter"),
        STATION("station"),
        SERVER("server"),
        SWITCH("switch"),
        SERIES("series"),
        DEMAND("demand series");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private record Use(Kind kind, String name, int line, int column) {}

    private static final Pattern STAR = Pattern.compile("\\*");

    private final Problems problems;
    private final Classes classes;
    private final Map<Kind, Set<String>> declared = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    References(Problems problems, Classes classes) {
        this.problems = problems;
        this.classes = classes;
    }

    Classes classes() {
        return classes;
    }

    private Set<String> names(Kind kind) {
        return declared.computeIfAbsent(kind, k -> new HashSet<>());
    }

    /// Declares a name; a second declaration is a problem unless the kind is a series.
    void declare(Kind kind, String name, int line, int column) {
        if (!names(kind).add(name) && kind != Kind.SERIES && kind != Kind.DEMAND) {
            problems.add(
                    line,
                    column,
                    "The " + kind.word + " (" + name + ") is declared twice.",
                    "one of them needs another name.");
        }
    }

    void use(Kind kind, String name, Node at) {
        uses.add(new Use(kind, name, at.line(), at.column()));
    }

    /// Parses `a * b * 0.5`, with `1 - a` for a complement.
    Product product(Section section, Node at) {
        double constant = 1;
        List<Product.Factor> factors = new ArrayList<>();
        for (String part : STAR.split(section.text(at), -1)) {
            String word = part.strip();
            boolean complement = word.startsWith("1 - ");
            String name = complement ? word.substring(4).strip() : word;
            Double number = complement ? null : number(name);
            if (number != null) {
                constant *= number;
            } else if (name.isEmpty()) {
                problems.add(at, "A factor is missing in (" + section.text(at) + ").", "write products as `a * b`.");
            } else {
                use(Kind.PARAMETER, name, at);
                factors.add(new Product.Factor(name, complement));
            }
        }
        if (constant < 0) {
            problems.add(
                    at,
                    "The number (" + constant + ") is negative.",
                    "capacities, limits, stays and shares are 0 or more.");
        }
        return new Product(constant, factors);
    }

    @Nullable
    Product product(Section section, String key) {
        Node at = section.get(key);
        return at == null ? null : product(section, at);
    }

    private static @Nullable Double number(String text) {
        try {
            return Double.valueOf(text.replace("_", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /// Checks class words of an `only` list.
    void classWords(List<String> words, Node at) {
        for (String word : words) {
            if (!classes.words().contains(word)) {
                problems.unknown(at.line(), at.column(), "class", word, classes.words());
            }
        }
    }

    /// Reports every use without a declaration. A switch may be a parameter or a controller.
    void check() {
        names(Kind.SWITCH).addAll(names(Kind.PARAMETER));
        for (Use use : uses) {
            Set<String> known = names(use.kind());
            if (!known.contains(use.name())) {
                problems.unknown(use.line(), use.column(), use.kind().word, use.name(), known);
            }
        }
    }
}
