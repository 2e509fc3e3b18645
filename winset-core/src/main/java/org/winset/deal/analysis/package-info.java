/// Results about a whole negotiation, as data: what `winset analyze`, `deals` and `why` show.
@NullMarked
package org.winset.deal.analysis;

import org.jspecify.annotations.NullMarked;
