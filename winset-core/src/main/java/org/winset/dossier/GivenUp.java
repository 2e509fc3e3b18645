package org.winset.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A dossier as if some red lines, links, statements and leaders' conditions had been given up, by id. A decision's
/// conditions are called `GATE-condition-K`, K from 1.
public final class GivenUp {

    private GivenUp() {}

    /// @throws InputException when an id is none of these
    public static Dossier view(Dossier d, Set<String> ids) {
        if (ids.isEmpty()) {
            return d;
        }
        Set<String> known = known(d);
        List<Problem> problems = new TreeSet<>(ids)
                .stream()
                        .filter(id -> !known.contains(id))
                        .map(id -> Problem.of(
                                "",
                                "There is no red line, link, statement or condition (" + id + ").",
                                Nearest.to(id, List.copyOf(known)) instanceof String near
                                        ? "(" + near + ") was meant."
                                        : known.isEmpty()
                                                ? "the dossier has changed."
                                                : "one of ("
                                                        + known.stream()
                                                                .limit(12)
                                                                .collect(Collectors.joining(", "))
                                                        + (known.size() > 12 ? ", ..." : "") + ") was meant."))
                        .toList();
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.USAGE, problems);
        }
        return d.with(
                d.gates().stream().map(gate -> gate(gate, ids)).toList(),
                d.redLines().stream().filter(r -> !ids.contains(r.id())).toList(),
                d.links().stream().filter(l -> !ids.contains(l.id())).toList(),
                d.statements().stream().filter(s -> !ids.contains(s.id())).toList());
    }

    /// The ids of all that can be given up.
    public static Set<String> known(Dossier d) {
        Set<String> known = new TreeSet<>();
        d.redLines().forEach(r -> known.add(r.id()));
        d.links().forEach(l -> known.add(l.id()));
        d.statements().forEach(s -> known.add(s.id()));
        for (Gate gate : d.gates()) {
            if (gate instanceof Gate.Decision decision) {
                for (int k = 0; k < decision.conditions().size(); k++) {
                    known.add(condition(decision, k));
                }
            }
        }
        return known;
    }

    private static String condition(Gate.Decision gate, int place) {
        return gate.id() + "-condition-" + (place + 1);
    }

    private static Gate gate(Gate gate, Set<String> ids) {
        if (!(gate instanceof Gate.Decision decision)) {
            return gate;
        }
        List<Gate.Requirement> kept = new ArrayList<>();
        for (int k = 0; k < decision.conditions().size(); k++) {
            if (!ids.contains(condition(decision, k))) {
                kept.add(decision.conditions().get(k));
            }
        }
        return new Gate.Decision(decision.id(), decision.title(), decision.actor(), kept, decision.source());
    }
}
