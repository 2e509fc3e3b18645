/// Who says: verbs of saying with their subjects, and which quotation each one belongs to.
@NullMarked
package org.winset.news.cue;

import org.jspecify.annotations.NullMarked;
