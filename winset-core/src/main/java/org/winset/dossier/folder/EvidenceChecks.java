package org.winset.dossier.folder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.winset.dossier.Chamber;
import org.winset.dossier.Commitment;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.LexiconEntry;
import org.winset.dossier.Outcome;
import org.winset.dossier.OutcomeVote;
import org.winset.dossier.Role;
import org.winset.dossier.Statement;
import org.winset.dossier.shape.Reading;

/// Statements, outcomes, roles and the lexicon.
record EvidenceChecks(Dossier dossier, Reading reading) {

    void check() {
        statements();
        dossier.outcomes().forEach(this::outcome);
        outcomeVotes();
        roles();
        lexicon();
    }

    private void statements() {
        Set<String> audiences = new HashSet<>();
        dossier.audiences().forEach(audience -> audiences.add(audience.id()));
        Map<String, String> spans = new HashMap<>();
        for (Statement statement : dossier.statements()) {
            Commitment commitment = statement.commitment();
            if (commitment != null && audiences.contains(statement.holder())) {
                reading.problem(
                        reading.place(statement, "holder"),
                        "The audience (" + statement.holder() + ") can't draw a "
                                + statement.kind().words() + ": it does not vote or decide.",
                        "the kind is (oppose) or (demand).");
            }
            String span = statement.article() + ":" + statement.start() + "-" + statement.end();
            String before =
                    statement.article().isEmpty() ? null : spans.putIfAbsent(span + statement.kind(), statement.id());
            if (before != null) {
                reading.problem(
                        reading.place(statement, "start"),
                        "The statement (" + statement.id() + ") repeats (" + before
                                + "): the same span, the same kind.",
                        "it was accepted twice.");
            }
        }
    }

    private void outcome(Outcome outcome) {
        Chamber chamber = dossier.chamber(outcome.chamber());
        if (chamber != null && outcome.yea() + outcome.nay() > chamber.seats()) {
            reading.problem(
                    reading.place(outcome, "yea"),
                    "The votes (" + outcome.yea() + "-" + outcome.nay() + ") are more than the (" + chamber.seats()
                            + ") seats of chamber (" + chamber.id() + ").",
                    "a digit or the chamber is wrong.");
        }
        Gate gate = dossier.gate(outcome.gate());
        boolean here = switch (gate) {
            case null -> true;
            case Gate.Vote vote -> vote.chamber().equals(outcome.chamber()) || dossier.chamber(vote.chamber()) == null;
            case Gate.MajorityOfMajority majority -> false;
            case Gate.Decision decision -> false;
            case Gate.Override override -> false;
        };
        if (!here) {
            reading.problem(
                    reading.place(outcome, "gate"),
                    "The gate (" + outcome.gate() + ") is not a vote of chamber (" + outcome.chamber() + ").",
                    "another gate or chamber was meant.");
        }
    }

    private void outcomeVotes() {
        Map<String, Outcome> byId = new HashMap<>();
        dossier.outcomes().forEach(outcome -> byId.put(outcome.id(), outcome));
        Map<String, Map<OutcomeVote.Ballot, Integer>> counts = new HashMap<>();
        Set<String> cast = new HashSet<>();
        for (OutcomeVote vote : dossier.outcomeVotes()) {
            if (!cast.add(vote.outcome() + "\n" + vote.member())) {
                reading.problem(
                        reading.place(vote, "member"),
                        "The member (" + vote.member() + ") votes on (" + vote.outcome() + ") twice.",
                        "one of the rows should be removed.");
            }
            int count =
                    counts.computeIfAbsent(vote.outcome(), o -> new HashMap<>()).merge(vote.ballot(), 1, Integer::sum);
            Outcome outcome = byId.get(vote.outcome());
            int tally = outcome == null
                    ? Integer.MAX_VALUE
                    : switch (vote.ballot()) {
                        case YEA -> outcome.yea();
                        case NAY -> outcome.nay();
                        case ABSENT -> Integer.MAX_VALUE;
                    };
            if (count == tally + 1) {
                reading.problem(
                        reading.place(vote, "vote"),
                        "The rows have more than the (" + tally + ") votes ("
                                + vote.ballot().name().toLowerCase(Locale.ROOT) + ") that outcome (" + vote.outcome()
                                + ") had.",
                        "a vote or the tally in " + DossierFolder.OUTCOMES + " is wrong.");
            }
        }
    }

    private void roles() {
        List<Role> roles = dossier.roles();
        for (int i = 0; i < roles.size(); i++) {
            Role role = roles.get(i);
            for (Role earlier : roles.subList(0, i)) {
                if (role.title().equals(earlier.title())
                        && !role.person().equals(earlier.person())
                        && overlap(role, earlier)) {
                    reading.problem(
                            reading.place(role),
                            "The title (" + role.title() + ") is borne by (" + earlier.person() + ") and ("
                                    + role.person() + ") at once.",
                            "the dates (from) and (to) are missing or overlap.");
                }
            }
        }
    }

    private static boolean overlap(Role a, Role b) {
        return !start(a).isAfter(end(b)) && !start(b).isAfter(end(a));
    }

    private static LocalDate start(Role role) {
        LocalDate from = role.from();
        return from == null ? LocalDate.MIN : from;
    }

    private static LocalDate end(Role role) {
        LocalDate to = role.to();
        return to == null ? LocalDate.MAX : to;
    }

    private void lexicon() {
        Map<String, LexiconEntry> seen = new HashMap<>();
        for (LexiconEntry entry : dossier.lexicon()) {
            for (String phrase : entry.words()) {
                LexiconEntry other = seen.putIfAbsent(phrase.toLowerCase(Locale.ROOT), entry);
                if (other != null && !other.provision().equals(entry.provision())) {
                    reading.problem(
                            reading.place(dossier, "lexicon"),
                            "The words (" + phrase + ") stand for (" + other.provision() + ") and (" + entry.provision()
                                    + ").",
                            "longer words tell them apart.");
                }
            }
        }
    }
}
