package org.winset.dossier.folder;

import static org.winset.dossier.shape.Key.nullable;
import static org.winset.dossier.shape.Key.optional;
import static org.winset.dossier.shape.Key.required;

import java.util.List;
import org.winset.dossier.Chamber;
import org.winset.dossier.shape.Fields;
import org.winset.dossier.shape.Key;
import org.winset.dossier.shape.ObjectShape;
import org.winset.dossier.shape.Shape;
import org.winset.dossier.shape.Shapes;

/// `chambers:` without their members, who stand in a file each.
final class ChamberKeys {

    private static final Key<Chamber, String> TITLE =
            required("title", Shapes.text(), Chamber::title, "the chamber's name");
    private static final Key<Chamber, Integer> SEATS =
            required("seats", Shapes.whole(1, 100_000), Chamber::seats, "all seats, vacant ones too");
    private static final Key<Chamber, String> MAJORITY =
            optional("majority", Shapes.text(), Chamber::majority, "", "the party whose caucus controls the chamber");
    private static final Key<Chamber, String> TIE_BREAKER = nullable(
            "tie-breaker", Shapes.reference("principal"), Chamber::tieBreaker, "the principal who breaks ties");
    private static final Key<Chamber, String> SPACE = nullable(
            "space",
            Shapes.text(),
            chamber -> chamber.space().equals(chamber.id()) ? null : chamber.space(),
            "name of the coordinate system that it shares with chambers scaled together; left out: its own");
    private static final Key<Chamber, String> SOURCE =
            required("source", Terms.source(), Chamber::source, "where seats, members and positions come from");
    private static final Key<Chamber, String> NOTE =
            optional("note", Shapes.text(), Chamber::note, "", "anything else");

    static final Shape<List<Chamber>> CHAMBERS = Shapes.named(
            "chamber",
            "chamber",
            new ObjectShape<>(
                    "chamber", List.of(TITLE, SEATS, MAJORITY, TIE_BREAKER, SPACE, SOURCE, NOTE), ChamberKeys::chamber),
            Chamber::id);

    private ChamberKeys() {}

    private static Chamber chamber(Fields fields) {
        String space = fields.find(SPACE);
        return new Chamber(
                fields.id(),
                fields.get(TITLE),
                fields.get(SEATS),
                fields.get(MAJORITY),
                fields.find(TIE_BREAKER),
                space == null ? fields.id() : space,
                List.of(),
                fields.get(SOURCE),
                fields.get(NOTE));
    }
}
