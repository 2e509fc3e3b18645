package org.winset.rollcall;

/// What a roll call was about, in the source's words; empty where the source does not say.
///
/// `bill` is the bill's id with its Congress (`hr2-118`, `hres1160-118`); on an amendment it is the bill amended.
/// `category` is unitedstates/congress's own (`passage`, `passage-suspension`, `cloture`, `amendment`, `procedural`,
/// `veto-override`, ..), `type` the kind of motion (`On Passage of the Bill`), `result` the outcome (`Bill Passed`).
public record Matter(String bill, String category, String type, String result) {

    public static final Matter UNKNOWN = new Matter("", "", "", "");
}
