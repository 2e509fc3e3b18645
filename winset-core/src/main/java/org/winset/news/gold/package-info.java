/// Gold annotations and how well a reading agrees with them.
@NullMarked
package org.winset.news.gold;

import org.jspecify.annotations.NullMarked;
