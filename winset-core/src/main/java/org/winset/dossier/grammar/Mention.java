package org.winset.dossier.grammar;

/// A provision and one of its levels, named in a text at these characters (from 0).
public record Mention(String provision, int provisionAt, String level, int levelAt) {}
