package org.winset.border.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.border.Basis;
import org.winset.border.Parameter;
import org.winset.border.Parameter.Dated;
import org.winset.border.Parameter.Vary;

/// The section `parameters`.
final class Parameters {

    private static final Set<String> KEYS = Set.of("unit", "basis", "verified", "source", "value", "by", "sd", "vary");
    private static final Set<String> VARY = Set.of("sd", "persistence", "from");
    private static final List<String> BASES = List.of("data", "fitted", "assumed");
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private final Problems problems;
    private final References references;

    Parameters(Problems problems, References references) {
        this.problems = problems;
        this.references = references;
    }

    List<Parameter> read(List<Node.Field> fields) {
        List<Parameter> all = new ArrayList<>();
        for (Node.Field field : fields) {
            Section section = new Section(problems, field.value(), KEYS);
            String unit = section.text("unit");
            Parameter head = new Parameter(
                    field.key(),
                    unit,
                    basis(problems, section),
                    section.flag("verified", true),
                    section.text("source"),
                    section.has("value") || !section.has("by")
                            ? values(section, section.get("value"), unit)
                            : List.of(),
                    section.number("sd", 0),
                    vary(section, field.key()));
            if (head.sd() < 0) {
                problems.add(field.value(), "The sd (" + head.sd() + ") of (" + field.key() + ") is negative.", "");
            }
            if (!head.values().isEmpty()) {
                references.declare(References.Kind.PARAMETER, head.name(), field.line(), field.column());
                all.add(head);
            }
            for (Node.Field by : section.entries("by")) {
                String name = field.key() + "." + by.key();
                references.declare(References.Kind.PARAMETER, name, by.line(), by.column());
                references.classWords(List.of(by.key().split("\\.")), by.value());
                List<Dated> values = values(section, by.value(), unit);
                all.add(new Parameter(
                        name, unit, head.basis(), head.verified(), head.source(), values, head.sd(), head.vary()));
            }
        }
        return all;
    }

    static Basis basis(Problems problems, Section section) {
        String word = section.text("basis");
        if (!BASES.contains(word)) {
            if (section.get("basis") instanceof Node at) {
                problems.unknown(at.line(), at.column(), "basis", word, BASES);
            }
            return Basis.ASSUMED;
        }
        return Basis.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private @Nullable Vary vary(Section section, String path) {
        Node node = section.get("vary");
        if (node == null) {
            return null;
        }
        Section map = new Section(problems, node, VARY);
        Vary vary = new Vary(map.number("sd"), map.number("persistence"), map.text("from", ""), path);
        if (vary.sd() < 0 || vary.persistence() < 0 || vary.persistence() >= 1) {
            problems.add(
                    node,
                    "The variation (sd " + vary.sd() + ", persistence " + vary.persistence() + ") is impossible.",
                    "sd is 0 or more and persistence lies from 0 to under 1.");
        }
        return vary;
    }

    private List<Dated> values(Section section, @Nullable Node node, String unit) {
        if (node == null) {
            problems.add(section.node(), "The key (value) is missing.", "add a line `value: ...` here.");
            return List.of(new Dated(ALWAYS, 0));
        }
        List<Dated> values = new ArrayList<>();
        if (node instanceof Node.Fields map) {
            for (Node.Field field : map.fields()) {
                LocalDate from = Section.date(problems, field.key(), field.line(), field.column());
                values.add(new Dated(from, checked(section, field.value(), unit)));
            }
            values.sort(Comparator.comparing(Dated::from));
        } else {
            values.add(new Dated(ALWAYS, checked(section, node, unit)));
        }
        return values;
    }

    private double checked(Section section, Node node, String unit) {
        double value = section.number(node);
        if (value < 0) {
            problems.add(
                    node,
                    "The value (" + value + ") is negative.",
                    "counts, capacities, stays and shares are 0 or more.");
        } else if (unit.equals("share") && value > 1) {
            problems.add(
                    node, "The share (" + value + ") is above 1.", "it is a percentage: write " + value / 100 + ".");
        }
        return value;
    }
}
