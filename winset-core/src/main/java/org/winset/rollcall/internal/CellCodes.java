package org.winset.rollcall.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Nearest;
import org.winset.dossier.Problem;
import org.winset.rollcall.Cast;

/// Finds out how the votes of a plain CSV are written, from all its values, and refuses to guess.
///
/// Exactly one of: words (Yea, Aye, Yes, Y, Nay, No, N, Present, Not Voting, ...); 1 and 0; 1 and -1; Voteview codes 0
/// to 9, told by a 6. Empty, `NA`, `N/A`, `NaN`, `null` and `.` mean no record in all of them.
final class CellCodes {

    private record Seen(String text, int line, int column) {}

    private static final int UNKNOWN_LISTED = 20;

    private final String file;
    private final Map<String, Seen> words = new LinkedHashMap<>();
    private final Map<Integer, Seen> numbers = new TreeMap<>();
    private final Map<String, Seen> unknown = new LinkedHashMap<>();
    private final Map<String, Cast> casts = new LinkedHashMap<>();
    private final Set<String> missing = new TreeSet<>();

    CellCodes(String file) {
        this.file = file;
    }

    /// Takes notice of one cell.
    void see(String text, int line, int column) {
        if (words.containsKey(text) || missing.contains(text) || unknown.containsKey(text)) {
            return;
        }
        Seen seen = new Seen(text, line, column);
        if (isMissing(text)) {
            missing.add(text);
        } else if (CastWords.ofWord(text) != null) {
            words.put(text, seen);
        } else {
            Integer number = number(text);
            if (number != null && number >= -1 && number <= 9) {
                numbers.putIfAbsent(number, seen);
            } else if (unknown.size() < UNKNOWN_LISTED) {
                unknown.put(text, seen);
            }
        }
    }

    static boolean isMissing(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "", "na", "n/a", "nan", "null", "." -> true;
            default -> false;
        };
    }

    private static @Nullable Integer number(String text) {
        String whole = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return switch (whole.length()) {
            case 1 -> Character.isDigit(whole.charAt(0)) ? Character.digit(whole.charAt(0), 10) : null;
            case 2 -> whole.equals("-1") ? -1 : null;
            default -> null;
        };
    }

    /// Settles the coding; unknown values and doubtful codings become problems. False when there are any.
    boolean settle(Docket docket) {
        for (Seen seen : unknown.values()) {
            String nearest = Nearest.to(seen.text(), CastWords.EXAMPLES);
            docket.problem(new Problem(
                    file,
                    seen.line(),
                    seen.column(),
                    "The vote (" + seen.text() + ") is not one.",
                    nearest == null
                            ? "(Yea), (Nay), (1), (0) or (NA) was meant, or this column holds no votes."
                            : "(" + nearest + ") was meant."));
        }
        if (!unknown.isEmpty()) {
            return false;
        }
        if (!words.isEmpty() && !numbers.isEmpty()) {
            Seen number = numbers.values().iterator().next();
            Seen word = words.values().iterator().next();
            return refuse(
                    docket,
                    number,
                    "Votes are written both as words (" + word.text() + ", line " + word.line() + ") and as numbers ("
                            + number.text() + ").",
                    "write all in one way; an unknown vote is (NA) or empty.");
        }
        Set<Integer> codes = numbers.keySet();
        if (codes.contains(6) && !codes.contains(-1)) {
            codes.forEach(code -> casts.put(Integer.toString(code), CastWords.ofCode(code)));
            return true;
        }
        if (Set.of(0, 1).containsAll(codes) || Set.of(-1, 1).containsAll(codes)) {
            codes.forEach(code -> casts.put(Integer.toString(code), code == 1 ? Cast.YEA : Cast.NAY));
            return true;
        }
        String all = codes.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Seen odd = numbers.values().stream()
                .filter(s -> !s.text().startsWith("1"))
                .findFirst()
                .orElseThrow();
        return refuse(
                docket,
                odd,
                "The codes (" + all + ") can be read in several ways.",
                codes.contains(-1)
                        ? "1 and -1 were meant; write an unknown vote as (NA)."
                        : "1 and 0 were meant; write an unknown vote as (NA). Voteview codes are told by a 6 for nay.");
    }

    private boolean refuse(Docket docket, Seen at, String message, String maybe) {
        docket.problem(new Problem(file, at.line(), at.column(), message, maybe));
        return false;
    }

    /// The cast that a cell stands for, or `null` for no record. Only after [#settle(Docket)] said true.
    @Nullable
    Cast cast(String text) {
        if (text.isEmpty() || missing.contains(text)) {
            return null;
        }
        if (!words.isEmpty()) {
            return CastWords.ofWord(text);
        }
        Integer number = number(text);
        Cast cast = number == null ? null : casts.get(Integer.toString(number));
        return cast == Cast.ABSENT_FROM_ROLL ? null : cast;
    }
}
