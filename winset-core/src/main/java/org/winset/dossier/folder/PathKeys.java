package org.winset.dossier.folder;

import static org.winset.dossier.shape.Key.optional;
import static org.winset.dossier.shape.Key.required;

import java.util.List;
import org.winset.dossier.Path;
import org.winset.dossier.shape.Key;
import org.winset.dossier.shape.KeyRule;
import org.winset.dossier.shape.ObjectShape;
import org.winset.dossier.shape.Shape;
import org.winset.dossier.shape.Shapes;

/// `paths:` with their steps and parts.
final class PathKeys {

    private static final Key<Path.Part, String> PART_TITLE =
            required("title", Shapes.text(), Path.Part::title, "the part in a few words");
    private static final Key<Path.Part, List<String>> PROVISIONS = required(
            "provisions", Shapes.list(Shapes.reference("provision")), Path.Part::provisions, "what it is made of");
    private static final Key<Path.Part, Boolean> REQUIRED =
            optional("required", Shapes.flag(), Path.Part::required, true, "no when the rest goes on without it");
    private static final ObjectShape<Path.Part> PART = new ObjectShape<>(
            "part",
            List.of(PART_TITLE, PROVISIONS, REQUIRED),
            fields -> new Path.Part(fields.id(), fields.get(PART_TITLE), fields.get(PROVISIONS), fields.get(REQUIRED)));

    private static final KeyRule PART_NAMES =
            new KeyRule.Defines(reading -> "part", reading -> "part of path (" + reading.enclosing("path") + ")");

    private static final Key<Path, String> TITLE =
            required("title", Shapes.text(), Path::title, "the path in a few words");
    private static final Key<Path, List<Path.Part>> DIVIDE = optional(
            "divide",
            Shapes.named(PART_NAMES, PART, Path.Part::id),
            Path::parts,
            List.of(),
            "named parts that are voted on by themselves");
    private static final Key<Path, List<Path.Step>> STEPS =
            required("steps", Shapes.list(new StepShape()), Path::steps, "gates in order");
    private static final Key<Path, String> SOURCE =
            required("source", Terms.source(), Path::source, "the rule or custom");
    private static final Key<Path, String> NOTE = optional("note", Shapes.text(), Path::note, "", "anything else");

    static final Shape<List<Path>> PATHS = Shapes.named(
            "path",
            "path",
            new ObjectShape<>(
                    "path",
                    List.of(TITLE, DIVIDE, STEPS, SOURCE, NOTE),
                    fields -> new Path(
                            fields.id(),
                            fields.get(TITLE),
                            fields.get(DIVIDE),
                            fields.get(STEPS),
                            fields.get(SOURCE),
                            fields.get(NOTE))),
            Path::id);

    private PathKeys() {}
}
