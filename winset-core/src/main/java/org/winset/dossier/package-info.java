/// One negotiation as records; reading and checking a dossier folder; located errors.
@NullMarked
package org.winset.dossier;

import org.jspecify.annotations.NullMarked;
