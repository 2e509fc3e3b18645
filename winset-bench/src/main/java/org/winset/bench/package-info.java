/// Benchmarks and peer comparisons.
@NullMarked
package org.winset.bench;

import org.jspecify.annotations.NullMarked;
