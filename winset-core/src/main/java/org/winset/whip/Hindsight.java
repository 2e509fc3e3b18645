package org.winset.whip;

import java.util.Map;

/// What would have had to be known to call a vote that was missed: of all words of the chamber's leaders (by caucus,
/// `senate.R`) those under which the yeas cast are likeliest, and what the count says with them. Chosen knowing the
/// outcome: an explanation, not a forecast.
public record Hindsight(Map<String, Given.Cue> words, Prediction prediction) {}
