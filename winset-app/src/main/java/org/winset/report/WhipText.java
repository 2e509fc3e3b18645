package org.winset.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.report.figure.Ranges;
import org.winset.whip.Contribution;
import org.winset.whip.CueCount;
import org.winset.whip.GateCount;
import org.winset.whip.MemberCount;
import org.winset.whip.PathCount;
import org.winset.whip.WhipCount;
import org.winset.whip.Word;

/// What `winset whip` prints.
public final class WhipText {

    private static final int SHORT_LIST = 10;
    /// Columns of the members' table beside the name and what it comes from.
    private static final int BESIDE = 35;

    private WhipText() {}

    public static String of(Dossier dossier, WhipCount count, Suppositions supposed, boolean everyone) {
        StringBuilder out = new StringBuilder();
        String deal = count.deal().equals(dossier.statusQuo())
                ? "nothing; what is counted is a bill that moves none of the provisions"
                : DealWords.terse(dossier, count.deal()).replace(",", ", ");
        out.append(Wrap.at(100, "Deal: " + deal)).append('\n');
        double money = DealWords.money(dossier, count.deal());
        if (money > 0) {
            out.append("Money: ").append(Numbers.decimal(money, 1)).append(" billion\n");
        }
        out.append("As of ").append(dossier.asOf()).append(". Chance to be enacted: ");
        out.append(Numbers.percent(count.enacted())).append('\n');
        out.append(supposed.text(dossier));
        String before = OutlookText.before(dossier).strip();
        out.append(before.isEmpty() ? "" : Wrap.at(Wrap.WIDTH, before) + "\n").append('\n');
        TextTable paths = new TextTable(1, "Path", "chance");
        count.paths().stream()
                .sorted(Comparator.comparingDouble((PathCount p) -> -p.chance()))
                .forEach(p -> paths.row(p.path().title(), Numbers.percent(p.chance())));
        out.append(paths.text()).append('\n');
        out.append(gates(count));
        String cues = cues(count);
        out.append(cues.isEmpty() ? "" : "\n" + cues);
        for (GateCount gate : count.gates()) {
            if (gate.tally() != null && gate.part().isEmpty() && first(count, gate)) {
                out.append('\n').append(members(dossier, gate, everyone));
            }
        }
        return out.toString();
    }

    /// One table a chamber and question: gates after the first with the same members' chances say nothing new.
    private static boolean first(WhipCount count, GateCount gate) {
        for (GateCount earlier : count.gates()) {
            if (earlier == gate) {
                return true;
            }
            if (earlier.part().isEmpty()
                    && earlier.members().size() == gate.members().size()
                    && !gate.members().isEmpty()
                    && earlier.members().getFirst().chance()
                            == gate.members().getFirst().chance()) {
                return false;
            }
        }
        return true;
    }

    private static String gates(WhipCount count) {
        TextTable table = new TextTable(1, "Gate", "clears", "needs", "yeas", "50 %", "90 %");
        for (GateCount gate : count.gates()) {
            String title = gate.gate().title() + (gate.part().isEmpty() ? "" : " (" + gate.part() + ")");
            if (gate.tally() == null) {
                table.row(title, Numbers.percent(gate.chance()));
            } else {
                table.row(
                        title,
                        Numbers.percent(gate.chance()),
                        gate.needed() == 0 ? "-" : Integer.toString(gate.needed()),
                        Long.toString(Math.round(gate.tally().mean())),
                        Ranges.of(gate.tally().region(.5)),
                        Ranges.of(gate.tally().region(.9)));
            }
        }
        boolean nought = count.gates().stream()
                .anyMatch(g -> g.tally() != null
                        && (Ranges.nought(g.tally().region(.5))
                                || Ranges.nought(g.tally().region(.9))));
        return table.text(Wrap.WIDTH) + NeedWords.of(count) + (nought ? Wrap.at(Wrap.WIDTH, Ranges.NOUGHT) + "\n" : "");
    }

    private static String cues(WhipCount count) {
        TextTable table = new TextTable(1, "Leaders' word to", "against", "free", "for");
        boolean any = false;
        for (CueCount cue : count.cues()) {
            if (!Double.isNaN(cue.leaderPull()) || cue.set()) {
                any = true;
                table.row(
                        cue.caucus() + (cue.set() ? " (set)" : ""),
                        Numbers.percent(cue.against()),
                        Numbers.percent(cue.free()),
                        Numbers.percent(cue.forIt()));
            }
        }
        return any ? table.text() : "";
    }

    private static String members(Dossier dossier, GateCount gate, boolean everyone) {
        String counts = Stream.of(Word.values())
                .map(word ->
                        gate.members().stream().filter(m -> m.word() == word).count() + " " + word.words())
                .collect(Collectors.joining(", "));
        String head = gate.gate().title() + ": " + counts + (everyone ? "" : "; most likely to decide it:");
        Names names = new Names(dossier);
        ReasonWords reasons = new ReasonWords(dossier);
        List<MemberCount> shown = gate.members().stream()
                .sorted(
                        everyone
                                ? Comparator.comparingDouble((MemberCount m) -> -m.chance())
                                : Comparator.comparingDouble(
                                        (MemberCount m) -> -m.decisive() * m.chance() * (1 - m.chance())))
                .limit(everyone ? Integer.MAX_VALUE : SHORT_LIST)
                .toList();
        int widest = shown.stream()
                .mapToInt(m -> names.member(m.member().id()).length())
                .max()
                .orElse(0);
        int room = Math.max(30, Wrap.WIDTH - BESIDE - widest);
        TextTable table = new TextTable(1, "  Member", "P(yes)", "word", "decides", "most of it from");
        shown.forEach(m -> table.row(
                "  " + names.member(m.member().id()),
                Numbers.decimal(m.chance(), 2),
                m.word().words(),
                Numbers.decimal(m.decisive(), 3),
                reasons.largest(m.why(), room)));
        return Wrap.at(Wrap.WIDTH, head) + "\n" + table.text();
    }

    /// Everything behind one member's chance, in every vote the member has.
    public static String member(Dossier dossier, WhipCount count, Suppositions supposed, String name) {
        ReasonWords reasons = new ReasonWords(dossier);
        StringBuilder out = new StringBuilder();
        for (GateCount gate : count.gates()) {
            for (MemberCount m : gate.members()) {
                if (!m.member().isCalled(name)) {
                    continue;
                }
                out.append(gate.gate().title())
                        .append(gate.part().isEmpty() ? "" : " (" + gate.part() + ")")
                        .append(": ")
                        .append(m.member().name())
                        .append(", ")
                        .append(m.word().words())
                        .append(", P(yes) ")
                        .append(Numbers.decimal(m.chance(), 3))
                        .append('\n');
                TextTable table = new TextTable(1, "  From", "pull", "sd");
                for (Contribution c : m.why()) {
                    table.row(
                            "  " + Wrap.cut(reasons.of(c), 82),
                            signed2(c.pull()),
                            Numbers.decimal(Math.sqrt(c.variance()), 2));
                }
                table.row("  together", signed2(m.pull()), "");
                out.append(table.text()).append('\n');
            }
        }
        if (out.isEmpty()) {
            throw InputException.usage("No member who votes is called (" + name + ").", "part of the name is enough.");
        }
        String taken = supposed.text(dossier);
        if (!taken.isEmpty()) {
            out.insert(0, taken + "P(yes) weighs what was taken; pulls are those of the deal.\n\n");
        }
        return out.toString();
    }

    private static String signed2(double value) {
        return (value < 0 ? "" : "+") + Numbers.decimal(value, 2);
    }

    /// `gate, part, id, name, party, state, chance, word, pull, decisive`; `out` stays open.
    public static void csv(WhipCount count, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord("gate", "part", "id", "name", "party", "state", "chance", "word", "pull", "decisive");
        for (GateCount gate : count.gates()) {
            for (MemberCount m : gate.members()) {
                csv.writeRecord(
                        gate.gate().id(),
                        gate.part(),
                        m.member().id(),
                        m.member().name(),
                        m.member().party(),
                        m.member().state(),
                        Numbers.csv(m.chance()),
                        m.word().words(),
                        Numbers.csv(m.pull()),
                        Numbers.csv(m.decisive()));
            }
        }
        csv.flush();
    }
}
