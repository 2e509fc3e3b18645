/// How each format of roll calls is read; nothing here is for other rooms.
@NullMarked
package org.winset.rollcall.internal;

import org.jspecify.annotations.NullMarked;
