package org.winset.rollcall;

import java.util.List;
import java.util.Map;

/// What was read and what was left out, and why.
///
/// `files` counts inputs opened; `rollCalls` and `votes` what was kept (votes: yeas and nays); `leftOut` maps a reason
/// in plain
/// words ("election of a Speaker, not a yes-no question") to how many roll calls or records it took out; `notes` lists
/// what
/// was repaired or looks wrong, each with its place.
public record ReadReport(int files, int rollCalls, long votes, Map<String, Integer> leftOut, List<String> notes) {}
