package org.winset.border.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.winset.border.Change;
import org.winset.border.Level;
import org.winset.border.yaml.References.Kind;

/// The section `levels`: what each level of each provision changes.
final class Levels {

    private static final Set<String> LEVEL = Set.of("title", "changes", "dollars", "money", "note");
    private static final Set<String> CHANGE =
            Set.of("set", "add", "scale", "months", "attrition", "sd", "basis", "verified", "source");

    private final Problems problems;
    private final References references;

    Levels(Problems problems, References references) {
        this.problems = problems;
        this.references = references;
    }

    List<Level> read(List<Node.Field> fields) {
        List<Level> levels = new ArrayList<>();
        for (Node.Field field : fields) {
            int equals = field.key().indexOf('=');
            if (equals < 1) {
                problems.add(
                        field.line(),
                        field.column(),
                        "The level (" + field.key() + ") names no provision.",
                        "write it as provision=level, as in beds=b41500.");
                continue;
            }
            Section section = new Section(problems, field.value(), LEVEL);
            List<Change> changes = new ArrayList<>();
            for (Node.Field change : section.entries("changes")) {
                changes.add(change(change));
            }
            levels.add(new Level(
                    field.key().substring(0, equals),
                    field.key().substring(equals + 1),
                    section.text("title"),
                    changes,
                    section.number("dollars", 0),
                    section.text("money", ""),
                    section.text("note", "")));
        }
        return levels;
    }

    private Change change(Node.Field field) {
        Section section = new Section(problems, field.value(), CHANGE);
        references.use(Kind.PARAMETER, field.key(), new Node.Text(field.key(), field.line(), field.column()));
        List<String> ways =
                List.of("set", "add", "scale").stream().filter(section::has).toList();
        if (ways.size() != 1) {
            problems.add(
                    field.value(),
                    "A change needs exactly one of (set), (add) and (scale), not (" + String.join(", ", ways) + ").",
                    "a lever that replaces a value is `set: ...`.");
        }
        String way = ways.isEmpty() ? "set" : ways.getFirst();
        double value = section.number(way);
        if (value < 0 && !way.equals("add")) {
            problems.add(
                    field.value(), "The value (" + value + ") is negative.", "to take away, use `add: " + value + "`.");
        }
        double months = section.number("months", 0);
        if (months < 0) {
            problems.add(field.value(), "The ramp (" + months + " months) is negative.", "");
        }
        double attrition = section.number("attrition", 0);
        if (attrition < 0 || attrition * months / 12 >= 1) {
            problems.add(
                    field.value(),
                    "The attrition (" + attrition + " a year over " + months + " months) is impossible.",
                    "it is the share of staff who leave in a year, and hiring must outpace it.");
        }
        return new Change(
                field.key(),
                switch (way) {
                    case "add" -> Change.How.ADD;
                    case "scale" -> Change.How.SCALE;
                    default -> Change.How.SET;
                },
                value,
                months,
                attrition,
                section.number("sd", 0),
                Parameters.basis(problems, section),
                section.flag("verified", true),
                section.text("source"));
    }
}
