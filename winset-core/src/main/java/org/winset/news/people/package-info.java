/// Who is mentioned, and who is meant: names, titles, pronouns and sources against the roster.
@NullMarked
package org.winset.news.people;

import org.jspecify.annotations.NullMarked;
