package org.winset.dossier;

/// A party label as it stands in the members' files, and what it stands for: `R`, "Republicans".
public record Party(String id, String title) {}
