package org.winset.report;

import java.util.List;
import org.winset.deal.Atom;
import org.winset.deal.Explanation;
import org.winset.deal.Standing;
import org.winset.deal.analysis.Jam;
import org.winset.deal.analysis.ObviousDeal;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
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
            out.append(OutlookText.indented(sentence(conflict), indent));
        }
        for (Explanation.Repair repair : why.repairs()) {
            out.append(OutlookText.indented(sentence(repair), indent));
        }
        if (!why.allConflicts() || !why.allRepairs()) {
            out.append(OutlookText.indented("There are more conflicts or repairs than these.", indent));
        }
        return out.toString();
    }

    public String sentence(Explanation.Conflict conflict) {
        List<Atom> atoms = conflict.atoms();
        return switch (atoms.size()) {
            case 0 -> "Nothing passes whatever is given up.";
            case 1 -> "Stopped by one thing alone: " + words.of(atoms.getFirst()) + ".";
            case 2 -> "These two can't both be met: " + words.all(atoms) + ".";
            default -> "These " + atoms.size() + " can't all be met: " + words.all(atoms) + ".";
        };
    }

    public String sentence(Explanation.Repair repair) {
        boolean one = repair.opens().equals(java.math.BigInteger.ONE);
        return "Without " + words.all(repair.dropped()) + ": "
                + (one ? "1 deal passes" : Shares.deals(repair.opens()) + " deals pass")
                + (one
                        ? "."
                        : "; the one with fewest changes is "
                                + terse(new Deal(repair.best().places())) + ".");
    }

    private String terse(Deal deal) {
        return DealWords.terse(dossier, deal).replace(",", ", ");
    }

    /// One obvious deal: what it is, how it stands, what stops it, what would help.
    public String jam(Dossier full, Jam jam) {
        StringBuilder out = new StringBuilder();
        out.append(Wrap.at(
                        OutlookText.WIDTH,
                        title(full, jam.deal()) + ": " + terse(jam.deal().deal())))
                .append('\n');
        out.append(OutlookText.indented(standing(jam), 2));
        if (jam.standing().passes()) {
            out.append(OutlookText.indented(weakest(jam), 2));
        } else {
            out.append(explanation(jam.explanation(), 2));
        }
        Deal closest = jam.closest();
        if (closest != null) {
            out.append(OutlookText.indented(
                    "Closest deal that passes at even odds: "
                            + difference(jam.deal().deal(), closest) + ".",
                    2));
        }
        for (Jam.Change change : jam.changes()) {
            var provision = dossier.provisions().get(change.provision());
            out.append(OutlookText.indented(
                    "With " + provision.id() + "="
                            + provision.levels().get(change.level()).id() + " its chance is "
                            + Shares.chance(change.chance()) + ".",
                    2));
        }
        return out.toString();
    }

    public String title(Dossier full, ObviousDeal obvious) {
        return switch (obvious.kind()) {
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

    String standing(Jam jam) {
        PathCount best = jam.count().best();
        Standing standing = jam.standing();
        return "Chance " + Shares.chance(jam.count().enacted()) + ", at best by "
                + OutlookText.lower(best.path().title()) + "; at even odds it "
                + (standing.passes() ? "passes with " : "fails, ") + Shares.margin(standing.margin()) + ".";
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
                    .append(OutlookText.lower(path.path().title()))
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
