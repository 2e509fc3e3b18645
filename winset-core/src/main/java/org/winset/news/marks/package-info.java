/// Quotation marks: which open, which close, what stands between them.
@NullMarked
package org.winset.news.marks;

import org.jspecify.annotations.NullMarked;
