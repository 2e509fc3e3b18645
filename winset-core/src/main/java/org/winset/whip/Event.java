package org.winset.whip;

import java.util.List;
import org.winset.dossier.Gate;
import org.winset.dossier.Threshold;

/// Something that has to happen at a gate (for one part, or the whole): given a future, events are independent.
sealed interface Event {

    Gate gate();

    String part();

    record Vote(Gate gate, String part, int ballot, Threshold threshold) implements Event {}

    /// More than half of the caucus (index among all caucuses) is for the ballot's question, or the leader waives it.
    record Majority(Gate gate, String part, int ballot, int caucus, double waiver) implements Event {}

    /// An actor with this utility decides; `caucus` is the one that the actor leads (-1: none), whose cue's latent it
    /// shares.
    record Decision(Gate gate, String part, double utility, double variance, int caucus) implements Event {}

    /// The first event, or all the others (indices).
    record Override(Gate gate, String part, int decision, List<Integer> votes) implements Event {}
}
