/// The words the reader knows: classes of words, verbs of saying, given names, states.
@NullMarked
package org.winset.news.words;

import org.jspecify.annotations.NullMarked;
