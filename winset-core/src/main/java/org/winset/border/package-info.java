/// The border, asylum and parole pipeline: its declaration, two engines that run it, its calibration.
///
/// A [org.winset.border.Pipeline] is read from `border.yaml`; [org.winset.border.engine] runs it, person by person or
/// by
/// cohorts; [org.winset.border.fit] fits it to published figures and measures how far it is off.
@NullMarked
package org.winset.border;

import org.jspecify.annotations.NullMarked;
