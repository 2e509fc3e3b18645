package org.winset.dossier.folder;

import static org.winset.dossier.shape.Key.required;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Path.Step;
import org.winset.dossier.shape.Key;
import org.winset.dossier.shape.ObjectShape;
import org.winset.dossier.shape.Reading;
import org.winset.dossier.shape.Shape;
import org.winset.dossier.shape.Shapes;
import org.winset.dossier.tree.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A step of a path: a gate's name, or a gate with the parts that it is applied to one by one.
record StepShape() implements Shape<Step> {

    private static final Shape<String> GATE_NAME = Shapes.reference("gate");
    private static final Key<Step, String> GATE = required("gate", GATE_NAME, Step::gate, "the gate");
    private static final Key<Step, List<String>> PARTS =
            required("parts", Shapes.list(Shapes.text()), Step::parts, "the parts voted on here, each by itself");
    private static final ObjectShape<Step> DIVIDED =
            new ObjectShape<>("step", List.of(GATE, PARTS), fields -> new Step(fields.get(GATE), fields.get(PARTS)));

    @Override
    public @Nullable Step read(Node node, Reading reading) {
        if (node instanceof Node.Mapping mapping) {
            return DIVIDED.read(mapping, reading);
        }
        String gate = GATE_NAME.read(node, reading);
        return gate == null ? null : new Step(gate, List.of());
    }

    @Override
    public JsonNode write(Step step) {
        return step.whole() ? GATE_NAME.write(step.gate()) : DIVIDED.write(step);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.putArray("oneOf").add(GATE_NAME.schema()).add(DIVIDED.schema());
        return schema;
    }

    @Override
    public String words() {
        return "the name of a gate, or (gate) with (parts)";
    }
}
