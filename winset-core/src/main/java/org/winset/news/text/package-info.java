/// An article's paragraphs, tokens and sentences.
@NullMarked
package org.winset.news.text;

import org.jspecify.annotations.NullMarked;
