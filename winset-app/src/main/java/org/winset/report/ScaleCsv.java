package org.winset.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.SafeFile;
import org.winset.scale.Block;
import org.winset.scale.ItemEstimate;
import org.winset.scale.MemberEstimate;
import org.winset.scale.Scaled;

/// Members and roll calls as CSV files, whole or not at all.
public final class ScaleCsv {

    private ScaleCsv() {}

    /// `id, name, party, state` (or the roster's columns), `x1.., sd1.., votes, correct, absence, offset.TOPIC,
    /// offset_sd.TOPIC`: the layout of a dossier's members. `correct` counts votes; `absence` is the share of roll
    /// calls without a vote. A roster's member without estimates has empty cells. With `apart`, scalings of one chamber
    /// in one Congress each follow one another and the columns `chamber, congress` stand at the end.
    public static void writeMembers(List<Scaled> each, @Nullable Roster roster, boolean apart, Path file) {
        write(file, out -> members(each, roster, apart, out));
    }

    /// The same rows to any writer, which stays open.
    public static void members(List<Scaled> each, @Nullable Roster roster, boolean apart, Writer out)
            throws IOException {
        List<String> estimated = estimated(each.getFirst());
        List<String> header =
                new ArrayList<>(roster == null ? List.of("id", "name", "party", "state") : roster.columns());
        header.addAll(estimated);
        if (apart) {
            header.addAll(List.of("chamber", "congress"));
        }
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(header);
        for (Scaled scaled : each) {
            Map<String, MemberEstimate> byId = new LinkedHashMap<>();
            scaled.members().forEach(m -> byId.put(m.member().id(), m));
            for (String id : roster == null ? byId.keySet() : roster.rows().keySet()) {
                MemberEstimate m = byId.get(id);
                List<String> row = new ArrayList<>(who(m, roster, id));
                row.addAll(m == null ? Collections.nCopies(estimated.size(), "") : estimates(m));
                if (apart) {
                    place(row, scaled.table().blocks().getFirst());
                }
                csv.writeRecord(row);
            }
        }
        csv.flush();
    }

    private static List<String> who(@Nullable MemberEstimate m, @Nullable Roster roster, String id) {
        if (roster != null) {
            return roster.rows().getOrDefault(id, List.of());
        }
        return m == null
                ? List.of()
                : List.of(id, m.member().name(), m.member().party(), m.member().state());
    }

    private static List<String> estimated(Scaled scaled) {
        List<String> header = new ArrayList<>();
        numbered(header, "x", scaled.options().dimensions());
        numbered(header, "sd", scaled.options().dimensions());
        header.addAll(List.of("votes", "correct", "absence"));
        scaled.topics().forEach(topic -> {
            header.add("offset." + topic.name());
            header.add("offset_sd." + topic.name());
        });
        return header;
    }

    private static List<String> estimates(MemberEstimate m) {
        List<String> row = new ArrayList<>();
        numbers(row, m.x());
        numbers(row, m.sd());
        int calls = m.votes() + m.absences();
        row.addAll(List.of("" + m.votes(), "" + m.correct()));
        row.add(Numbers.csv(calls == 0 ? Double.NaN : (double) m.absences() / calls));
        for (int t = 0; t < m.offset().length; t++) {
            row.add(Numbers.csv(m.offset()[t]));
            row.add(Numbers.csv(m.offsetSd()[t]));
        }
        return row;
    }

    private static void place(List<String> row, Block block) {
        row.add(block.chamber().name().toLowerCase(Locale.ROOT));
        row.add(block.congress() == 0 ? "" : "" + block.congress());
    }

    /// `id, chamber, congress, date, question, yea, nay, alpha, alpha_sd, beta1.., beta_sd1.., cut, direction, errors,
    /// best_cut_errors`: `cut` is the cutting line's distance from the origin along beta, `direction` beta's angle in
    /// degrees.
    public static void writeRollCalls(List<Scaled> each, Path file) {
        write(file, out -> rollCalls(each, out));
    }

    private static void rollCalls(List<Scaled> each, Writer out) throws IOException {
        int dims = each.getFirst().options().dimensions();
        List<String> header = new ArrayList<>(
                List.of("id", "chamber", "congress", "date", "question", "yea", "nay", "alpha", "alpha_sd"));
        numbered(header, "beta", dims);
        numbered(header, "beta_sd", dims);
        header.addAll(List.of("cut", "direction", "errors", "best_cut_errors"));
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(header);
        for (Scaled scaled : each) {
            for (ItemEstimate i : scaled.items()) {
                csv.writeRecord(rollCall(i));
            }
        }
        csv.flush();
    }

    private static List<String> rollCall(ItemEstimate i) {
        List<String> row = new ArrayList<>(List.of(
                i.rollCall().id(),
                i.rollCall().chamber().name().toLowerCase(Locale.ROOT),
                i.rollCall().congress() == 0 ? "" : "" + i.rollCall().congress(),
                i.rollCall().date() == null ? "" : i.rollCall().date().toString(),
                i.rollCall().question(),
                "" + i.yeas(),
                "" + i.nays(),
                Numbers.csv(i.alpha()),
                Numbers.csv(i.alphaSd())));
        numbers(row, i.beta());
        numbers(row, i.betaSd());
        row.add(Numbers.csv(i.cutDistance()));
        row.add(Numbers.csv(i.yeaDirection()));
        row.addAll(List.of("" + i.errors(), "" + i.bestCutErrors()));
        return row;
    }

    private interface Rows {
        void to(Writer out) throws IOException;
    }

    private static void write(Path file, Rows rows) {
        SafeFile.write(file, aside -> {
            try (Writer out = Files.newBufferedWriter(aside)) {
                rows.to(out);
            }
        });
    }

    private static void numbered(List<String> header, String name, int dims) {
        for (int d = 1; d <= dims; d++) {
            header.add(name + d);
        }
    }

    private static void numbers(List<String> row, double[] values) {
        for (double value : values) {
            row.add(Numbers.csv(value));
        }
    }
}
