/// Articles from files, folders, pages and streams, in any encoding.
@NullMarked
package org.winset.news.input;

import org.jspecify.annotations.NullMarked;
