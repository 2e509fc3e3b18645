package org.winset.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.winset.scale.MemberEstimate;

/// Voteview's first dimension (nominate_dim1) of the members in a members file, found by icpsr number or, for other
/// sources, by last name and state where that is unique.
record Nominate(Map<String, Double> byId, Map<String, Double> byName) {

    static Nominate read(Path file) {
        Map<String, Double> byId = new HashMap<>();
        Map<String, Double> byName = new HashMap<>();
        Set<String> shared = new HashSet<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                if (!row.getField("nominate_dim1").isEmpty()) {
                    double score = Double.parseDouble(row.getField("nominate_dim1"));
                    byId.put(row.getField("icpsr"), score);
                    String name = key(row.getField("bioname"), row.getField("state_abbrev"));
                    if (byName.put(name, score) != null) {
                        shared.add(name);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        shared.forEach(byName::remove);
        return new Nominate(byId, byName);
    }

    private static String key(String name, String state) {
        String last = name.split(",", 2)[0];
        String plain = Normalizer.normalize(last, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toUpperCase(Locale.ROOT) + " " + state;
    }

    /// The absolute correlation of dimension 1 with Voteview's, over the members found.
    Agreement with(List<MemberEstimate> members) {
        double n = 0;
        double[] sums = new double[5];
        for (MemberEstimate m : members) {
            Double score = byId.containsKey(m.member().id())
                    ? byId.get(m.member().id())
                    : byName.get(key(m.member().name(), m.member().state()));
            if (score != null) {
                double x = m.x()[0];
                n++;
                sums[0] += x;
                sums[1] += score;
                sums[2] += x * x;
                sums[3] += score * score;
                sums[4] += x * score;
            }
        }
        double covariance = sums[4] - sums[0] * sums[1] / n;
        double variances = (sums[2] - sums[0] * sums[0] / n) * (sums[3] - sums[1] * sums[1] / n);
        return new Agreement((int) n, Math.abs(covariance) / Math.sqrt(variances));
    }

    record Agreement(int members, double correlation) {}
}
