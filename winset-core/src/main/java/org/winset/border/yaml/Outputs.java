package org.winset.border.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.winset.border.Initial;
import org.winset.border.Ledger;
import org.winset.border.Measure;
import org.winset.border.Product;
import org.winset.border.Scenario;
import org.winset.border.yaml.References.Kind;

/// The sections `initial`, `ledgers`, `measures` and `scenarios`.
final class Outputs {

    private static final Set<String> INITIAL = Set.of("station", "people", "days", "like");
    private static final Set<String> LEDGER = Set.of("title", "unit", "of", "times");
    private static final Set<String> MEASURE =
            Set.of("name", "unit", "total", "backlog", "served", "share", "of", "last", "mean");
    private static final Set<String> SCENARIO = Set.of("title", "months", "others", "factor", "moves", "log-error");

    private final Problems problems;
    private final References references;

    Outputs(Problems problems, References references) {
        this.problems = problems;
        this.references = references;
    }

    List<Initial> initial(List<Node> nodes) {
        List<Initial> all = new ArrayList<>();
        for (Node node : nodes) {
            Section section = new Section(problems, node, INITIAL);
            String station = section.text("station");
            references.use(Kind.STATION, station, node);
            references.use(Kind.DEMAND, section.text("like"), node);
            double people = section.number("people");
            int days = (int) section.number("days", 1);
            if (people < 0 || days < 1) {
                problems.add(
                        node,
                        "The initial stock (" + people + " over " + days + " days) is impossible.",
                        "people is 0 or more, days 1 or more.");
            }
            all.add(new Initial(station, people, days, section.text("like")));
        }
        return all;
    }

    List<Ledger> ledgers(List<Node.Field> fields) {
        List<Ledger> all = new ArrayList<>();
        for (Node.Field field : fields) {
            Section section = new Section(problems, field.value(), LEDGER);
            references.declare(Kind.SERIES, field.key(), field.line(), field.column());
            List<String> of = series(section, "of");
            Product times = references.product(section, "times");
            all.add(new Ledger(
                    field.key(),
                    section.text("title"),
                    section.text("unit"),
                    of,
                    times == null ? Product.of(1) : times));
        }
        return all;
    }

    /// Series names under a key. `stock:x`, `wait:x` and `use:x` are the month-end people, the mean wait of those
    /// served
    /// and the mean places held; `month` is 1 a month.
    private List<String> series(Section section, String key) {
        List<String> names = section.texts(key);
        for (String name : names) {
            series(name, section.node());
        }
        return names;
    }

    private void series(String name, Node at) {
        if (name.startsWith("stock:") || name.startsWith("wait:")) {
            references.use(Kind.STATION, name.substring(name.indexOf(':') + 1), at);
        } else if (name.startsWith("use:")) {
            references.use(Kind.SERVER, name.substring(4), at);
        } else if (!name.equals("month")) {
            references.use(Kind.SERIES, name, at);
        }
    }

    List<Measure> measures(List<Node> nodes) {
        List<Measure> all = new ArrayList<>();
        for (Node node : nodes) {
            Section section = new Section(problems, node, MEASURE);
            Measure.How how;
            if (section.has("total")) {
                how = new Measure.Total(series(section, "total"));
            } else if (section.has("share")) {
                how = new Measure.Ratio(series(section, "share"), series(section, "of"));
            } else if (section.has("backlog")) {
                series(section.text("backlog"), node);
                how = new Measure.Backlog(section.text("backlog"), series(section, "served"));
            } else {
                String key = section.has("mean") ? "mean" : "last";
                String name = section.text(key);
                series(name, node);
                how = key.equals("mean") ? new Measure.Mean(name) : new Measure.Last(name);
            }
            all.add(new Measure(section.text("name"), section.text("unit"), how));
        }
        return all;
    }

    List<Scenario> scenarios(List<Node.Field> fields) {
        List<Scenario> all = new ArrayList<>();
        for (Node.Field field : fields) {
            Section section = new Section(problems, field.value(), SCENARIO);
            List<Scenario.Error> errors = new ArrayList<>();
            int last = 0;
            List<String> moves = section.texts("moves");
            moves.forEach(m -> references.use(Kind.DEMAND, m, field.value()));
            for (Node.Field error : section.entries("log-error")) {
                int month = (int) section.number(new Node.Text(error.key(), error.line(), error.column()));
                double sd = section.number(error.value());
                if (month <= last || sd < 0) {
                    problems.add(
                            error.line(),
                            error.column(),
                            "The log error (" + sd + " at " + month + " months) is out of order or negative.",
                            "list horizons in months, rising.");
                }
                last = month;
                errors.add(new Scenario.Error(month, sd));
            }
            Scenario scenario = new Scenario(
                    field.key(),
                    section.text("title"),
                    (int) section.number("months"),
                    (int) section.number("others"),
                    section.number("factor"),
                    moves,
                    errors);
            if (scenario.months() < 1 || scenario.others() < 1 || scenario.factor() < 0) {
                problems.add(
                        field.value(),
                        "The scenario (" + scenario.months() + " months x " + scenario.factor() + ") is impossible.",
                        "");
            }
            all.add(scenario);
        }
        return all;
    }
}
