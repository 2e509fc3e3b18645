package org.winset.dossier;

import java.util.List;

/// One thing under negotiation. Level 0 is the status quo; later levels go further in one direction, so that "at least"
/// and "at most" mean something.
///
/// `unit` is the unit of the levels' amounts ("billion dollars", "beds"), empty when levels have none.
public record Provision(String id, String title, String topic, String unit, String note, List<Level> levels) {

    public Provision {
        levels = List.copyOf(levels);
    }

    public Level statusQuo() {
        return levels.getFirst();
    }

    /// The place of a level on the scale, or -1.
    public int indexOf(String level) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).id().equals(level)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether amounts are money, in billions of a currency.
    public boolean isMoney() {
        return unit.startsWith("billion");
    }
}
