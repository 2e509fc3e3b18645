/// Real votes, and readers for the formats they come in.
@NullMarked
package org.winset.rollcall;

import org.jspecify.annotations.NullMarked;
