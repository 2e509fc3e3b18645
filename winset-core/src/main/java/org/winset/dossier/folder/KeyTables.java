package org.winset.dossier.folder;

import java.util.List;
import org.winset.dossier.shape.ChoiceShape;
import org.winset.dossier.shape.ConvertedShape;
import org.winset.dossier.shape.Key;
import org.winset.dossier.shape.ListShape;
import org.winset.dossier.shape.MapShape;
import org.winset.dossier.shape.ObjectShape;
import org.winset.dossier.shape.Shape;

/// A table of keys for an object, then one for every object inside it.
final class KeyTables {

    private final StringBuilder out;

    private KeyTables(StringBuilder out) {
        this.out = out;
    }

    static void write(ObjectShape<?> shape, StringBuilder out) {
        new KeyTables(out).object("dossier.yaml", shape);
    }

    private void object(String path, ObjectShape<?> shape) {
        out.append("### `").append(path).append("`\n\n| key | | what | meaning |\n|---|---|---|---|\n");
        shape.keys().forEach(key -> out.append(DossierSchema.line(key)));
        out.append('\n');
        String prefix = path.equals("dossier.yaml") ? "" : path + " > ";
        for (Key<?, ?> key : shape.keys()) {
            inside(prefix + key.name(), key.shape());
        }
    }

    private void inside(String path, Shape<?> shape) {
        switch (shape) {
            case ObjectShape<?> object -> object(path, object);
            case ListShape<?> list -> inside(path, list.item());
            case MapShape<?> map -> inside(path, map.value());
            case ConvertedShape<?, ?> converted -> inside(path, converted.shape());
            case ChoiceShape<?> choice -> kinds(path, choice.key(), choice.kinds());
            default -> {}
        }
    }

    private <T> void kinds(String path, String key, List<? extends ChoiceShape.Kind<? extends T>> kinds) {
        for (ChoiceShape.Kind<? extends T> kind : kinds) {
            object(path + " (" + key + ": " + kind.word() + ")", kind.shape());
        }
    }
}
