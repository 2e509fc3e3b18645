/// What history teaches about the whip room's numbers: pairs of votes on one bill, leaders' own votes, special rules,
/// bundles.
@NullMarked
package org.winset.whip.calibrate;

import org.jspecify.annotations.NullMarked;
