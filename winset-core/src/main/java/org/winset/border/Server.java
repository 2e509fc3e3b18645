package org.winset.border;

/// What is scarce. Places (beds) are held while people stay at the stations that use them; daily servers (officers,
/// judges) serve `capacity` people a day, unused capacity is lost, and stations draw on it in the order of declaration.
public record Server(String name, boolean places, Product capacity) {}
