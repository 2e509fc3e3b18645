package org.winset.report;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.winset.deal.Atom;
import org.winset.dossier.Commitment;
import org.winset.dossier.Dossier;
import org.winset.dossier.Provision;

/// What makes a deal a trade, for readers: whose links there are and which provisions they tie together. A dossier's
/// links as one condition fill a screen, so that stays in the JSON.
final class TradeWords {

    /// Names, and titles of provisions, listed before the rest is counted.
    private static final int HOLDERS = 5;

    private static final int PROVISIONS = 3;

    private final Dossier dossier;
    private final List<Commitment> links;

    TradeWords(Dossier dossier) {
        this.dossier = dossier;
        links = dossier.commitments().stream()
                .filter(Commitment.Link.class::isInstance)
                .toList();
    }

    /// `A trade sets off one of 2 links and meets it: links of Mitch McConnell and Chuck Schumer, on Aid to Ukraine and
    /// Humanitarian parole.`
    String brief() {
        AtomWords words = new AtomWords(dossier);
        List<String> holders = links.stream()
                .map(link -> words.holder(link.holder()))
                .distinct()
                .toList();
        SortedSet<String> named = new TreeSet<>();
        links.forEach(link -> named.addAll(link.broken().provisions()));
        List<String> provisions = dossier.provisions().stream()
                .filter(provision -> named.contains(provision.id()))
                .map(Provision::title)
                .toList();
        String whose = listed(holders, HOLDERS);
        return "A trade sets off "
                + (links.size() == 1
                        ? "the link of " + whose + " and meets it"
                        : "one of " + links.size() + " links and meets it: links of " + whose)
                + ", on " + listed(provisions, PROVISIONS) + ".";
    }

    /// Every link in full, each with its source.
    List<String> full() {
        AtomWords words = new AtomWords(dossier);
        return links.stream()
                .map(link -> {
                    Atom atom = new Atom(Atom.Kind.LINK, link.id());
                    String source = words.source(atom);
                    return words.of(atom) + (source.isEmpty() ? "" : " (" + link.date() + ", " + source + ")");
                })
                .toList();
    }

    private static String listed(List<String> names, int most) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        boolean all = names.size() <= most;
        List<String> shown = names.subList(0, all ? names.size() - 1 : most);
        return String.join(", ", shown) + " and " + (all ? names.getLast() : names.size() - most + " more");
    }
}
