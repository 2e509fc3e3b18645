/// The probit model's inner loops: elementwise passes over long arrays, which the JIT compiler turns into vector code.
@NullMarked
package org.winset.scale.probit;

import org.jspecify.annotations.NullMarked;
