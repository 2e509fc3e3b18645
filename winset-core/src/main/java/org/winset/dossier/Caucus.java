package org.winset.dossier;

/// A party's members in one chamber: the unit that leaders lead. Written `house.R`.
public record Caucus(String chamber, String party) {

    @Override
    public String toString() {
        return chamber + "." + party;
    }
}
