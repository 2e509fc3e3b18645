/// The chance of one deal: pulls composed from precedents, statements, cues and shocks; tallies, gates and paths.
@NullMarked
package org.winset.whip;

import org.jspecify.annotations.NullMarked;
