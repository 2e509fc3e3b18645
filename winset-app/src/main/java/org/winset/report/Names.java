package org.winset.report;

import org.winset.dossier.Dossier;
import org.winset.dossier.Member;
import org.winset.dossier.Path;
import org.winset.dossier.Principal;

/// Members, principals and paths as a reader knows them; an id that the dossier does not have stays one.
final class Names {

    private final Dossier dossier;

    Names(Dossier dossier) {
        this.dossier = dossier;
    }

    /// `Mike Johnson (R-LA)`, or a principal with the title.
    String member(String id) {
        Member member = dossier.member(id);
        Principal principal = dossier.principal(id);
        if (member != null) {
            String seat = member.party().isEmpty()
                    ? member.state()
                    : member.party() + (member.state().isEmpty() ? "" : "-" + member.state());
            return member.name() + (seat.isEmpty() ? "" : " (" + seat + ")");
        }
        return principal == null
                ? id
                : principal.name().isEmpty() ? principal.title() : principal.name() + ", " + principal.title();
    }

    String path(String id) {
        Path path = dossier.path(id);
        return path == null ? id : path.title();
    }
}
