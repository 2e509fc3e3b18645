/// Published monthly figures and demand by class and day.
@NullMarked
package org.winset.border.data;

import org.jspecify.annotations.NullMarked;
