/// Declarations of what a file may hold. One declaration reads, checks, writes, and gives the JSON Schema and the
/// reference page, so that these can't differ.
@NullMarked
package org.winset.dossier.shape;

import org.jspecify.annotations.NullMarked;
