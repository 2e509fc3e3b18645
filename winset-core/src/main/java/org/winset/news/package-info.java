/// Quotations and proposed statements: who said what, in which words, and what it would mean for the dossier.
@NullMarked
package org.winset.news;

import org.jspecify.annotations.NullMarked;
