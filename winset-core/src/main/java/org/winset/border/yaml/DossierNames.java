package org.winset.border.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.winset.border.Pipeline;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.Level;
import org.winset.dossier.Nearest;
import org.winset.dossier.Problem;
import org.winset.dossier.Provision;

/// Holds the names under `levels` of `border.yaml` against the dossier's provisions and levels.
public final class DossierNames {

    private DossierNames() {}

    /// The declaration, when all that it names is in the dossier.
    ///
    /// @throws InputException when the file is missing, or with every problem found in it, names that the dossier
    /// doesn't
    /// have among them
    public static Pipeline read(Path file, Dossier dossier) {
        Set<Problem> problems = new LinkedHashSet<>();
        Pipeline pipeline = null;
        String text = PipelineReader.text(file);
        try {
            pipeline = PipelineReader.parse(file.toString(), text);
        } catch (InputException e) {
            problems.addAll(e.problems());
        }
        try {
            problems.addAll(problems(file, text, dossier));
        } catch (InputException same) {
            problems.addAll(same.problems()); // no YAML: the same again
        }
        if (pipeline == null || !problems.isEmpty()) {
            throw new InputException(InputException.Kind.DATA, List.copyOf(problems));
        }
        return pipeline;
    }

    /// Every provision or level that the dossier doesn't have, at its place, and every level that a provision named in
    /// `border.yaml` has in the dossier and not there: it would pass for one that changes nothing. A provision that
    /// `border.yaml` doesn't name at all is no problem; results list it as not modelled.
    ///
    /// @throws InputException when the file can't be read or is no YAML
    public static List<Problem> problems(Path file, Dossier dossier) {
        return problems(file, PipelineReader.text(file), dossier);
    }

    private static List<Problem> problems(Path file, String text, Dossier dossier) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Node.Field> first = new LinkedHashMap<>();
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (Node.Field field : levels(file, text)) {
            int equals = field.key().indexOf('=');
            String provision = equals < 1 ? "" : field.key().substring(0, equals);
            String level = field.key().substring(equals + 1);
            int place = dossier.provisionIndex(provision);
            if (equals < 1) {
                continue; // the reader's to tell
            }
            if (place < 0) {
                problems.add(unknown(
                        file,
                        field,
                        "The provision (" + provision + ") is not in dossier.yaml.",
                        provision,
                        dossier.provisions().stream().map(Provision::id).toList()));
                continue;
            }
            first.putIfAbsent(provision, field);
            named.computeIfAbsent(provision, key -> new ArrayList<>()).add(level);
            List<String> scale = scale(dossier.provisions().get(place));
            if (!scale.contains(level)) {
                problems.add(unknown(
                        file,
                        field,
                        "The level (" + level + ") of provision (" + provision
                                + ") is not on its scale in dossier.yaml (" + String.join(", ", scale) + ").",
                        level,
                        scale));
            }
        }
        first.forEach((provision, field) -> {
            List<String> lacking = new ArrayList<>(scale(dossier.provisions().get(dossier.provisionIndex(provision))));
            lacking.removeAll(named.getOrDefault(provision, List.of()));
            if (!lacking.isEmpty()) {
                problems.add(new Problem(
                        file.toString(),
                        field.line(),
                        field.column(),
                        "The provision (" + provision + ") stands here without the "
                                + (lacking.size() == 1 ? "level (" : "levels (") + String.join(", ", lacking)
                                + ") that dossier.yaml has.",
                        "add `" + provision + "=" + lacking.getFirst()
                                + ": {title: ...}`; without changes it leaves the border as it is."));
            }
        });
        return List.copyOf(problems);
    }

    private static List<String> scale(Provision provision) {
        return provision.levels().stream().map(Level::id).toList();
    }

    private static Problem unknown(Path file, Node.Field at, String message, String word, List<String> known) {
        String nearest = Nearest.to(word, known);
        return new Problem(
                file.toString(),
                at.line(),
                at.column(),
                message,
                nearest == null ? "it was renamed in one of the two files." : "(" + nearest + ") was meant.");
    }

    private static List<Node.Field> levels(Path file, String text) {
        Node root = YamlTree.parse(file.toString(), text);
        return root instanceof Node.Fields fields
                ? fields.fields().stream()
                        .filter(field -> field.key().equals("levels"))
                        .flatMap(field ->
                                field.value() instanceof Node.Fields levels ? levels.fields().stream() : Stream.empty())
                        .toList()
                : List.of();
    }
}
