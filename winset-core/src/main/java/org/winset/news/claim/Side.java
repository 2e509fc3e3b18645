package org.winset.news.claim;

import java.util.Locale;
import org.winset.dossier.Statement;

/// Which way a statement leans on its provision.
public enum Side {
    FOR,
    AGAINST,
    /// for one thing on condition of another
    CONDITIONAL,
    /// says nothing for or against
    NEUTRAL;

    /// The side that a kind of statement takes.
    public static Side of(Statement.Kind kind) {
        return switch (kind) {
            case SUPPORT, DEMAND, OPEN, VOTE_YES -> FOR;
            case OPPOSE, RED_LINE, VOTE_NO -> AGAINST;
            case LINK, INSUFFICIENT -> CONDITIONAL;
            case WARNING, PROCESS -> NEUTRAL;
        };
    }

    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
