package org.winset.report;

import java.util.List;
import java.util.stream.Collectors;
import org.winset.dossier.Condition;
import org.winset.dossier.Dossier;
import org.winset.dossier.Provision;

/// Conditions for readers: provisions and levels by their titles, as the desk has them. `beds >= b50000` is
/// `Detention at least “50,000 beds”`.
final class ConditionWords {

    private final Dossier dossier;

    ConditionWords(Dossier dossier) {
        this.dossier = dossier;
    }

    String of(Condition condition) {
        return switch (condition) {
            case Condition.Always always -> "any deal";
            case Condition.Compare compare -> compared(compare);
            case Condition.All all -> joined(all.parts(), " and ");
            case Condition.Any any -> joined(any.parts(), " or ");
            case Condition.Not not -> "not " + inner(not.part());
        };
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream().map(this::inner).collect(Collectors.joining(word));
    }

    private String inner(Condition part) {
        boolean compound = part instanceof Condition.All || part instanceof Condition.Any;
        return compound ? "(" + of(part) + ")" : of(part);
    }

    /// As the dossier writes it where the dossier doesn't know the level.
    private String compared(Condition.Compare compare) {
        int place = dossier.provisionIndex(compare.provision());
        Provision provision = place < 0 ? null : dossier.provisions().get(place);
        int level = provision == null ? -1 : provision.indexOf(compare.level());
        if (provision == null || level < 0) {
            return compare.toString();
        }
        return provision.title() + " " + words(compare.comparison()) + "“"
                + brief(provision.levels().get(level).title()) + "”";
    }

    private static String words(Condition.Comparison comparison) {
        return switch (comparison) {
            case IS -> "";
            case IS_NOT -> "not ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
            case ABOVE -> "above ";
            case BELOW -> "below ";
        };
    }

    /// A title without what explains it: "Emergency trigger" of "Emergency trigger: may at 4,000 a day".
    private static String brief(String title) {
        return title.split(" \\(|: |; ", 2)[0];
    }
}
