package org.winset.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One level for every provision, as places on the provisions' scales, in the dossier's order.
public record Deal(List<Integer> levels) {

    public Deal {
        levels = List.copyOf(levels);
    }

    /// The deal with the named levels, and the status quo elsewhere.
    ///
    /// @throws IllegalArgumentException when a provision or level is unknown; the reader checks before
    public static Deal of(List<Provision> provisions, Map<String, String> named) {
        List<Integer> levels = new ArrayList<>();
        int found = 0;
        for (Provision provision : provisions) {
            String level = named.get(provision.id());
            int place = level == null ? 0 : provision.indexOf(level);
            if (place < 0) {
                throw new IllegalArgumentException(
                        "The level (" + level + ") of provision (" + provision.id() + ") is not on its scale.");
            }
            found += level == null ? 0 : 1;
            levels.add(place);
        }
        if (found < named.size()) {
            throw new IllegalArgumentException("A provision of (" + named.keySet() + ") is not in the dossier.");
        }
        return new Deal(levels);
    }

    public int level(int provision) {
        return levels.get(provision);
    }
}
