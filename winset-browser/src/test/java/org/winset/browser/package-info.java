/// The desk's page in a real browser.
@org.jspecify.annotations.NullMarked
package org.winset.browser;
