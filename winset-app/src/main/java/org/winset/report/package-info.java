/// Tables, charts and files, rendered from results; nothing is computed here.
@NullMarked
package org.winset.report;

import org.jspecify.annotations.NullMarked;
