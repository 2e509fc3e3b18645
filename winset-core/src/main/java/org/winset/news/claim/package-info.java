/// What a quotation would mean for the dossier: provision, stance, kind of statement, holder - proposed, never applied.
@NullMarked
package org.winset.news.claim;

import org.jspecify.annotations.NullMarked;
