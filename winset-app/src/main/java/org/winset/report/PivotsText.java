package org.winset.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.deal.Pivots;
import org.winset.dossier.Dossier;
import org.winset.whip.GateCount;
import org.winset.whip.MemberCount;
import org.winset.whip.WhipCount;

/// Who flips it, for a terminal.
public final class PivotsText {

    private final Names names;

    public PivotsText(Dossier dossier) {
        names = new Names(dossier);
    }

    /// Who can cost most of the win set, and who most likely decides the gates of the deal looked at.
    public String pivots(Pivots pivots, @Nullable WhipCount count) {
        StringBuilder out = new StringBuilder("PIVOTS\n");
        TextTable lost = new TextTable(1, "Turned to a hard no", "deals lost", "of the win set");
        pivots.members().stream()
                .limit(6)
                .forEach(p -> lost.row(
                        names.member(p.name()), Shares.deals(p.lost()), Shares.of(p.lost(), pivots.passing())));
        out.append(pivots.members().isEmpty() ? "No single member's no costs a deal of the win set.\n" : lost.text());
        if (count != null) {
            TextTable decides = new TextTable(2, "Most likely to decide", "gate", "P(decides)", "P(yes)");
            deciders(count, 6)
                    .forEach(d -> decides.row(
                            names.member(d.member().member().id()),
                            d.gate(),
                            Numbers.decimal(d.member().decisive(), 3),
                            Numbers.decimal(d.member().chance(), 2)));
            out.append('\n').append(decides.text());
        }
        return out.append('\n').toString();
    }

    record Decider(MemberCount member, String gate) {}

    /// Members by the largest chance to decide one of the gates, each once.
    static List<Decider> deciders(WhipCount count, int most) {
        List<Decider> all = new ArrayList<>();
        for (GateCount gate : count.gates()) {
            if (gate.part().isEmpty()) {
                gate.members().forEach(m -> all.add(new Decider(m, gate.gate().title())));
            }
        }
        all.sort(Comparator.comparingDouble((Decider d) -> -d.member().decisive()));
        List<String> seen = new ArrayList<>();
        List<Decider> first = new ArrayList<>();
        for (Decider decider : all) {
            String id = decider.member().member().id();
            if (first.size() < most && !seen.contains(id)) {
                seen.add(id);
                first.add(decider);
            }
        }
        return first;
    }
}
