package org.winset.deal.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.winset.deal.DealSpace.Provision;
import org.winset.deal.Electorate;
import org.winset.deal.Formula;
import org.winset.deal.Hurdle;
import org.winset.deal.Proviso;
import org.winset.deal.Pulls;
import org.winset.deal.Quota;
import org.winset.deal.Requirement;
import org.winset.deal.Route;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;

/// Whether the parts of a space fit together; lists every problem at once.
public final class SpaceCheck {

    private final List<Provision> provisions;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Electorate> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private SpaceCheck(List<Provision> provisions) {
        this.provisions = provisions;
    }

    public static void check(List<Provision> provisions, List<Route> routes, List<Requirement> requirements) {
        SpaceCheck check = new SpaceCheck(provisions);
        check.provisions();
        for (Route route : routes) {
            for (Route.Step step : route.steps()) {
                step.part().forEach(provision -> check.provision(provision, "route (" + route.name() + ")"));
                check.hurdle(step.hurdle());
            }
        }
        requirements.forEach(
                requirement -> check.formula(requirement.formula(), "requirement (" + requirement.name() + ")"));
        if (!check.problems.isEmpty()) {
            throw new InputException(InputException.Kind.DATA, check.problems);
        }
    }

    private void provisions() {
        if (provisions.isEmpty() || provisions.size() > 64) {
            report("The number of provisions (" + provisions.size() + ") is not between 1 and 64.", "");
        }
        for (Provision provision : provisions) {
            int levels = provision.levels().size();
            if (levels < 1 || levels > 64) {
                report("The number of levels (" + levels + ") of (" + provision.name() + ") is not 1 to 64.", "");
            }
        }
    }

    private void hurdle(Hurdle hurdle) {
        switch (hurdle) {
            case Hurdle.Vote vote -> vote(vote);
            case Hurdle.Consent consent -> formula(consent.when(), "condition (" + consent.name() + ")");
            case Hurdle.Every every -> every.parts().forEach(this::hurdle);
            case Hurdle.Either either -> either.parts().forEach(this::hurdle);
        }
    }

    private void vote(Hurdle.Vote vote) {
        Electorate electorate = vote.electorate();
        int members = electorate.size();
        pulls(vote.base(), members, "base of (" + vote.name() + ")");
        for (Quota.AtLeast count : vote.quota().counts()) {
            if (!count.weights().isEmpty() && count.weights().size() != members) {
                report(
                        "The gate (" + vote.name() + ") has (" + count.weights().size() + ") weights for (" + members
                                + ") members.",
                        "every member of (" + electorate.name() + ") needs a weight; 0 leaves one out");
            }
            long total = count.weights().stream().mapToLong(Integer::longValue).sum();
            if (count.weights().stream().anyMatch(weight -> weight < 0) || total > Integer.MAX_VALUE / 2) {
                report(
                        "The weights of gate (" + vote.name() + ") are negative or add up to (" + total + ").",
                        "count in thousands");
            }
        }
        if (seen.add(electorate)) {
            electorate(electorate);
        }
    }

    private void electorate(Electorate electorate) {
        String where = "electorate (" + electorate.name() + ")";
        if (electorate.size() > Planes.MOST) {
            report("The " + where + " has (" + electorate.size() + ") members, more than (" + Planes.MOST + ").", "");
        }
        if (electorate.pulls().size() != provisions.size()) {
            report(
                    "The " + where + " has pulls for (" + electorate.pulls().size() + ") of (" + provisions.size()
                            + ") provisions.",
                    "");
            return;
        }
        for (int i = 0; i < provisions.size(); i++) {
            Provision provision = provisions.get(i);
            List<Pulls> levels = electorate.pulls().get(i);
            if (levels.size() != provision.levels().size()) {
                report(
                        "The " + where + " has pulls for (" + levels.size() + ") of ("
                                + provision.levels().size() + ") levels of (" + provision.name() + ").",
                        "");
            }
            levels.forEach(pulls -> pulls(pulls, electorate.size(), where + " at (" + provision.name() + ")"));
        }
        for (Proviso proviso : electorate.provisos()) {
            pulls(proviso.pulls(), electorate.size(), "proviso (" + proviso.name() + ")");
            formula(proviso.when(), "proviso (" + proviso.name() + ")");
        }
    }

    private void pulls(Pulls pulls, int members, String where) {
        if (pulls.size() != members) {
            report("There are (" + pulls.size() + ") pulls for (" + members + ") members, " + where + ".", "");
        }
    }

    private void formula(Formula formula, String where) {
        formula.provisions().forEach(provision -> provision(provision, where));
    }

    private void provision(int provision, String where) {
        if (provision < 0 || provision >= provisions.size()) {
            report(
                    "There is no provision (" + provision + ") that " + where + " names.",
                    "0 to " + (provisions.size() - 1) + " was meant");
        }
    }

    private void report(String message, String maybe) {
        problems.add(Problem.of("", message, maybe));
    }
}
