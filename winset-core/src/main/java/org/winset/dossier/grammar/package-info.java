/// The small languages inside a dossier: conditions, thresholds, deals.
@NullMarked
package org.winset.dossier.grammar;

import org.jspecify.annotations.NullMarked;
