/// A dossier's folder: what its files may hold, reading, checking across files, writing, and a template.
@NullMarked
package org.winset.dossier.folder;

import org.jspecify.annotations.NullMarked;
