package org.winset.rollcall.internal;

import java.util.Locale;

/// Party labels in one spelling.
final class Parties {

    private Parties() {}

    /// `D`, `R`, `I`, `ID` (independent Democrat), `IR` (independent Republican) for the words and Voteview codes of
    /// those parties; any other label as it stands, without spaces around it.
    static String normal(String label) {
        String stripped = label.strip();
        return switch (stripped.toLowerCase(Locale.ROOT)) {
            case "d", "dem", "dem.", "democrat", "democratic", "100" -> "D";
            case "r", "rep", "rep.", "republican", "gop", "200" -> "R";
            case "i", "ind", "ind.", "independent", "328" -> "I";
            case "id", "independent democrat", "329" -> "ID";
            case "ir", "independent republican", "331" -> "IR";
            default -> stripped;
        };
    }
}
