package org.winset.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Caucus;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.dossier.grammar.DealParser;
import org.winset.whip.Given;
import org.winset.whip.Pins;

/// What a page asks about: a deal, the day whose knowledge counts, and what is taken as known. Written in a link as the
/// command line writes it: `deal=parole=limited&as-of=2024-01-17&set=S403=yes&cue=house.R=against`. `pins` are gates
/// supposed to clear or fail (`pin=house-passage=clears`), `without` what is supposed to be given up.
record Question(LocalDate asOf, Deal deal, Given given, Pins pins, Set<String> without) {

    /// Reads a link's parameters by name.
    ///
    /// @throws InputException with every unknown name and word
    static Question of(Dossier dossier, Function<String, @Nullable String> parameter) {
        List<Problem> problems = new ArrayList<>();
        LocalDate day = day(dossier, parameter.apply("as-of"), problems);
        Deal deal = dossier.statusQuo();
        try {
            deal = DealParser.deal(dossier, orEmpty(parameter.apply("deal")));
        } catch (InputException e) {
            problems.addAll(e.problems());
        }
        Map<String, Given.Declared> members = new TreeMap<>();
        pairs(parameter.apply("set"), "MEMBER=VOTE", problems).forEach((member, word) -> {
            Given.Declared declared = word(Given.Declared.values(), word, "vote", problems);
            if (dossier.member(member) == null) {
                problems.add(Problem.of("", "No member has the id (" + member + ").", "the dossier has changed."));
            } else if (declared != null) {
                members.put(member, declared);
            }
        });
        Map<String, Given.Cue> cues = new TreeMap<>();
        pairs(parameter.apply("cue"), "CAUCUS=CUE", problems).forEach((caucus, word) -> {
            Given.Cue cue = word(Given.Cue.values(), word, "cue", problems);
            if (!caucuses(dossier).contains(caucus)) {
                problems.add(Problem.of("", "The caucus (" + caucus + ") is unknown.", "the dossier has changed."));
            } else if (cue != null) {
                cues.put(caucus, cue);
            }
        });
        Map<String, Boolean> pins = new TreeMap<>();
        pairs(parameter.apply("pin"), "GATE=WAY", problems).forEach((gate, word) -> {
            Way way = word(Way.values(), word, "way of a gate", problems);
            if (dossier.gate(gate.replaceFirst(":.*", "")) == null) {
                problems.add(Problem.of("", "The gate (" + gate + ") is unknown.", "the dossier has changed."));
            } else if (way != null) {
                pins.put(gate, way == Way.CLEARS);
            }
        });
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.USAGE, problems);
        }
        Set<String> without = Arrays.stream(orEmpty(parameter.apply("without")).split(","))
                .filter(id -> !id.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Question(day, deal, new Given(members, cues), new Pins(pins), without);
    }

    /// The same with nothing supposed of the gates.
    Question unpinned() {
        return new Question(asOf, deal, given, Pins.NONE, without);
    }

    /// The same with another day's knowledge.
    Question on(LocalDate day) {
        return new Question(day, deal, given, pins, without);
    }

    private enum Way {
        CLEARS,
        FAILS
    }

    private static Set<String> caucuses(Dossier dossier) {
        return dossier.chambers().stream()
                .flatMap(c -> c.members().stream().map(m -> new Caucus(c.id(), m.caucus()).toString()))
                .collect(Collectors.toSet());
    }

    private static LocalDate day(Dossier dossier, @Nullable String text, List<Problem> problems) {
        if (text == null || text.isEmpty()) {
            return dossier.asOf();
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(Problem.of("", "The day (" + text + ") is not a date.", "it is written yyyy-mm-dd."));
            return dossier.asOf();
        }
    }

    private static Map<String, String> pairs(@Nullable String text, String form, List<Problem> problems) {
        Map<String, String> pairs = new TreeMap<>();
        for (String pair : orEmpty(text).split(",")) {
            int equals = pair.indexOf('=');
            if (pair.isBlank()) {
                continue;
            }
            if (equals < 1) {
                problems.add(Problem.of("", "The value (" + pair + ") is not " + form + ".", "a sign = is missing."));
            } else {
                pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return pairs;
    }

    private static <E extends Enum<E>> @Nullable E word(E[] known, String word, String kind, List<Problem> problems) {
        for (E one : known) {
            if (words(one).equals(word)) {
                return one;
            }
        }
        List<String> all = Arrays.stream(known).map(Question::words).toList();
        problems.add(Problem.of(
                "", "The " + kind + " (" + word + ") is none of (" + String.join(", ", all) + ").", "it is misspelt."));
        return null;
    }

    static String words(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
