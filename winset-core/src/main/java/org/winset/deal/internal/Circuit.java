package org.winset.deal.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.winset.deal.Formula;

/// The win set as a circuit of shared nodes, children before parents: levels, counts, all, any, not.
///
/// A node is `FALSE`, `OPEN` or `TRUE` on a set of deals (Kleene's three values, so that all = min and any = max).
final class Circuit {

    static final byte FALSE = 0;
    static final byte OPEN = 1;
    static final byte TRUE = 2;

    sealed interface Node {}

    record Among(int provision, long levels) implements Node {}

    record Count(int ballot, int index) implements Node {}

    record All(List<Integer> children) implements Node {}

    record Any(List<Integer> children) implements Node {}

    record Not(int child) implements Node {}

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> ids = new HashMap<>();

    int add(Node node) {
        return ids.computeIfAbsent(node, fresh -> {
            nodes.add(fresh);
            return nodes.size() - 1;
        });
    }

    int all(List<Integer> children) {
        return children.size() == 1
                ? children.getFirst()
                : add(new All(children.stream().sorted().distinct().toList()));
    }

    int any(List<Integer> children) {
        return children.size() == 1
                ? children.getFirst()
                : add(new Any(children.stream().sorted().distinct().toList()));
    }

    int add(Formula formula) {
        return switch (formula) {
            case Formula.Among among -> add(new Among(among.provision(), among.levels()));
            case Formula.All all -> all(all.parts().stream().map(this::add).toList());
            case Formula.Any any -> any(any.parts().stream().map(this::add).toList());
            case Formula.Not not -> add(new Not(add(not.part())));
        };
    }

    int size() {
        return nodes.size();
    }

    Node node(int id) {
        return nodes.get(id);
    }

    List<Node> nodes() {
        return nodes;
    }
}
