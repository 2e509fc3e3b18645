package org.winset.dossier.folder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.winset.dossier.Dossier;
import org.winset.dossier.Path;
import org.winset.dossier.Provision;
import org.winset.dossier.shape.Names;
import org.winset.dossier.shape.Reading;

/// Paths against their gates and parts.
record PathChecks(Dossier dossier, Reading reading) {

    void check() {
        for (Path path : dossier.paths()) {
            if (path.steps().isEmpty() && reading.clean(path)) {
                reading.problem(
                        reading.place(path, "steps"),
                        "The path (" + path.id() + ") has no steps.",
                        "the gates are missing.");
            }
            twice(path);
            if (path.divides() && reading.clean(path)) {
                cover(path);
            }
            parts(path);
        }
    }

    private void twice(Path path) {
        Set<Path.Step> seen = new HashSet<>();
        for (int i = 0; i < path.steps().size(); i++) {
            if (!seen.add(path.steps().get(i))) {
                reading.problem(
                        reading.place(path, "steps", i),
                        "The gate (" + path.steps().get(i).gate() + ") stands twice on path (" + path.id() + ").",
                        "one of the two should be removed.");
            }
        }
    }

    /// Every provision belongs to exactly one part.
    private void cover(Path path) {
        Map<String, String> owner = new HashMap<>();
        for (Path.Part part : path.parts()) {
            for (int i = 0; i < part.provisions().size(); i++) {
                String provision = part.provisions().get(i);
                String other = owner.putIfAbsent(provision, part.id());
                if (other != null) {
                    reading.problem(
                            reading.place(part, "provisions", i),
                            "The provision (" + provision + ") is in the parts (" + other + ") and (" + part.id()
                                    + ").",
                            "one of the two should leave it out.");
                }
            }
        }
        for (Provision provision : dossier.provisions()) {
            if (!owner.containsKey(provision.id())) {
                reading.problem(
                        reading.place(path, "divide"),
                        "The provision (" + provision.id() + ") is in no part of path (" + path.id() + ").",
                        "a part for the rest is missing.");
            }
        }
    }

    private void parts(Path path) {
        Set<String> known = new TreeSet<>();
        path.parts().forEach(part -> known.add(part.id()));
        for (int i = 0; i < path.steps().size(); i++) {
            for (String part : path.steps().get(i).parts()) {
                if (!known.contains(part)) {
                    reading.problem(
                            reading.place(path, "steps", i),
                            "The part (" + part + ") is not a part of path (" + path.id() + ").",
                            Names.cure(part, known));
                }
            }
        }
        Set<String> used = new HashSet<>();
        path.steps().forEach(step -> used.addAll(step.parts()));
        for (Path.Part part : path.parts()) {
            if (!used.contains(part.id())) {
                reading.problem(
                        reading.place(part),
                        "The part (" + part.id() + ") of path (" + path.id() + ") is never voted on by itself.",
                        "a step needs {gate: ..., parts: [" + part.id() + "]}.");
            }
        }
    }
}
