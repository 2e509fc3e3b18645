package org.winset.dossier;

/// A subject on which members may stand elsewhere than their positions say, and which blocs weigh by its salience.
public record Topic(String id, String title, String note) {}
