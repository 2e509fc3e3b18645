/// Ideal points from roll calls, with their uncertainty and fit.
@NullMarked
package org.winset.scale;

import org.jspecify.annotations.NullMarked;
