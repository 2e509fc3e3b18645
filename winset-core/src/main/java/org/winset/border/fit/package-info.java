/// Calibration, validation against baselines, fans and the tornado.
@NullMarked
package org.winset.border.fit;

import org.jspecify.annotations.NullMarked;
