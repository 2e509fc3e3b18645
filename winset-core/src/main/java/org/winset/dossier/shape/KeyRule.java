package org.winset.dossier.shape;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.winset.dossier.grammar.ConditionParser;
import org.winset.dossier.tree.Node;
import org.winset.dossier.tree.Place;

/// What the keys of a map are.
public sealed interface KeyRule {

    /// What an id looks like.
    Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]*");

    /// Whether a key can be used; reports what is wrong with it.
    boolean check(Node.Entry entry, Reading reading);

    /// The kind of the thing named.
    String kind(Reading reading);

    String pattern();

    /// Keys are new names of a kind that may depend on what encloses them; `group` as in `Names.define`.
    record Defines(Function<Reading, String> kindOf, Function<Reading, String> group) implements KeyRule {

        @Override
        public boolean check(Node.Entry entry, Reading reading) {
            String kind = kindOf.apply(reading);
            reading.names().define(kind, group.apply(reading), entry.key(), entry.place(), reading.problems());
            boolean sound = checkId(entry.key(), entry.place(), reading);
            if (!sound) {
                reading.names().add(kind, suggestion(entry.key()));
            }
            return sound;
        }

        @Override
        public String kind(Reading reading) {
            return kindOf.apply(reading);
        }

        @Override
        public String pattern() {
            return "^" + ID + "$";
        }
    }

    /// Keys are known names of one of these kinds.
    record Refers(List<String> kinds) implements KeyRule {

        @Override
        public boolean check(Node.Entry entry, Reading reading) {
            reading.names().refer(kinds, entry.key(), entry.place());
            return true;
        }

        @Override
        public String kind(Reading reading) {
            return kinds.getFirst();
        }

        @Override
        public String pattern() {
            return "^" + ID + "$";
        }
    }

    /// Keys are provisions, or levels written `provision=level`.
    record ProvisionOrLevel() implements KeyRule {

        @Override
        public boolean check(Node.Entry entry, Reading reading) {
            int equals = entry.key().indexOf('=');
            if (equals < 0) {
                reading.names().refer(List.of("provision"), entry.key(), entry.place());
                return true;
            }
            return Levels.refer(entry.key(), new Node.Scalar(entry.place(), entry.key(), entry.place()), reading);
        }

        @Override
        public String kind(Reading reading) {
            return "provision";
        }

        @Override
        public String pattern() {
            return "^" + ID + "(=" + ID + ")?$";
        }
    }

    /// Whether a text can be an id; reports a problem when not.
    static boolean checkId(String id, Place place, Reading reading) {
        if (!ID.matcher(id).matches()) {
            reading.problem(
                    place,
                    "The name (" + id + ") has characters that a name can't have.",
                    "letters, digits, (.), (_), (+) and (-) make a name: (" + suggestion(id) + ").");
            return false;
        }
        if (ConditionParser.RESERVED.contains(id)) {
            reading.problem(
                    place,
                    "The word (" + id + ") can't be a name: conditions use it.",
                    "(" + id + "-1) or another word will do.");
            return false;
        }
        return true;
    }

    private static String suggestion(String id) {
        String plain = id.replaceAll("[^A-Za-z0-9._+-]+", "-").replaceAll("^[^A-Za-z0-9]+|-+$", "");
        return plain.isEmpty() ? "name" : plain;
    }
}
