package org.winset.whip;

import java.util.List;
import org.winset.dossier.Path;

/// The chance to clear every gate of a path, and its gates in order (indices into [WhipCount#gates()]).
public record PathCount(Path path, double chance, List<Integer> gates) {}
