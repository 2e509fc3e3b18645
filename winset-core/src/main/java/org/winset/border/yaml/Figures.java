package org.winset.border.yaml;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.winset.border.Demand;
import org.winset.border.Target;
import org.winset.border.yaml.References.Kind;

/// The sections `demand`, `targets` and `fit`: how the declaration meets the published tables.
final class Figures {

    private static final Set<String> DEMAND = Set.of("encounters", "less", "column", "like", "as");
    private static final Set<String> TARGET =
            Set.of("table", "column", "model", "sd", "floor", "fitted", "check", "check-floor");
    private static final List<String> TABLES = List.of("outcomes", "group", "family", "courts");

    private final Problems problems;
    private final References references;

    Figures(Problems problems, References references) {
        this.problems = problems;
        this.references = references;
    }

    List<Demand> demand(List<Node.Field> fields) {
        List<Demand> all = new ArrayList<>();
        for (Node.Field field : fields) {
            Section section = new Section(problems, field.value(), DEMAND);
            String name = field.key();
            if (section.has("encounters")) {
                all.add(new Demand.Encounters(
                        name, section.text("encounters"), section.has("less") ? section.text("less") : null));
            } else if (section.has("as")) {
                String kind = section.text("as");
                if (section.get("as") instanceof Node at) {
                    references.classWords(List.of(kind.split("\\.")), at);
                }
                all.add(new Demand.As(name, section.text("column"), kind));
            } else {
                all.add(new Demand.Like(name, section.text("column"), section.text("like")));
            }
        }
        return all;
    }

    List<Target> targets(List<Node> nodes) {
        List<Target> all = new ArrayList<>();
        for (Node node : nodes) {
            Section section = new Section(problems, node, TARGET);
            String table = section.text("table");
            if (!TABLES.contains(table)) {
                problems.unknown(node.line(), node.column(), "table", table, TABLES);
            }
            List<String> model = section.texts("model");
            for (String name : model) {
                if (name.startsWith("stock:")) {
                    references.use(Kind.STATION, name.substring(6), node);
                } else {
                    references.use(Kind.SERIES, name, node);
                }
            }
            Target target = new Target(
                    table,
                    List.of(section.text("column").split(" \\+ ")),
                    model,
                    section.number("sd"),
                    section.number("floor", 1),
                    section.flag("fitted", true),
                    section.text("check", ""),
                    section.number("check-floor", 1));
            if (target.sd() <= 0 || target.floor() <= 0) {
                problems.add(
                        node,
                        "The error scale (sd " + target.sd() + ", floor " + target.floor() + ") is not above 0.",
                        "");
            }
            all.add(target);
        }
        return all;
    }

    /// `fit: 2018-10 to 2022-09`.
    YearMonth[] window(Section top, String key) {
        String text = top.text(key);
        String[] words = text.split(" to ");
        try {
            if (words.length == 2) {
                YearMonth from = YearMonth.parse(words[0].strip());
                YearMonth to = YearMonth.parse(words[1].strip());
                if (!to.isBefore(from)) {
                    return new YearMonth[] {from, to};
                }
            }
        } catch (DateTimeException e) {
            // reported below
        }
        Node at = top.get(key);
        problems.add(
                at == null ? top.node() : at,
                "A span of months was expected, not (" + text + ").",
                "write it as 2018-10 to 2022-09.");
        return new YearMonth[] {YearMonth.of(2000, 1), YearMonth.of(2000, 1)};
    }
}
