/// The commands of `winset`.
@NullMarked
package org.winset.cli;

import org.jspecify.annotations.NullMarked;
