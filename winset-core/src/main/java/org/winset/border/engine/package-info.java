/// The two engines: people one by one in daily steps, and cohorts on the same graph.
@NullMarked
package org.winset.border.engine;

import org.jspecify.annotations.NullMarked;
