/// The space of deals: which deals pass, exactly; the best of them, the frontier, concessions, pivots, conflicts.
@NullMarked
package org.winset.deal;

import org.jspecify.annotations.NullMarked;
