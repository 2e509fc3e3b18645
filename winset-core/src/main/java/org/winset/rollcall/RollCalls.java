package org.winset.rollcall;

import java.util.List;

/// Roll calls with everyone who appears in them, and an account of how they were read.
///
/// Order is part of the contract: legislators by id, roll calls by chamber, Congress, date (unknown last) and id, with
/// runs of digits in an id read as numbers (`s9` before `s10`), whatever the order of the inputs was, so that the same
/// votes give the same positions.
public record RollCalls(List<Legislator> legislators, List<RollCall> rollCalls, ReadReport report) {}
