package org.winset.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.winset.deal.Atom;
import org.winset.deal.Explanation;
import org.winset.deal.Standing;
import org.winset.deal.WinSet;
import org.winset.deal.analysis.Division;
import org.winset.deal.analysis.Jam;
import org.winset.deal.analysis.ObviousDeal;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.Outcome;
import org.winset.whip.GateCount;
import org.winset.whip.PathCount;

/// Conflicts and repairs in sentences made of the dossier's names.
public final class WhyText {

    private final Dossier dossier;
    private final AtomWords words;

    public WhyText(Dossier dossier) {
        this.dossier = dossier;
        words = new AtomWords(dossier);
    }

    /// Why nothing passes: each conflict, then each repair, indented.
    public String explanation(Explanation why, int indent) {
        StringBuilder out = new StringBuilder();
        for (Explanation.Conflict conflict : why.conflicts()) {
            out.append(Wrap.indented(sentence(conflict), indent));
        }
        for (Explanation.Repair repair : why.repairs()) {
            out.append(Wrap.indented(sentence(repair), indent));
        }
        if (!why.allConflicts() || !why.allRepairs()) {
            out.append(Wrap.indented("There are more conflicts or repairs than these.", indent));
        }
        return out.toString();
    }

    /// Path by path: how many deals pass, and where none does, why; then what the whole question has and a path hasn't.
    public String divisions(WinSet winSet, Division whole, List<Division> paths) {
        StringBuilder out = new StringBuilder();
        out.append(Wrap.at(
                        Wrap.WIDTH,
                        Shares.deals(winSet.passing()) + " of " + Shares.deals(winSet.deals())
                                + " deals pass at even odds."
                                + (winSet.isJam() ? " It is a jam." : "")))
                .append('\n');
        out.append(explanation(whole.explanation(), 2));
        for (Division path : paths) {
            out.append(Wrap.at(
                            Wrap.WIDTH,
                            path.title() + (path.divides() ? " (parts by themselves)" : " (the whole question)") + ": "
                                    + passing(path.passing()) + "."))
                    .append('\n')
                    .append(explanation(path.explanation(), 2));
        }
        return out.append('\n').toString();
    }

    /// Said where deals were asked for by a condition or a path, and nothing stands in their way.
    public String nothingJams(Division whole, List<Division> paths) {
        boolean none = whole.explanation().conflicts().isEmpty()
                && paths.stream()
                        .allMatch(path -> path.explanation().conflicts().isEmpty());
        return none
                ? Wrap.at(
                                Wrap.WIDTH,
                                "On every path looked at some of these deals pass, so nothing stands in the way of all of"
                                        + " them; `--deal` asks about one.")
                        + "\n"
                : "";
    }

    private static String passing(BigInteger deals) {
        return deals.equals(BigInteger.ONE) ? "1 deal passes" : Shares.deals(deals) + " deals pass";
    }

    public String sentence(Explanation.Conflict conflict) {
        List<Atom> atoms = conflict.atoms();
        return switch (atoms.size()) {
            case 0 -> "Nothing passes whatever is given up.";
            case 1 -> "One thing alone stops it: " + words.of(atoms.getFirst()) + ".";
            case 2 -> "These two can't both be met: " + words.all(atoms) + ".";
            default -> "These " + atoms.size() + " can't all be met: " + words.all(atoms) + ".";
        };
    }

    public String sentence(Explanation.Repair repair) {
        boolean one = repair.opens().equals(BigInteger.ONE);
        return "Without " + words.all(repair.dropped()) + ": "
                + passing(repair.opens())
                + (one
                        ? "."
                        : "; the one with fewest changes is "
                                + terse(new Deal(repair.best().places())) + ".");
    }

    /// One thing that stands in the way, in the dossier's names.
    public String words(Atom atom) {
        return words.of(atom);
    }

    private String terse(Deal deal) {
        return DealWords.terse(dossier, deal).replace(",", ", ");
    }

    /// One obvious deal: what it is, how it stands, what stops it, what would help.
    public String jam(Dossier full, Jam jam) {
        StringBuilder out = new StringBuilder(Wrap.at(
                        Wrap.WIDTH,
                        title(full, jam.deal()) + ": " + terse(jam.deal().deal())))
                .append('\n');
        sentences(jam).forEach(sentence -> out.append(Wrap.indented(sentence, 2)));
        return out.toString();
    }

    /// How the deal stands, what stops it, what would help.
    List<String> sentences(Jam jam) {
        List<String> out = new ArrayList<>();
        out.add(standing(jam));
        if (jam.standing().passes()) {
            out.add(weakest(jam));
        } else {
            jam.explanation().conflicts().forEach(conflict -> out.add(sentence(jam, conflict)));
            jam.explanation()
                    .repairs()
                    .forEach(repair -> out.add("It would pass without " + words.all(repair.dropped()) + "."));
        }
        Deal closest = jam.closest();
        if (closest != null) {
            out.add("Closest deal that passes at even odds: "
                    + difference(jam.deal().deal(), closest) + ".");
        }
        for (Jam.Change change : jam.changes()) {
            var provision = dossier.provisions().get(change.provision());
            out.add("With " + provision.id() + "="
                    + provision.levels().get(change.level()).id() + " its chance would be "
                    + Shares.chance(change.chance()) + ".");
        }
        return out;
    }

    public String title(Dossier full, ObviousDeal obvious) {
        return switch (obvious.kind()) {
            case ASKED -> "The deal";
            case FARTHEST -> "Everything at its last level";
            case FAVOURITE -> "What " + words.holder(obvious.name()) + " would choose alone";
            case VOTED -> {
                Outcome outcome = full.outcomes().stream()
                        .filter(o -> o.id().equals(obvious.name()))
                        .findFirst()
                        .orElse(null);
                yield outcome == null
                        ? obvious.name()
                        : outcome.title() + " (" + outcome.date() + ", chosen with hindsight)";
            }
        };
    }

    /// The same with the votes behind a conflict of one gate: ` At even odds 52 of the 60 that it needs.`
    String sentence(Jam jam, Explanation.Conflict conflict) {
        return sentence(conflict) + counts(jam, conflict);
    }

    private String counts(Jam jam, Explanation.Conflict conflict) {
        if (conflict.atoms().size() != 1) {
            return "";
        }
        String name = conflict.atoms().getFirst().name();
        if (dossier.gate(name) instanceof Gate.Override override) {
            List<String> parts = override.votes().stream()
                    .flatMap(vote -> count(jam, vote)
                            .map(count -> words.gate(vote) + ", " + count.yes() + " of " + count.needed()))
                    .toList();
            return parts.isEmpty()
                    ? ""
                    : " At even odds: " + words.gate(override.decision()) + ", no; " + String.join("; ", parts) + ".";
        }
        return count(jam, name)
                .map(count -> " At even odds " + count.yes() + " of the " + count.needed() + " that it needs.")
                .findFirst()
                .orElse("");
    }

    /// The count of a vote on the whole deal by heads, if it has one.
    private static Stream<Standing.Count> count(Jam jam, String gate) {
        return jam.standing().routes().stream()
                .flatMap(route -> route.counts().stream())
                .filter(count -> count.hurdle().equals(gate) && count.part().isEmpty() && count.needed() > 1)
                .limit(1);
    }

    String standing(Jam jam) {
        PathCount best = jam.count().best();
        Standing standing = jam.standing();
        return "Chance " + Shares.chance(jam.count().enacted()) + ", at best on the path "
                + best.path().title() + "; at even odds it "
                + (standing.passes() ? "passes, " : "fails, ") + Shares.margin(standing.margin()) + ".";
    }

    /// On every path the gate that is least likely cleared.
    private String weakest(Jam jam) {
        StringBuilder out = new StringBuilder("Least likely gate by path: ");
        for (int p = 0; p < jam.count().paths().size(); p++) {
            PathCount path = jam.count().paths().get(p);
            GateCount least = path.gates().stream()
                    .map(jam.count().gates()::get)
                    .min(java.util.Comparator.comparingDouble(GateCount::chance))
                    .orElseThrow();
            out.append(p == 0 ? "" : "; ")
                    .append(path.path().title())
                    .append(": ")
                    .append(least.gate().title())
                    .append(least.part().isEmpty() ? "" : " (" + least.part() + ")")
                    .append(' ')
                    .append(Shares.chance(least.chance()));
        }
        return out.append('.').toString();
    }

    /// `beds no-release > b50000, parole case-by-case > limited`.
    String difference(Deal from, Deal to) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < dossier.provisions().size(); i++) {
            if (from.level(i) != to.level(i)) {
                var levels = dossier.provisions().get(i).levels();
                out.append(out.isEmpty() ? "" : ", ")
                        .append(dossier.provisions().get(i).id())
                        .append(' ')
                        .append(levels.get(to.level(i)).id())
                        .append(" instead of ")
                        .append(levels.get(from.level(i)).id());
            }
        }
        return out.toString();
    }
}
