package org.winset.whip;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Provision;

/// Everything that makes up members' pulls in one vote: provisions at their median salience, statements, the gate, the
/// expected cue. Names are worked out once a vote, numbers once a member.
final class Reasons {

    private record Asked(int provision, int level, int topic, String id, String title) {}

    private record Said(int effect, String id, String title) {}

    private final WhipModel model;
    private final Event.Vote vote;
    private final Ballot ballot;
    private final Seats seats;
    private final List<CueCount> cues;
    private final List<Asked> asked = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();

    /// `cues` are those of the count.
    Reasons(WhipModel model, Deal deal, Event.Vote vote, Ballot ballot, List<CueCount> cues) {
        this.model = model;
        this.vote = vote;
        this.ballot = ballot;
        this.cues = cues;
        seats = model.chambers().get(ballot.chamber());
        Dossier dossier = model.dossier();
        Set<String> part = part(dossier, vote.part());
        for (int i = 0; i < dossier.provisions().size(); i++) {
            Provision provision = dossier.provisions().get(i);
            int level = deal.level(i);
            if (level > 0 && (vote.part().isEmpty() || part.contains(provision.id()))) {
                ask(provision, i, level);
            }
        }
        for (int k = 0; k < model.effects().size(); k++) {
            Effect effect = model.effects().get(k);
            boolean bears = vote.part().isEmpty()
                    || effect.provisions().isEmpty()
                    || effect.provisions().stream().anyMatch(part::contains);
            if (bears && dossier.holds(effect.when(), deal)) {
                said.add(new Said(
                        k,
                        effect.id(),
                        effect.holder() + " on deals with " + effect.when() + " (" + dossier.citation(effect.source())
                                + ")"));
            }
        }
    }

    /// One member's contributions in every gate of a count of a deal, none where the member has no vote.
    static List<List<Contribution>> of(WhipModel model, WhipCount count, String member) {
        Plan plan = Planner.lay(model, count.deal());
        List<List<Contribution>> all = new ArrayList<>();
        for (Event event : plan.events()) {
            List<Contribution> why = List.of();
            if (event instanceof Event.Vote vote) {
                Ballot ballot = plan.ballots().get(vote.ballot());
                int j = model.chambers().get(ballot.chamber()).indexOf(member);
                why = j < 0 ? why : new Reasons(model, count.deal(), vote, ballot, count.cues()).of(j);
            }
            all.add(why);
        }
        return List.copyOf(all);
    }

    private static Set<String> part(Dossier dossier, String id) {
        return dossier.paths().stream()
                .flatMap(path -> path.parts().stream())
                .filter(part -> part.id().equals(id))
                .flatMap(part -> part.provisions().stream())
                .collect(Collectors.toSet());
    }

    private void ask(Provision provision, int i, int level) {
        asked.add(new Asked(
                i,
                level,
                model.topicIndex(provision.topic()),
                provision.id() + "=" + provision.levels().get(level).id(),
                provision.title() + ": " + provision.levels().get(level).title()));
    }

    /// What makes up the pull of the chamber's j-th member.
    List<Contribution> of(int j) {
        List<Contribution> why = new ArrayList<>();
        int chamber = ballot.chamber();
        for (Asked one : asked) {
            Saliences.Factor factor =
                    model.saliences().factors().get(model.saliences().factor(chamber, one.topic, j));
            Pull pull = model.pull(chamber, one.provision, one.level, j).times(factor.median());
            why.add(new Contribution(Contribution.Kind.PROVISION, one.id, one.title, pull.mean(), pull.variance()));
        }
        for (Said one : said) {
            double pull = model.effectPull(one.effect, chamber, j);
            if (pull != 0) {
                why.add(new Contribution(Contribution.Kind.STATEMENT, one.id, one.title, pull, 0));
            }
        }
        double line = line(j);
        if (Math.abs(line) > 1e-12) {
            why.add(new Contribution(
                    Contribution.Kind.GATE, vote.gate().id(), vote.gate().title(), line, 0));
        }
        String caucus = seats.caucuses().get(seats.caucus()[j]).toString();
        double word = cues.get(model.caucusIndex(seats.caucuses().get(seats.caucus()[j])))
                .word();
        if (word != 0) {
            why.add(new Contribution(Contribution.Kind.CUE, caucus, "expected word of the caucus's leaders", word, 0));
        }
        return List.copyOf(why);
    }

    private double line(int j) {
        String majority = seats.chamber().majority();
        if (majority.isEmpty()) {
            return 0;
        }
        return ballot.line() * ballot.sign(seats.members().get(j).caucus().equals(majority) ? 1 : -1);
    }
}
