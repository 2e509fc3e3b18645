package org.winset.rollcall;

import java.util.List;
import java.util.Map;

/// What was read and what was left out, and why.
///
/// - `files`: files opened, those inside archives and those beside a votes file included.
/// - `rollCalls`, `votes`: what was kept; votes are yeas and nays.
/// - `leftOut`: a reason in plain words, with what it counts in front (`roll call: a quorum call, nobody votes yea or
///   nay`), to how many of them it took out; sorted.
/// - `notes`: what was repaired or looks wrong, each with its place; of each kind the first twenty and how many more.
public record ReadReport(int files, int rollCalls, long votes, Map<String, Integer> leftOut, List<String> notes) {}
