package org.winset.dossier.grammar;

import java.util.ArrayList;
import java.util.List;

/// Reads the levels of a deal: `ukraine-aid=request, parole=limited`. Commas or semicolons separate.
public final class DealParser {

    private DealParser() {}

    /// The provisions and levels named, in order. An empty text names none: the status quo.
    ///
    /// @throws GrammarException when the text does not follow the grammar or names a provision twice
    public static List<Mention> parse(String text) {
        Words words = new Words(text);
        List<Mention> mentions = new ArrayList<>();
        while (!words.atEnd()) {
            Words.Word provision = name(words, "a provision");
            if (!words.accept("=")) {
                throw words.wrong("an equals sign", "a deal is written like (ukraine-aid=request, parole=limited).");
            }
            Words.Word level = name(words, "a level");
            if (mentions.stream().anyMatch(m -> m.provision().equals(provision.text()))) {
                throw new GrammarException(
                        provision.at(),
                        "The provision (" + provision.text() + ") has two levels in one deal.",
                        "one of the two should be removed.");
            }
            mentions.add(new Mention(provision.text(), provision.at(), level.text(), level.at()));
            if (!words.atEnd() && !words.accept(",") && !words.accept(";")) {
                throw words.wrong("a comma", "a comma is missing between two provisions.");
            }
        }
        return mentions;
    }

    private static Words.Word name(Words words, String what) {
        if (!words.peek().isName()) {
            throw words.wrong(what, "a deal is written like (ukraine-aid=request, parole=limited).");
        }
        return words.take();
    }
}
