package org.winset.dossier.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Nearest;
import org.winset.dossier.tree.Place;
import org.winset.dossier.tree.Problems;

/// What has a name, and who refers to it. References are resolved when everything has been read, so that order and
/// files do not matter.
public final class Names {

    private static final int LISTED = 12;

    private record Reference(List<String> kinds, String id, Place place) {}

    private record LevelReference(String provision, String level, Place place) {}

    private final Map<String, Map<String, Place>> groups = new HashMap<>();
    private final Map<String, Set<String>> known = new LinkedHashMap<>();
    private final Set<String> incomplete = new HashSet<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<LevelReference> levels = new ArrayList<>();

    /// Something of a kind ("bloc") gets a name, which must be new within its group (kinds that share their names).
    public void define(String kind, String group, String id, Place place, Problems problems) {
        add(kind, id);
        Place before = groups.computeIfAbsent(group, g -> new HashMap<>()).putIfAbsent(id, place);
        if (before != null) {
            problems.add(
                    place,
                    "The " + kind + " (" + id + ") has a name that is taken at " + before + ".",
                    "one of the two is a duplicate or needs another name.");
        }
    }

    /// Something of a kind is known, however often it is named.
    public void add(String kind, String id) {
        known.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(id);
    }

    /// Something must be known under one of these kinds.
    public void refer(List<String> kinds, String id, Place place) {
        references.add(new Reference(kinds, id, place));
    }

    /// A level must be on the scale of its provision. Not doubted when the provision itself is unknown.
    public void referLevel(String provision, String level, Place place) {
        levels.add(new LevelReference(provision, level, place));
    }

    /// Not everything of a kind could be read: references to it are then not doubted.
    public void incomplete(String kind) {
        incomplete.add(kind);
    }

    public Set<String> known(String kind) {
        return known.getOrDefault(kind, Set.of());
    }

    /// Reports every reference to something unknown.
    public void resolve(Problems problems) {
        for (Reference reference : references) {
            if (reference.kinds().stream().noneMatch(kind -> accepts(kind, reference.id()))) {
                report(reference, problems);
            }
        }
        for (LevelReference reference : levels) {
            List<String> scale = scale(reference.provision());
            String nearest = Nearest.to(reference.level(), scale);
            if (!scale.isEmpty() && !scale.contains(reference.level())) {
                problems.add(
                        reference.place(),
                        "The level (" + reference.level() + ") of provision (" + reference.provision()
                                + ") is not on its scale (" + String.join(", ", scale) + ").",
                        nearest == null ? "another level was meant." : "(" + nearest + ") was meant.");
            }
        }
    }

    private List<String> scale(String provision) {
        return List.copyOf(known(Levels.kind(provision)));
    }

    private boolean accepts(String kind, String id) {
        return incomplete.contains(kind)
                || incomplete.contains("*")
                || known(kind).contains(id);
    }

    private void report(Reference reference, Problems problems) {
        Set<String> candidates = new TreeSet<>();
        reference.kinds().forEach(kind -> candidates.addAll(known(kind)));
        problems.add(
                reference.place(),
                "The name (" + reference.id() + ") is not a known " + either(reference.kinds()) + ".",
                cure(reference.id(), candidates));
    }

    /// Words joined as alternatives: "member, bloc or principal".
    static String either(List<String> words) {
        String last = words.getLast();
        return words.size() == 1 ? last : String.join(", ", words.subList(0, words.size() - 1)) + " or " + last;
    }

    /// The cure for an unknown word: the nearest known one, or all when they are few.
    public static String cure(String word, Set<String> candidates) {
        @Nullable String nearest = Nearest.to(word, candidates);
        if (nearest != null) {
            return "(" + nearest + ") was meant.";
        }
        if (candidates.isEmpty()) {
            return "it must be declared first; there is none so far.";
        }
        if (candidates.size() == 1) {
            return "(" + candidates.iterator().next() + ") was meant.";
        }
        return candidates.size() <= LISTED
                ? "one of (" + String.join(", ", candidates) + ") was meant."
                : "it must be declared first; (" + candidates.size() + ") others are.";
    }
}
