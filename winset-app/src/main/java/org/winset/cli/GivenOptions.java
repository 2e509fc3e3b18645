package org.winset.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Caucus;
import org.winset.dossier.InputException;
import org.winset.dossier.Member;
import org.winset.dossier.Problem;
import org.winset.whip.Given;
import org.winset.whip.WhipModel;
import picocli.CommandLine.Option;

/// `--set` and `--cue`: what the user takes as known.
final class GivenOptions {

    @Option(
            names = "--set",
            paramLabel = "MEMBER=VOTE",
            split = ",",
            description =
                    "A declared vote: yes, lean-yes, undecided, lean-no or no; MEMBER is an id or a name. Moves the others too.")
    private List<String> set = List.of();

    @Option(
            names = "--cue",
            paramLabel = "CAUCUS=CUE",
            split = ",",
            description = "A leader's word to a caucus, for instance house.R=against (for, free, against).")
    private List<String> cue = List.of();

    Given given(WhipModel model) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Given.Declared> members = new LinkedHashMap<>();
        Map<String, Given.Cue> cues = new LinkedHashMap<>();
        for (String text : set) {
            String[] parts = split(text, "MEMBER=VOTE", problems);
            Given.Declared vote = parts.length < 2 ? null : vote(parts[1], problems);
            String id = parts.length < 2 ? null : member(parts[0], model, problems);
            if (id != null && vote != null) {
                members.put(id, vote);
            }
        }
        for (String text : cue) {
            String[] parts = split(text, "CAUCUS=CUE", problems);
            if (parts.length < 2) {
                continue;
            }
            List<String> known = model.caucuses().stream().map(Object::toString).toList();
            Given.Cue word = switch (parts[1].toLowerCase(Locale.ROOT)) {
                case "for" -> Given.Cue.FOR;
                case "free" -> Given.Cue.FREE;
                case "against" -> Given.Cue.AGAINST;
                default -> null;
            };
            String caucus = caucus(parts[0], model);
            if (!known.contains(caucus)) {
                problems.add(Problem.of(
                        "",
                        "The caucus (" + parts[0] + ") is not in the dossier.",
                        DealArgument.hint(parts[0], known)));
            } else if (word == null) {
                problems.add(Problem.of(
                        "",
                        "The cue (" + parts[1] + ") is none of (for, free, against).",
                        DealArgument.hint(parts[1], List.of("for", "free", "against"))));
            } else {
                cues.put(caucus, word);
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.USAGE, problems);
        }
        return new Given(members, cues);
    }

    /// `house.R`, where a party may also be called by its title: `house.republicans`.
    private static String caucus(String word, WhipModel model) {
        for (Caucus caucus : model.caucuses()) {
            boolean titled = model.dossier().parties().stream()
                    .filter(party -> party.id().equals(caucus.party()))
                    .anyMatch(party -> word.equalsIgnoreCase(caucus.chamber() + "." + party.title()));
            if (titled || word.equalsIgnoreCase(caucus.toString())) {
                return caucus.toString();
            }
        }
        return word;
    }

    /// The word back.
    ///
    /// @throws InputException where no member's id is `word` and no name holds it
    static String named(String word, WhipModel model) {
        if (word.isBlank()) {
            throw InputException.usage("The member's name is empty (" + word + ").", "part of the name is enough.");
        }
        List<Member> all = members(model);
        if (all.stream().noneMatch(m -> m.isCalled(word))) {
            throw InputException.usage(
                    "No member is called (" + word + ").",
                    DealArgument.hint(word, all.stream().map(Member::name).toList()));
        }
        return word;
    }

    private static List<Member> members(WhipModel model) {
        return model.chambers().stream()
                .flatMap(seats -> seats.members().stream())
                .toList();
    }

    private static String[] split(String text, String form, List<Problem> problems) {
        int equals = text.lastIndexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            problems.add(Problem.of("", "The value (" + text + ") is not " + form + ".", "an equals sign is missing."));
            return new String[0];
        }
        return new String[] {
            text.substring(0, equals).strip(), text.substring(equals + 1).strip()
        };
    }

    private static Given.@Nullable Declared vote(String word, List<Problem> problems) {
        return switch (word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-')) {
            case "yes" -> Given.Declared.YES;
            case "lean-yes" -> Given.Declared.LEAN_YES;
            case "undecided" -> Given.Declared.UNDECIDED;
            case "lean-no" -> Given.Declared.LEAN_NO;
            case "no" -> Given.Declared.NO;
            default -> {
                problems.add(Problem.of(
                        "",
                        "The vote (" + word + ") is none of (yes, lean-yes, undecided, lean-no, no).",
                        DealArgument.hint(word, List.of("yes", "lean-yes", "undecided", "lean-no", "no"))));
                yield null;
            }
        };
    }

    private static @Nullable String member(String word, WhipModel model, List<Problem> problems) {
        List<Member> all = members(model);
        List<Member> found = all.stream().filter(m -> m.isCalled(word)).toList();
        List<Member> exact = all.stream()
                .filter(m -> m.id().equals(word) || m.name().equalsIgnoreCase(word))
                .toList();
        List<Member> best = exact.isEmpty() ? found : exact;
        if (best.size() == 1) {
            return best.getFirst().id();
        }
        if (best.isEmpty()) {
            problems.add(Problem.of(
                    "",
                    "No member is called (" + word + ").",
                    DealArgument.hint(word, all.stream().map(Member::name).toList())));
        } else {
            problems.add(Problem.of(
                    "",
                    "The name (" + word + ") fits " + best.size() + " members ("
                            + String.join(
                                    "; ",
                                    best.stream()
                                            .map(m -> m.name() + " " + m.id())
                                            .limit(6)
                                            .toList())
                            + ").",
                    "an id tells them apart."));
        }
        return null;
    }
}
