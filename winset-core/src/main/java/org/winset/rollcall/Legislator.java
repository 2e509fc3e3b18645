package org.winset.rollcall;

/// Someone who casts votes.
///
/// `id` is the source's own (Voteview and `.ord`: the icpsr number; unitedstates/congress: bioguide in the House, LIS
/// in
/// the Senate). Someone who served in both chambers has one icpsr number, but two ids in unitedstates/congress, and is
/// then two legislators.
///
/// `name`, `party`, `state` and `chamber` are those of the latest roll call read; [RollCall#parties()] has the party in
/// each. `party` is `D`, `R`, `I`, `ID` or `IR` for those parties however they are written, otherwise the source's
/// label,
/// empty when unknown. `state` is the postal code, `XX` for a delegate in unitedstates/congress files, empty when
/// unknown.
public record Legislator(String id, String name, String party, String state, Chamber chamber) {}
