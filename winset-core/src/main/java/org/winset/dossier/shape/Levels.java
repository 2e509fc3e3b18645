package org.winset.dossier.shape;

import java.util.List;
import org.winset.dossier.grammar.DealParser;
import org.winset.dossier.grammar.GrammarException;
import org.winset.dossier.grammar.Mention;
import org.winset.dossier.tree.Node;

/// How levels are named and referred to: a level's name belongs to its provision.
public final class Levels {

    private Levels() {}

    /// The kind under which `Names` knows a provision's levels.
    public static String kind(String provision) {
        return "level of provision (" + provision + ")";
    }

    /// Refers to the levels in a text `provision=level, ...`; false after a problem.
    static boolean refer(String text, Node.Scalar scalar, Reading reading) {
        try {
            refer(DealParser.parse(text), scalar, reading);
            return true;
        } catch (GrammarException e) {
            report(e, scalar, reading);
            return false;
        }
    }

    /// Refers to provisions and their levels, each at its place in the text.
    public static void refer(List<Mention> mentions, Node.Scalar scalar, Reading reading) {
        for (Mention mention : mentions) {
            reading.names().refer(List.of("provision"), mention.provision(), scalar.at(mention.provisionAt()));
            reading.names().referLevel(mention.provision(), mention.level(), scalar.at(mention.levelAt()));
        }
    }

    /// Reports what is wrong with a text at its place.
    public static void report(GrammarException e, Node.Scalar scalar, Reading reading) {
        reading.problem(scalar.at(e.offset()), String.valueOf(e.getMessage()), e.maybe());
    }
}
