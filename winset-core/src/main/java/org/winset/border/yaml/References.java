package org.winset.border.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    private record Place(int line, int column) {}

    private static final Pattern STAR = Pattern.compile("\\*");

    private final Problems problems;
    private final Classes classes;
    private final Map<Kind, Set<String>> declared = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final Map<String, Place> parameters = new LinkedHashMap<>();

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
        if (kind == Kind.PARAMETER) {
            parameters.putIfAbsent(name, new Place(line, column));
        }
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

    /// True for a version by class of a name that is used.
    private boolean version(String name, Set<String> used) {
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            if (used.contains(name.substring(0, dot))
                    && classes.words()
                            .containsAll(List.of(name.substring(dot + 1).split("\\.")))) {
                return true;
            }
        }
        return false;
    }

    /// Checks class words of an `only` list.
    void classWords(List<String> words, Node at) {
        for (String word : words) {
            if (!classes.words().contains(word)) {
                problems.unknown(at.line(), at.column(), "class", word, classes.words());
            }
        }
    }

    /// Reports every use without a declaration; if all is declared, every parameter that nothing uses. A switch may be
    /// a parameter or a controller.
    void check() {
        names(Kind.SWITCH).addAll(names(Kind.PARAMETER));
        for (Use use : uses) {
            Set<String> known = names(use.kind());
            if (!known.contains(use.name())) {
                problems.unknown(use.line(), use.column(), use.kind().word, use.name(), known);
            }
        }
        if (!problems.any()) {
            unused();
        }
    }

    /// A lever that moves nothing would mislead.
    private void unused() {
        Set<String> used = new HashSet<>();
        uses.forEach(use -> used.add(use.name()));
        parameters.forEach((name, at) -> {
            if (!used.contains(name) && !version(name, used)) {
                problems.add(
                        at.line(),
                        at.column(),
                        "The parameter (" + name + ") is declared, but nothing uses it.",
                        "a route, server or ledger should name it, or it is left over.");
            }
        });
    }
}
