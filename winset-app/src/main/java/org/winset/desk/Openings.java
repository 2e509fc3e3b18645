package org.winset.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.deal.Atom;
import org.winset.deal.Concession;
import org.winset.deal.DealSearch;
import org.winset.deal.Explanation;
import org.winset.deal.Levels;
import org.winset.deal.Negotiation;
import org.winset.deal.Standing;
import org.winset.deal.Utility;
import org.winset.deal.analysis.Jam;
import org.winset.dossier.Condition;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Principal;
import org.winset.dossier.Provision;
import org.winset.report.DealWords;
import org.winset.report.WhyText;

/// Asks why a deal jams and what near it would pass, and sends the answers as they come: the standing, conflicts and
/// repairs, the closest deal that passes, the cheapest concession of each bargainer, the single changes that help most.
/// Locked provisions stay where they are.
final class Openings {

    private static final int CONFLICTS = 3;
    private static final int CHANGES = 3;
    private static final int BARGAINERS = 3;

    private final Edition edition;
    private final Question question;
    private final Set<String> locks;
    private final Stream stream;
    private final Negotiation talks;
    private final Dossier dossier;

    Openings(Edition edition, Question question, Set<String> locks, Stream stream) {
        this.edition = edition;
        this.question = question;
        this.locks = locks;
        this.stream = stream;
        talks = edition.negotiation(question.asOf());
        dossier = talks.dossier();
    }

    void send() {
        Deal deal = question.deal();
        Standing standing = talks.search(1, stream.watch("judging")).judge(talks.levels(deal));
        stream.send("standing", words(standing));
        if (!standing.passes()) {
            stream.send("why", why("deal", explain(talks.exactly(deal))));
        }
        Condition locked = locked();
        Negotiation among = locked == null ? talks : talks.such(locked);
        DealSearch search = among.search(1, stream.watch("searching all deals"));
        boolean open = standing.passes() || search.first() != null;
        if (!open && locked != null) {
            stream.send("why", why("locks", explain(among)));
        }
        if (!standing.passes() && open) {
            search.best(1, sameness(deal)).deals().stream()
                    .findFirst()
                    .ifPresent(r -> stream.send("move", move("closest", talks.deal(r.deal()), null, null)));
            concessions(search, deal);
        }
        changes(deal);
    }

    /// Conflicts and repairs with what was asked for taken as fixed; stops when nobody listens any more.
    private Explanation explain(Negotiation among) {
        List<Atom> atoms = among.space().atoms().stream()
                .filter(atom -> atom.kind() != Atom.Kind.STATEMENT && atom.kind() != Atom.Kind.REQUIREMENT)
                .toList();
        return among.search(1, stream.watch("asking why"))
                .why(atoms, CONFLICTS, CONFLICTS, Utility.fewestChanges(among.space()));
    }

    private void concessions(DealSearch search, Deal deal) {
        for (Principal principal : talks.bargainers(BARGAINERS)) {
            Concession concession = search.concession(talks.levels(deal), talks.utility(principal));
            Concession.Step step = concession.cheapest();
            if (step != null && concession.proved()) {
                stream.send("move", move("concession", talks.deal(step.to()), name(principal), step.loss() / 256.0));
            }
        }
    }

    private void changes(Deal deal) {
        stream.progress("trying single changes", 0);
        for (Jam.Change change : Jam.changes(
                talks, edition.model(question.asOf(), Edition.Fineness.QUICK), deal, CHANGES + locks.size())) {
            if (!locks.contains(dossier.provisions().get(change.provision()).id())) {
                Levels to = talks.levels(deal).with(change.provision(), change.level());
                stream.send("move", move("change", talks.deal(to), null, null));
            }
        }
    }

    private static String name(Principal principal) {
        return principal.name().isEmpty() ? principal.title() : principal.name();
    }

    private @Nullable Condition locked() {
        List<Condition> parts = new ArrayList<>();
        for (int i = 0; i < dossier.provisions().size(); i++) {
            Provision provision = dossier.provisions().get(i);
            if (locks.contains(provision.id())) {
                parts.add(Condition.is(
                        provision.id(),
                        provision.levels().get(question.deal().level(i)).id()));
            }
        }
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    /// One for every provision that stays where it is.
    private Utility sameness(Deal deal) {
        List<List<Integer>> same = new ArrayList<>();
        for (int i = 0; i < dossier.provisions().size(); i++) {
            List<Integer> levels = new ArrayList<>();
            for (int l = 0; l < dossier.provisions().get(i).levels().size(); l++) {
                levels.add(l == deal.level(i) ? 1 : 0);
            }
            same.add(levels);
        }
        return new Utility("closest", same);
    }

    private OpeningsAnswer.Standing words(Standing standing) {
        if (standing.margin() == Standing.NEVER) {
            return new OpeningsAnswer.Standing(false, null, "At even odds no number of votes would do.");
        }
        if (standing.margin() == Standing.ALWAYS) {
            return new OpeningsAnswer.Standing(true, null, "At even odds it passes; no vote stands in its way.");
        }
        int margin = standing.margin();
        String votes = Math.abs(margin) == 1 ? "1 vote" : Math.abs(margin) + " votes";
        String words = margin < 0
                ? "At even odds it fails, " + votes + " short on its best path."
                : margin == 0
                        ? "At even odds it passes without a vote to spare."
                        : "At even odds it passes with " + votes + " to spare.";
        return new OpeningsAnswer.Standing(standing.passes(), margin, words);
    }

    private OpeningsAnswer.Why why(String scope, Explanation why) {
        WhyText text = new WhyText(dossier);
        return new OpeningsAnswer.Why(
                scope,
                why.conflicts().stream().map(text::sentence).toList(),
                why.repairs().stream()
                        .map(r -> new OpeningsAnswer.Repair(
                                text.sentence(r),
                                r.opens().toString(),
                                DealWords.terse(dossier, talks.deal(r.best())),
                                r.dropped().stream()
                                        .map(atom -> new OpeningsAnswer.Dropped(
                                                Question.words(atom.kind()), gate(atom), text.words(atom)))
                                        .toList()))
                        .toList(),
                why.allConflicts() && why.allRepairs());
    }

    /// The votes of an override are a hurdle within its gate (`GATE-votes`); pins know the gate alone.
    private String gate(Atom atom) {
        String name = atom.name();
        boolean within = atom.kind() == Atom.Kind.GATE && dossier.gate(name) == null && name.endsWith("-votes");
        return within ? name.substring(0, name.length() - "-votes".length()) : name;
    }

    private OpeningsAnswer.Move move(String kind, Deal to, @Nullable String principal, @Nullable Double loss) {
        List<OpeningsAnswer.Change> changes = new ArrayList<>();
        for (int i = 0; i < dossier.provisions().size(); i++) {
            if (to.level(i) != question.deal().level(i)) {
                Provision p = dossier.provisions().get(i);
                changes.add(new OpeningsAnswer.Change(
                        p.id(),
                        p.levels().get(question.deal().level(i)).id(),
                        p.levels().get(to.level(i)).id()));
            }
        }
        return new OpeningsAnswer.Move(
                kind,
                DealWords.terse(dossier, to),
                CountAnswer.round(edition.chance(question, to, Edition.Fineness.FULL)),
                changes,
                principal,
                loss == null ? null : CountAnswer.round(loss));
    }
}
