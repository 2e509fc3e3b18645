package org.winset.dossier;

import java.util.List;

/// Gates in order. A deal is enacted when it clears every gate of some path. A path with `parts` divides the question:
/// each part is voted on by itself at the steps that name it, then the parts are joined.
public record Path(String id, String title, List<Part> parts, List<Step> steps, String source, String note) {

    /// Named provisions that are voted on together. A part that is not `required` may fail and drop out.
    public record Part(String id, String title, List<String> provisions, boolean required) {
        public Part {
            provisions = List.copyOf(provisions);
        }
    }

    /// A gate for the whole deal, or, where `parts` are named, once for each of them.
    public record Step(String gate, List<String> parts) {
        public Step {
            parts = List.copyOf(parts);
        }

        public boolean whole() {
            return parts.isEmpty();
        }
    }

    public Path {
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
    }

    public boolean divides() {
        return !parts.isEmpty();
    }
}
