package org.winset.news.words;

import java.util.List;
import java.util.Locale;

/// Derives the forms of the verbs of saying: argue, argues, argued, arguing.
final class Verbs {

    interface Sink {
        void add(String text, String lemma, Saying saying, Form form);
    }

    private Verbs() {}

    static void read(List<String> lines, Sink sink) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            Saying saying = Saying.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
            for (String verb : line.substring(colon + 1).strip().split(" +")) {
                forms(verb, saying, sink);
            }
        }
    }

    private static void forms(String verb, Saying saying, Sink sink) {
        String[] given = verb.split("/");
        String base = given[0].endsWith("+") ? given[0].substring(0, given[0].length() - 1) : given[0];
        String[] all = given.length == Form.values().length
                ? given
                : new String[] {base, third(base), past(given[0]), past(given[0]), ing(given[0])};
        for (Form form : Form.values()) {
            sink.add(all[form.ordinal()], base.toLowerCase(Locale.ROOT), saying, form);
        }
    }

    private static String third(String base) {
        if (base.matches(".*(s|x|z|ch|sh|o)")) {
            return base + "es";
        }
        return base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    private static String past(String base) {
        if (base.endsWith("+")) {
            return doubled(base) + "ed";
        }
        if (base.endsWith("e")) {
            return base + "d";
        }
        return base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
    }

    private static String ing(String base) {
        if (base.endsWith("+")) {
            return doubled(base) + "ing";
        }
        return base.endsWith("e") && !base.endsWith("ee") ? base.substring(0, base.length() - 1) + "ing" : base + "ing";
    }

    private static String doubled(String base) {
        String verb = base.substring(0, base.length() - 1);
        return verb + verb.charAt(verb.length() - 1);
    }
}
