package org.winset.dossier.folder;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.winset.dossier.Bloc;
import org.winset.dossier.BlocRule;
import org.winset.dossier.Chamber;
import org.winset.dossier.Dossier;
import org.winset.dossier.Member;
import org.winset.dossier.shape.Names;
import org.winset.dossier.shape.Reading;

/// Blocs against the members they claim.
record BlocChecks(Dossier dossier, Reading reading) {

    void check() {
        boolean whole = dossier.chambers().size()
                        == reading.names().known("chamber").size()
                && dossier.chambers().stream().noneMatch(c -> c.members().isEmpty());
        if (whole) {
            dossier.blocs().forEach(this::bloc);
        }
    }

    private void bloc(Bloc bloc) {
        BlocRule rule = bloc.rule();
        boolean sound = labels(bloc, "parties", rule.parties(), Member::party);
        sound &= labels(bloc, "caucuses", rule.caucuses(), Member::caucus);
        sound &= labels(bloc, "states", rule.states(), Member::state);
        for (BlocRule.Range range : rule.ranges()) {
            int dimensions = dossier.chambers().stream()
                    .mapToInt(Chamber::dimensions)
                    .max()
                    .orElse(0);
            if (range.dimension() >= dimensions) {
                sound = false;
                reading.problem(
                        reading.place(range, "dimension"),
                        "The dimension (" + (range.dimension() + 1) + ") is not among the (" + dimensions
                                + ") of the members' positions.",
                        "dimensions count from 1.");
            }
        }
        boolean known = rule.members().stream().allMatch(reading.names().known("member")::contains)
                && rule.chambers().stream().allMatch(reading.names().known("chamber")::contains);
        if (sound && known && reading.clean(bloc) && dossier.members(bloc).isEmpty()) {
            reading.problem(
                    reading.place(bloc),
                    "The bloc (" + bloc.id() + ") has no members.",
                    rule.hasCriterion()
                            ? "no member meets all its criteria at once."
                            : "it needs a criterion (parties, states, ...) or a list (members).");
        }
    }

    private boolean labels(Bloc bloc, String key, List<String> labels, Function<Member, String> of) {
        Set<String> known = new TreeSet<>();
        dossier.chambers().forEach(chamber -> chamber.members().forEach(member -> known.add(of.apply(member))));
        boolean sound = true;
        for (int i = 0; i < labels.size(); i++) {
            if (!known.contains(labels.get(i))) {
                sound = false;
                reading.problem(
                        reading.place(bloc, key, i),
                        "No member has (" + labels.get(i) + ") among " + key + ".",
                        Names.cure(labels.get(i), known));
            }
        }
        return sound;
    }
}
