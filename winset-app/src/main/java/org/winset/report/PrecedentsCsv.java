package org.winset.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.winset.dossier.SafeFile;
import org.winset.scale.ItemEstimate;
import org.winset.scale.Scaled;

/// Roll calls in the layout of a dossier's `precedents.csv`.
public final class PrecedentsCsv {

    private PrecedentsCsv() {}

    /// `id, chamber, date, question, yea, nay, alpha, alpha_sd, beta1.., beta_sd1.., source` of the roll calls `only`
    /// (empty: all), by date. Yeas and nays are the votes cast, whether or not the voter was scaled.
    public static void write(Scaled scaled, Set<String> only, String source, Path file) {
        SafeFile.write(file, aside -> {
            try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(aside))) {
                csv.writeRecord(header(scaled.options().dimensions()));
                for (ItemEstimate item : scaled.items()) {
                    if (only.isEmpty() || only.contains(item.rollCall().id())) {
                        csv.writeRecord(row(item, source));
                    }
                }
            }
        });
    }

    private static List<String> header(int dimensions) {
        List<String> header =
                new ArrayList<>(List.of("id", "chamber", "date", "question", "yea", "nay", "alpha", "alpha_sd"));
        for (String name : List.of("beta", "beta_sd")) {
            for (int d = 1; d <= dimensions; d++) {
                header.add(name + d);
            }
        }
        header.add("source");
        return header;
    }

    private static List<String> row(ItemEstimate item, String source) {
        List<String> row = new ArrayList<>(List.of(
                item.rollCall().id(),
                item.rollCall().chamber().name().toLowerCase(Locale.ROOT),
                item.rollCall().date() == null ? "" : item.rollCall().date().toString(),
                item.rollCall().question(),
                "" + item.rollCall().yeas(),
                "" + item.rollCall().nays(),
                Numbers.csv(item.alpha()),
                Numbers.csv(item.alphaSd())));
        for (double[] values : List.of(item.beta(), item.betaSd())) {
            for (double value : values) {
                row.add(Numbers.csv(value));
            }
        }
        row.add(source);
        return row;
    }
}
