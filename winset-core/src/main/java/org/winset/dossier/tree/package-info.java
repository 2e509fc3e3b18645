/// Text files as trees whose every node knows its place: YAML and CSV, read defensively.
@NullMarked
package org.winset.dossier.tree;

import org.jspecify.annotations.NullMarked;
