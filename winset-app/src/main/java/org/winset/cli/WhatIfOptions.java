package org.winset.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.GivenUp;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.whip.Pins;
import picocli.CommandLine.Option;

/// `--pin` and `--without`: suppositions about gates and about what was said.
final class WhatIfOptions {

    @Option(
            names = "--pin",
            paramLabel = "GATE=WAY",
            split = ",",
            description = "Suppose that a gate clears or fails (house-passage=clears); the rest is counted given that.")
    private List<String> pins = List.of();

    @Option(
            names = "--without",
            paramLabel = "ID",
            split = ",",
            description = "Suppose that a red line, link, statement or leader's condition had been given up.")
    private Set<String> without = new LinkedHashSet<>();

    /// What is supposed to be given up.
    Set<String> without() {
        return without;
    }

    /// @throws InputException with every id that is unknown
    Dossier dossier(Dossier dossier) {
        return GivenUp.view(dossier, without);
    }

    /// @throws InputException with every gate or word that is unknown
    Pins pins(Dossier dossier) {
        List<String> gates = dossier.gates().stream().map(Gate::id).toList();
        List<Problem> problems = new ArrayList<>();
        Map<String, Boolean> found = new LinkedHashMap<>();
        for (String text : pins) {
            int equals = text.lastIndexOf('=');
            String gate = equals < 0 ? text : text.substring(0, equals);
            String word = text.substring(equals + 1);
            if (!gates.contains(gate.replaceFirst(":.*", ""))) {
                problems.add(Problem.of("", "The gate (" + gate + ") is unknown.", DealArgument.hint(gate, gates)));
            } else if (!word.equals("clears") && !word.equals("fails")) {
                problems.add(Problem.of(
                        "",
                        "The way (" + word + ") that a gate goes is none of (clears, fails).",
                        DealArgument.hint(word, List.of("clears", "fails"))));
            } else {
                found.put(gate, word.equals("clears"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.USAGE, problems);
        }
        return new Pins(found);
    }
}
