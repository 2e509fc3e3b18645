package org.winset.dossier;

/// How one member voted on an outcome; a row of `outcome-votes.csv`.
public record OutcomeVote(String outcome, String member, Ballot ballot) {

    public enum Ballot {
        YEA,
        NAY,
        ABSENT
    }
}
