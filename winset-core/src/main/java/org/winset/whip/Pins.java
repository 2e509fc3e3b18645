package org.winset.whip;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.winset.dossier.InputException;

/// Gates taken to clear (`true`) or to fail, by gate (`house-passage`) or, where the question is divided, by gate and
/// part (`house-passage:border`): the futures in which they go so weigh more. A gate that a deal isn't put to is left
/// aside.
public record Pins(Map<String, Boolean> gates) {

    public static final Pins NONE = new Pins(Map.of());

    /// More failing gates than this would be too many signed sums.
    public static final int MOST = 6;

    /// @throws InputException when there are more than [#MOST]
    public Pins {
        gates = Map.copyOf(gates);
        if (gates.size() > MOST) {
            throw InputException.usage(
                    "The number of pinned gates (" + gates.size() + ") is more than (" + MOST + ").",
                    "some can be let go.");
        }
    }

    public boolean isEmpty() {
        return gates.isEmpty();
    }

    /// Those of a plan's events that are pinned, by index.
    Map<Integer, Boolean> in(List<Event> events) {
        Map<Integer, Boolean> found = new TreeMap<>();
        for (int e = 0; e < events.size(); e++) {
            Boolean pinned = gates.get(key(events.get(e)));
            if (pinned != null) {
                found.put(e, pinned);
            }
        }
        return found;
    }

    private static String key(Event event) {
        return event.part().isEmpty() ? event.gate().id() : event.gate().id() + ":" + event.part();
    }

    @Override
    public String toString() {
        List<String> words = new TreeMap<>(gates)
                .entrySet().stream()
                        .map(pin -> pin.getKey() + (pin.getValue() ? " clears" : " fails"))
                        .toList();
        return String.join(", ", words);
    }
}
