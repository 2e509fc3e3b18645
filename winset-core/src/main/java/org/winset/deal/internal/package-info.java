/// How the search counts: plans, bit planes, descent, audit.
@NullMarked
package org.winset.deal.internal;

import org.jspecify.annotations.NullMarked;
