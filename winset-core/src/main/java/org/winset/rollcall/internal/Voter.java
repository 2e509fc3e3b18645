package org.winset.rollcall.internal;

/// A member as a source describes them in one roll call.
record Voter(String id, String name, String party, String state) {}
