package org.winset.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.folder.DossierFolder;
import org.winset.whip.Given;
import org.winset.whip.Settings;
import org.winset.whip.WhipModel;

/// Times the re-scoring of deals of the border example on all paths and shows how the chance settles with the points.
///
/// `java -cp 'winset-bench/target/winset-bench.jar:winset-bench/target/lib/*' org.winset.bench.WhipFigures
/// examples/border-2024`. Process CPU time and wall time of one deal, warm, on all cores; run it on a quiet machine.
public final class WhipFigures {

    private static final List<String> DEALS = List.of(
            "ukraine=request,fear=reasonable,parole=limited",
            "ukraine=request,israel=clean,taiwan=request,humanitarian=request",
            "ukraine=request,israel=clean,operations=text,beds=no-release,fear=likely,parole=case-by-case,"
                    + "remain-in-mexico=required",
            "ukraine=request,taiwan=request,operations=request");
    private static final int[] POINTS = {509, 1021, 2039, 4093};
    private static final int WARM = 10;
    private static final int TIMES = 20;

    private WhipFigures() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Dossier dossier = DossierFolder.read(Path.of(args.length == 0 ? "examples/border-2024" : args[0]));
        System.out.printf("%-8s %-6s %10s %10s %10s%n", "points", "deal", "P(enact)", "CPU ms", "wall ms");
        for (int points : POINTS) {
            WhipModel model = WhipModel.of(dossier, Settings.DEFAULT, points);
            for (int d = 0; d < DEALS.size(); d++) {
                Deal deal = deal(dossier, DEALS.get(d));
                double[] chances = {};
                for (int k = 0; k < WARM; k++) {
                    chances = model.chances(deal, Given.NOTHING);
                }
                long cpu = ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElseThrow()
                        .toNanos();
                long wall = System.nanoTime();
                for (int k = 0; k < TIMES; k++) {
                    chances = model.chances(deal, Given.NOTHING);
                }
                wall = System.nanoTime() - wall;
                cpu = ProcessHandle.current()
                                .info()
                                .totalCpuDuration()
                                .orElseThrow()
                                .toNanos()
                        - cpu;
                System.out.printf(
                        "%-8d %-6d %10.5f %10.1f %10.1f%n",
                        points, d + 1, chances[chances.length - 1], cpu / 1e6 / TIMES, wall / 1e6 / TIMES);
            }
        }
    }

    private static Deal deal(Dossier dossier, String text) {
        Map<String, String> levels = new LinkedHashMap<>();
        for (String level : text.split(",")) {
            int equals = level.indexOf('=');
            levels.put(level.substring(0, equals), level.substring(equals + 1));
        }
        return Deal.of(dossier.provisions(), levels);
    }
}
