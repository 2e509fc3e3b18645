package org.winset.report;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Commitment;
import org.winset.dossier.Condition;
import org.winset.dossier.Dossier;
import org.winset.dossier.Provision;
import org.winset.dossier.Statement;
import org.winset.whip.Contribution;

/// What moves a member, for readers: provisions by their titles, statements by whose they are and what they are about.
final class ReasonWords {

    private final Dossier dossier;
    private final AtomWords words;

    ReasonWords(Dossier dossier) {
        this.dossier = dossier;
        words = new AtomWords(dossier);
    }

    /// The two largest parts of a pull in at most `room` characters: `Aid to Ukraine -2.4, leaders' word +1.9`. The
    /// levels stand in the deal above.
    String largest(List<Contribution> why, int room) {
        List<Contribution> two = why.stream()
                .sorted(Comparator.comparingDouble((Contribution c) -> -Math.abs(c.pull())))
                .limit(2)
                .toList();
        if (two.isEmpty()) {
            return "";
        }
        String first = brief(two.getFirst());
        String end = " " + signed(two.getFirst().pull());
        if (two.size() == 1) {
            return Wrap.cut(first, room - end.length()) + end;
        }
        String second = brief(two.getLast());
        String last = " " + signed(two.getLast().pull());
        int left = room - end.length() - last.length() - 2;
        int half = left / 2;
        int mine = Math.max(half, left - second.length());
        int other = left - Math.min(mine, first.length());
        return Wrap.cut(first, mine) + end + ", " + Wrap.cut(second, other) + last;
    }

    private static String signed(double value) {
        return (value < 0 ? "" : "+") + Numbers.decimal(value, 1);
    }

    private String brief(Contribution c) {
        return switch (c.kind()) {
            case PROVISION -> provision(c);
            case STATEMENT -> {
                Said said = said(c.id());
                yield said == null ? c.id() : said.kind + " of " + said.holder;
            }
            case GATE -> "party line";
            case CUE -> "leaders' word";
        };
    }

    /// `ukraine=request` is the provision of that id.
    private String provision(Contribution c) {
        int place = dossier.provisionIndex(c.id().split("=", 2)[0]);
        return place < 0 ? c.id() : dossier.provisions().get(place).title();
    }

    /// In full, for a list of one member's reasons: `Mike Johnson's link (johnson-link) on Aid to Ukraine, Humanitarian
    /// parole`, with the id that `--without` takes.
    String of(Contribution c) {
        return switch (c.kind()) {
            case PROVISION -> c.words();
            case STATEMENT -> {
                Said said = said(c.id());
                yield said == null
                        ? c.words()
                        : words.owner(said.id) + " " + said.kind + " (" + c.id() + ")" + said.about;
            }
            case GATE -> "party line of the vote itself";
            case CUE -> c.words();
        };
    }

    private record Said(String id, String holder, String kind, String about) {}

    /// The statement, red line or link of that id.
    private @Nullable Said said(String id) {
        for (Commitment commitment : dossier.commitments()) {
            if (commitment.id().equals(id)) {
                String kind = commitment instanceof Commitment.Link ? "link" : "red line";
                return new Said(
                        commitment.holder(), words.holder(commitment.holder()), kind, about(commitment.broken()));
            }
        }
        for (Statement statement : dossier.statements()) {
            if (statement.id().equals(id)) {
                return new Said(
                        statement.holder(),
                        words.holder(statement.holder()),
                        "statement",
                        ", " + statement.kind().words() + "," + about(statement.condition()));
            }
        }
        return null;
    }

    private String about(@Nullable Condition condition) {
        if (condition == null || condition.provisions().isEmpty()) {
            return " on any deal";
        }
        SortedSet<String> named = condition.provisions();
        return dossier.provisions().stream()
                .filter(provision -> named.contains(provision.id()))
                .map(Provision::title)
                .collect(Collectors.joining(", ", " on ", ""));
    }
}
