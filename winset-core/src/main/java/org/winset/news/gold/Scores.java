package org.winset.news.gold;

/// How well readings agree with gold annotations. A mention is right when it overlaps the annotated one, a person when
/// the ids agree or, without ids, the names. "Answered" counts quotations attributed by no weak rule.
public record Scores(
        Tally directMention,
        Tally directMentionAnswered,
        Tally directPerson,
        Tally directPersonAnswered,
        Tally fragmentSpeaker,
        Tally indirectFound,
        Tally indirectRight,
        Tally nested,
        Tally refused) {

    public static final Scores NONE = new Scores(
            Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

    public Scores plus(Scores o) {
        return new Scores(
                directMention.plus(o.directMention),
                directMentionAnswered.plus(o.directMentionAnswered),
                directPerson.plus(o.directPerson),
                directPersonAnswered.plus(o.directPersonAnswered),
                fragmentSpeaker.plus(o.fragmentSpeaker),
                indirectFound.plus(o.indirectFound),
                indirectRight.plus(o.indirectRight),
                nested.plus(o.nested),
                refused.plus(o.refused));
    }
}
