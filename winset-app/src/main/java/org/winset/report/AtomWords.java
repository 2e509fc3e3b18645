package org.winset.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winset.deal.Atom;
import org.winset.dossier.Bloc;
import org.winset.dossier.Commitment;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.Member;
import org.winset.dossier.Principal;
import org.winset.dossier.Source;

/// What can stand in a deal's way, in words made of the dossier's own names.
final class AtomWords {

    private final Dossier dossier;
    private final ConditionWords conditions;

    AtomWords(Dossier dossier) {
        this.dossier = dossier;
        conditions = new ConditionWords(dossier);
    }

    /// `Senate ends debate`; `Senate Republicans' link: no Aid to Ukraine “61.4 billion” without Humanitarian parole at
    /// least “Limited for arrivals by land”`.
    String of(Atom atom) {
        return switch (atom.kind()) {
            case GATE, CONDITION -> gate(atom.name());
            case RED_LINE, LINK -> commitment(atom.name());
            case STATEMENT -> "the statement " + atom.name();
            case REQUIREMENT -> "what was asked for";
        };
    }

    String all(List<Atom> atoms) {
        return atoms.stream().map(this::of).collect(Collectors.joining("; "));
    }

    /// The source behind an atom, marked where nobody checked it; empty for gates' own names.
    String source(Atom atom) {
        Commitment commitment = find(atom.name());
        Gate.Requirement requirement = requirement(atom.name());
        String id = commitment != null ? commitment.source() : requirement != null ? requirement.source() : "";
        boolean checked = dossier.sources().stream()
                .filter(source -> source.id().equals(id))
                .allMatch(Source::verified);
        return id.isEmpty() ? "" : id + (checked ? "" : ", unverified");
    }

    String gate(String id) {
        Gate gate = dossier.gate(id);
        return gate == null ? id : gate.title();
    }

    private String commitment(String id) {
        Commitment commitment = find(id);
        if (commitment instanceof Commitment.RedLine red) {
            return owner(red.holder()) + " red line: no " + conditions.of(red.never());
        }
        if (commitment instanceof Commitment.Link link) {
            return owner(link.holder()) + " link: no " + conditions.of(link.when()) + " without "
                    + conditions.of(link.requires());
        }
        Gate.Requirement requirement = requirement(id);
        return requirement == null ? id : owner(actor(id)) + " condition: " + conditions.of(requirement.condition());
    }

    private @Nullable Commitment find(String id) {
        return dossier.commitments().stream()
                .filter(commitment -> commitment.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /// A decision's conditions are called `GATE-condition-K`.
    private Gate.@Nullable Requirement requirement(String id) {
        for (Gate gate : dossier.gates()) {
            if (gate instanceof Gate.Decision decision) {
                for (int k = 0; k < decision.conditions().size(); k++) {
                    if (id.equals(decision.id() + "-condition-" + (k + 1))) {
                        return decision.conditions().get(k);
                    }
                }
            }
        }
        return null;
    }

    private String actor(String id) {
        for (Gate gate : dossier.gates()) {
            if (gate instanceof Gate.Decision decision && id.startsWith(decision.id() + "-condition-")) {
                return decision.actor();
            }
        }
        return "";
    }

    /// `Mike Johnson's`, `House Republicans'`.
    String owner(String holder) {
        String name = holder(holder);
        return name + (name.endsWith("s") ? "'" : "'s");
    }

    /// The name of whoever holds a view: a principal's title and name, a bloc's title, a member's name.
    String holder(String id) {
        Principal principal = dossier.principal(id);
        if (principal != null) {
            return principal.name().isEmpty() ? principal.title() : principal.name();
        }
        Bloc bloc = dossier.bloc(id);
        if (bloc != null) {
            return bloc.title();
        }
        Member member = dossier.member(id);
        return member == null ? id : member.name();
    }
}
