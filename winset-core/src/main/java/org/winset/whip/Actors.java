package org.winset.whip;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.Principal;
import org.winset.dossier.View;

/// What a deal means to those who decide at gates and give cues: their stated views on its levels, or where there is
/// none
/// the pull on their own seat; plus their statements and commitments.
final class Actors {

    private final Dossier dossier;
    private final Settings settings;
    private final List<Seats> chambers;
    private final List<PullTable> tables;
    private final List<Effect> effects;
    private final Map<Held, View> views = new HashMap<>();

    private record Held(String holder, String provision, String level) {}

    Actors(Dossier dossier, Settings settings, List<Seats> chambers, List<PullTable> tables, List<Effect> effects) {
        this.dossier = dossier;
        this.settings = settings;
        this.chambers = chambers;
        this.tables = tables;
        this.effects = effects;
        dossier.views().forEach(v -> views.putIfAbsent(new Held(v.holder(), v.provision(), v.level()), v));
    }

    Pull utility(Principal actor, Deal deal) {
        Pull sum = Pull.NONE;
        for (int i = 0; i < dossier.provisions().size(); i++) {
            if (deal.level(i) > 0) {
                sum = sum.plus(of(actor, i, deal.level(i)));
            }
        }
        for (Effect effect : effects) {
            boolean own = effect.holder().equals(actor.id()) || effect.holder().equals(actor.member());
            if (own && dossier.holds(effect.when(), deal)) {
                sum = sum.plus(new Pull(effect.pull(), 0));
            }
        }
        return sum;
    }

    /// What a member in the actor's seat would get from precedents and blocs' views, the actor's own views and
    /// statements
    /// left out; NaN where there is no such seat.
    double carried(Principal actor, Deal deal) {
        String seat = actor.member();
        for (int c = 0; seat != null && c < chambers.size(); c++) {
            int j = chambers.get(c).indexOf(seat);
            if (j >= 0) {
                return carried(c, j, deal);
            }
        }
        return Double.NaN;
    }

    /// A member's pull from the deal's levels, before saliences and statements.
    double carried(int chamber, int member, Deal deal) {
        double sum = 0;
        for (int i = 0; i < dossier.provisions().size(); i++) {
            sum += deal.level(i) > 0 ? tables.get(chamber).mean(i, deal.level(i), member) : 0;
        }
        return sum;
    }

    /// The pull of one level on a principal, before statements.
    Pull of(Principal actor, int provision, int level) {
        View view = view(actor, provision, level);
        if (view != null) {
            return settings.of(view.leaning());
        }
        String seat = actor.member();
        for (int c = 0; seat != null && c < chambers.size(); c++) {
            int j = chambers.get(c).indexOf(seat);
            if (j >= 0) {
                return new Pull(
                        tables.get(c).mean(provision, level, j), tables.get(c).variance(provision, level, j));
            }
        }
        return Pull.NONE;
    }

    private @Nullable View view(Principal actor, int provision, int level) {
        String id = dossier.provisions().get(provision).id();
        String name = dossier.provisions().get(provision).levels().get(level).id();
        return views.get(new Held(actor.id(), id, name));
    }

    /// What unmet requirements of a decision take from the actor's utility.
    double unmet(Gate.Decision gate, Deal deal) {
        double sum = 0;
        for (Gate.Requirement requirement : gate.conditions()) {
            if (!dossier.holds(requirement.condition(), deal)) {
                sum -= settings.of(requirement.strength());
            }
        }
        return sum;
    }
}
