package org.winset.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.winset.scale.MemberEstimate;

/// How each party is shown: a letter, a shape and a colour, so that none of them has to be seen alone. Largest party
/// first.
record PartyMarks(List<PartyMark> all) {

    enum Shape {
        CIRCLE,
        SQUARE,
        TRIANGLE,
        DIAMOND,
        /// The party's letter, once the others are taken.
        LETTER
    }

    /// `letter` is the party's own first letter unless a larger party has it.
    record PartyMark(String party, String letter, Shape shape, String colour, int members) {

        String title() {
            return party.isEmpty() ? "no party" : party;
        }
    }

    private static final List<String> COLOURS = List.of("#4d9221", "#762a83", "#b35806", "#01665e", "#666666");

    static PartyMarks of(List<MemberEstimate> members) {
        Map<String, Integer> sizes = new TreeMap<>();
        members.forEach(m -> sizes.merge(m.member().party(), 1, Integer::sum));
        List<String> parties = sizes.keySet().stream()
                .sorted(Comparator.<String>comparingInt(p -> -sizes.getOrDefault(p, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Set<String> taken = new HashSet<>();
        Set<Shape> free = EnumSet.allOf(Shape.class);
        parties.forEach(party -> free.remove(customary(party)));
        free.add(Shape.LETTER);
        List<PartyMark> marks = new ArrayList<>();
        for (String party : parties) {
            String letter = letter(party, taken);
            taken.add(letter);
            Shape shape = customary(party);
            if (shape == Shape.LETTER) {
                shape = free.iterator().next();
                free.remove(shape);
                free.add(Shape.LETTER);
            }
            marks.add(new PartyMark(party, letter, shape, colour(party, marks.size()), sizes.getOrDefault(party, 0)));
        }
        return new PartyMarks(List.copyOf(marks));
    }

    PartyMark of(MemberEstimate member) {
        return all.stream()
                .filter(mark -> mark.party.equals(member.member().party()))
                .findFirst()
                .orElseThrow();
    }

    /// `D (51), R (50), I (3)`, or `L = Labour (12)` where the letter is not the whole label.
    String legend() {
        return all.stream()
                .map(mark -> (mark.letter.equals(mark.party) ? "" : mark.letter + " = ") + mark.title() + " ("
                        + Numbers.count(mark.members) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String letter(String party, Set<String> taken) {
        String choice = party + party.toUpperCase(Locale.ROOT) + "oabcdefghijklmnpqrstuvwxyz0123456789";
        return choice.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .filter(letter -> !taken.contains(letter))
                .findFirst()
                .orElse("?");
    }

    private static Shape customary(String party) {
        return switch (party) {
            case "D", "Democrat" -> Shape.CIRCLE;
            case "R", "Republican" -> Shape.SQUARE;
            default -> Shape.LETTER;
        };
    }

    private static String colour(String party, int k) {
        return switch (party) {
            case "D", "Democrat" -> "#2166ac";
            case "R", "Republican" -> "#b2182b";
            default -> COLOURS.get(k % COLOURS.size());
        };
    }
}
