/// Figures as pure functions from results to SVG, each with the table that it shows.
@NullMarked
package org.winset.report.figure;

import org.jspecify.annotations.NullMarked;
