/// The negotiation in a browser: a server on the loopback address and the page it serves. It renders what the other
/// rooms compute and computes nothing of its own.
@org.jspecify.annotations.NullMarked
package org.winset.desk;
