/// Reading `border.yaml` with the place of every value.
@NullMarked
package org.winset.border.yaml;

import org.jspecify.annotations.NullMarked;
