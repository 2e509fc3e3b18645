package org.winset.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.deal.Pivots;
import org.winset.deal.analysis.Jam;
import org.winset.deal.analysis.Outlook;
import org.winset.dossier.Dossier;
import org.winset.report.figure.BacktestPlot;
import org.winset.report.figure.DealGates;
import org.winset.report.figure.Figure;
import org.winset.report.figure.FrontierPlot;
import org.winset.report.figure.GateRibbon;
import org.winset.report.figure.MemberStrip;
import org.winset.report.figure.PivotBars;
import org.winset.report.figure.TimelinePlot;
import org.winset.report.figure.WinSetMap;
import org.winset.whip.GateCount;
import org.winset.whip.WhipCount;

/// The figures of an outlook; what the outlook lacks, the page leaves out (`null` or an empty list).
final class ReportFigures {

    private final Outlook outlook;
    private final Dossier full;

    ReportFigures(Outlook outlook, Dossier full) {
        this.outlook = outlook;
        this.full = full;
    }

    @Nullable
    Figure gates() {
        WhipCount count = outlook.count();
        return count == null ? null : GateRibbon.of(outlook.dossier(), count);
    }

    /// One strip a chamber: the whole-question vote that is least sure.
    List<Figure> members() {
        WhipCount count = outlook.count();
        List<Figure> strips = new ArrayList<>();
        for (var chamber : outlook.dossier().chambers()) {
            GateCount closest = null;
            for (GateCount gate : count == null ? List.<GateCount>of() : onBestPath(count)) {
                boolean here = gate.part().isEmpty()
                        && !gate.members().isEmpty()
                        && chamber.members().stream()
                                .anyMatch(m -> m.id().equals(gate.members()
                                        .getFirst()
                                        .member()
                                        .id()));
                if (here && (closest == null || gate.chance() < closest.chance())) {
                    closest = gate;
                }
            }
            if (closest != null) {
                strips.add(MemberStrip.of(outlook.dossier(), closest, "members-" + chamber.id()));
            }
        }
        return strips;
    }

    private static List<GateCount> onBestPath(WhipCount count) {
        return count.best().gates().stream().map(count.gates()::get).toList();
    }

    @Nullable
    Figure map() {
        return outlook.map() == null ? null : WinSetMap.of(outlook.dossier(), outlook.map());
    }

    @Nullable
    Figure obvious() {
        if (outlook.jams().isEmpty()) {
            return null;
        }
        WhyText text = new WhyText(outlook.dossier());
        return DealGates.of(
                outlook.jams().stream().map(jam -> text.title(full, jam.deal())).toList(),
                outlook.jams().stream().map(Jam::count).toList());
    }

    @Nullable
    Figure frontier() {
        if (outlook.frontier().points().isEmpty()) {
            return null;
        }
        AtomWords words = new AtomWords(outlook.dossier());
        return FrontierPlot.of(
                outlook.frontier(),
                outlook.frontier().principals().stream().map(words::holder).toList());
    }

    Figure pivots() {
        Names names = new Names(outlook.dossier());
        Pivots pivots = outlook.pivots();
        List<PivotBars.Bar> lost = pivots.members().stream()
                .limit(10)
                .map(p -> new PivotBars.Bar(
                        names.member(p.name()),
                        p.lost().doubleValue() / pivots.passing().doubleValue(),
                        Shares.deals(p.lost()) + " deals"))
                .toList();
        WhipCount count = outlook.count();
        List<PivotBars.Bar> decide = count == null
                ? List.of()
                : PivotsText.deciders(count, 10).stream()
                        .map(d -> new PivotBars.Bar(
                                names.member(d.member().member().id()),
                                d.member().decisive(),
                                d.gate()))
                        .toList();
        return PivotBars.of(lost, decide);
    }

    @Nullable
    Figure timeline() {
        return outlook.timelines().isEmpty()
                        || outlook.timelines().getFirst().points().size() < 2
                ? null
                : TimelinePlot.of(
                        outlook.timelines().stream()
                                .map(t -> DealWords.terse(outlook.dossier(), t.deal()))
                                .toList(),
                        outlook.timelines());
    }

    @Nullable
    Figure backtest() {
        return outlook.backtest().isEmpty() ? null : BacktestPlot.of(outlook.backtest());
    }
}
