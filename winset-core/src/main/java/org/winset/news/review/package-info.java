/// Walking proposed statements: accept, edit, reject, undo; who decided, when, with what note.
@NullMarked
package org.winset.news.review;

import org.jspecify.annotations.NullMarked;
