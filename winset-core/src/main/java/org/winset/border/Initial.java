package org.winset.border;

/// People already at a station on the first day: how many, and over how many past days their arrivals were spread
/// evenly.
/// Their classes are those of the first month of the series `like`.
public record Initial(String station, double people, int days, String like) {}
