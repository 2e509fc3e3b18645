package org.winset.rollcall;

/// Someone who casts votes.
///
/// `id` is the source's own (Voteview: the icpsr number; unitedstates/congress: bioguide in the House, LIS in the
/// Senate).
/// `party` is the latest known label, normalised to `D`, `R`, `I` or `ID`-like codes where the source says so, empty
/// when
/// unknown; `state` is the postal code or empty.
public record Legislator(String id, String name, String party, String state, Chamber chamber) {}
