package org.winset.dossier.folder;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.winset.dossier.Condition;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.Level;
import org.winset.dossier.Precedent;
import org.winset.dossier.PrecedentVote;
import org.winset.dossier.Provision;
import org.winset.dossier.Statement;
import org.winset.dossier.shape.Levels;
import org.winset.dossier.shape.Reading;

/// Provisions, levels, precedents, and the conditions that name them.
record ProvisionChecks(Dossier dossier, Reading reading) {

    void check() {
        dossier.provisions().forEach(this::provision);
        dossier.redLines().forEach(line -> condition(line, "never", line.never()));
        dossier.links().forEach(link -> {
            condition(link, "when", link.when());
            condition(link, "requires", link.requires());
        });
        for (Statement statement : dossier.statements()) {
            if (statement.condition() != null) {
                condition(statement, "condition", statement.condition());
            }
            if (statement.requires() != null) {
                condition(statement, "requires", statement.requires());
            }
        }
        for (Gate gate : dossier.gates()) {
            if (gate instanceof Gate.Decision decision) {
                decision.conditions().forEach(asked -> condition(asked, "requires", asked.condition()));
            }
        }
    }

    private void provision(Provision provision) {
        if (reading.names().known(Levels.kind(provision.id())).size() < 2) {
            reading.problem(
                    reading.place(provision, "levels"),
                    "The provision (" + provision.id() + ") has fewer than two levels: nothing to negotiate.",
                    "the status quo or the change is missing.");
        }
        if (!provision.levels().isEmpty()) {
            statusQuo(provision, provision.statusQuo());
        }
        unit(provision);
        provision.levels().forEach(this::precedents);
    }

    private void statusQuo(Provision provision, Level level) {
        boolean first = reading.names()
                .known(Levels.kind(provision.id()))
                .iterator()
                .next()
                .equals(level.id());
        String key = level.precedents().isEmpty() ? "views" : "precedents";
        if (first && !(level.precedents().isEmpty() && level.views().isEmpty())) {
            reading.problem(
                    reading.place(level, key),
                    "The status quo (" + level.id() + ") of provision (" + provision.id() + ") has (" + key
                            + "): all pulls are measured against it.",
                    "these belong to another level, or the levels are out of order.");
        }
    }

    private void unit(Provision provision) {
        boolean told = !provision.unit().isEmpty();
        for (Level level : provision.levels()) {
            Double amount = level.amount();
            if (amount != null && !told) {
                told = true;
                reading.problem(
                        reading.place(level, "amount"),
                        "The amount (" + amount + ") has no unit: provision (" + provision.id() + ") names none.",
                        "the provision needs a key (unit): billion dollars.");
            }
            if (amount != null && amount != 0 && level.source().isEmpty()) {
                reading.problem(
                        reading.place(level, "amount"),
                        "The amount (" + amount + ") has no source.",
                        "the level needs a key (source).");
            }
        }
    }

    private void precedents(Level level) {
        Set<String> seen = new HashSet<>();
        for (Precedent precedent : level.precedents()) {
            if (!seen.add(precedent.vote())) {
                reading.problem(
                        reading.place(precedent, "vote"),
                        "The vote (" + precedent.vote() + ") is a precedent of level (" + level.id() + ") twice.",
                        "one of the two should be removed.");
            }
            PrecedentVote vote = dossier.vote(precedent.vote());
            if (vote != null && vote.date().isAfter(dossier.asOf())) {
                reading.problem(
                        reading.place(precedent, "vote"),
                        "The precedent (" + precedent.vote() + ") was voted on (" + vote.date()
                                + "), after the as-of date (" + dossier.asOf() + ").",
                        "it is an outcome and belongs in " + DossierFolder.OUTCOMES + ".");
            }
        }
    }

    private void condition(Object owner, String key, Condition condition) {
        switch (condition) {
            case Condition.Always always -> {}
            case Condition.Compare compare -> compare(owner, key, compare);
            case Condition.All all -> all.parts().forEach(part -> condition(owner, key, part));
            case Condition.Any any -> any.parts().forEach(part -> condition(owner, key, part));
            case Condition.Not not -> condition(owner, key, not.part());
        }
    }

    private void compare(Object owner, String key, Condition.Compare compare) {
        int index = dossier.provisionIndex(compare.provision());
        List<Level> levels =
                index < 0 ? List.of() : dossier.provisions().get(index).levels();
        int named = index < 0 ? -1 : dossier.provisions().get(index).indexOf(compare.level());
        if (named < 0
                || levels.size()
                        != reading.names()
                                .known(Levels.kind(compare.provision()))
                                .size()) {
            return;
        }
        long held = IntStream.range(0, levels.size())
                .filter(actual -> compare.comparison().holds(actual, named))
                .count();
        if (levels.size() > 1 && (held == 0 || held == levels.size())) {
            reading.problem(
                    reading.place(owner, key),
                    "The condition (" + compare + ") " + (held == 0 ? "never" : "always") + " holds on the scale ("
                            + String.join(", ", levels.stream().map(Level::id).toList()) + ").",
                    "the level or the comparison is another: levels go up from the status quo.");
        }
    }
}
