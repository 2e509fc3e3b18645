package org.winset.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Hides what was not yet known.
final class AsOf {

    private final LocalDate day;
    private final Map<String, LocalDate> voteDates;

    private AsOf(Dossier dossier, LocalDate day) {
        this.day = day;
        this.voteDates = dossier.votes().stream()
                .collect(Collectors.toMap(PrecedentVote::id, PrecedentVote::date, (first, second) -> first));
    }

    static Dossier view(Dossier d, LocalDate day) {
        AsOf asOf = new AsOf(d, day);
        List<Outcome> outcomes =
                d.outcomes().stream().filter(o -> asOf.known(o.date())).toList();
        Set<String> held = outcomes.stream().map(Outcome::id).collect(Collectors.toSet());
        return new Dossier(
                d.title(),
                d.note(),
                day,
                d.sources(),
                d.parties(),
                d.topics(),
                d.provisions().stream().map(asOf::provision).toList(),
                d.chambers(),
                d.votes().stream().filter(v -> asOf.known(v.date())).toList(),
                d.blocs(),
                d.principals().stream().map(asOf::principal).toList(),
                d.gates(),
                d.paths(),
                d.redLines().stream().filter(r -> asOf.known(r.date())).toList(),
                d.links().stream().filter(l -> asOf.known(l.date())).toList(),
                d.audiences().stream().map(asOf::audience).toList(),
                d.roles(),
                d.lexicon(),
                d.statements().stream().filter(s -> asOf.known(s.date())).toList(),
                outcomes,
                d.outcomeVotes().stream()
                        .filter(v -> held.contains(v.outcome()))
                        .toList());
    }

    private boolean known(@Nullable LocalDate date) {
        return date == null || !date.isAfter(day);
    }

    private List<View> views(List<View> views) {
        return views.stream().filter(view -> known(view.date())).toList();
    }

    private Provision provision(Provision p) {
        return new Provision(
                p.id(),
                p.title(),
                p.topic(),
                p.unit(),
                p.note(),
                p.levels().stream().map(this::level).toList());
    }

    private Level level(Level l) {
        List<Precedent> precedents = l.precedents().stream()
                .filter(p -> known(voteDates.get(p.vote())))
                .toList();
        return new Level(l.id(), l.title(), l.amount(), l.source(), l.note(), precedents, views(l.views()));
    }

    private Principal principal(Principal p) {
        return new Principal(
                p.id(),
                p.title(),
                p.name(),
                p.member(),
                p.leads(),
                p.cueWeight(),
                views(p.views()),
                p.source(),
                p.note());
    }

    private Audience audience(Audience a) {
        return new Audience(
                a.id(),
                a.title(),
                a.findings().stream().filter(f -> known(f.date())).toList(),
                views(a.views()),
                a.note());
    }
}
