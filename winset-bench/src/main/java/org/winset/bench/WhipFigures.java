package org.winset.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.folder.DossierFolder;
import org.winset.whip.Given;
import org.winset.whip.Settings;
import org.winset.whip.Simulation;
import org.winset.whip.WhipModel;

/// Re-scores deals of the border example on all paths ([WhipModel#chances], no regions and no members' why): the chance
/// of enactment against 1,000,000 draws of the same model, vote by vote, and the time of one deal, warm, on two
/// threads.
///
/// `java -cp 'winset-bench/target/winset-bench.jar:winset-bench/target/lib/*' org.winset.bench.WhipFigures
/// examples/border-2024 [draws]`. Run it on a quiet machine; draws of 0 leave the simulation out.
public final class WhipFigures {

    static final List<String> DEALS = List.of(
            "ukraine=request,fear=reasonable,parole=limited",
            "ukraine=request,israel=clean,taiwan=request,humanitarian=request",
            "ukraine=request,israel=clean,operations=text,beds=no-release,fear=likely,parole=case-by-case,"
                    + "remain-in-mexico=required",
            "ukraine=request,taiwan=request,operations=request",
            "israel=clean,taiwan=request",
            "ukraine=request,israel=clean,fear=reasonable,turn-back=trigger");
    private static final int[] POINTS = {1021, 1531, 2039};
    private static final int THREADS = 2;
    private static final int DRAWS = 1_000_000;
    /// Runs before those that count: by then the compiler has finished.
    private static final int WARM = 150;
    private static final int TIMES = 15;
    private static final long SEED = 1;

    private WhipFigures() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        String folder = args.length == 0 ? "examples/border-2024" : args[0];
        Dossier dossier = dossier(folder);
        int draws = args.length < 2 ? DRAWS : Integer.parseInt(args[1]);
        List<Deal> deals = DEALS.stream().map(text -> deal(dossier, text)).toList();
        System.out.printf(
                "one deal of %s, warm, %d threads: of %d runs the mean CPU, the median wall%n", folder, THREADS, TIMES);
        System.out.printf("%-8s %-6s %10s %10s %10s%n", "points", "deal", "P(enact)", "CPU ms", "wall ms");
        List<List<Double>> chances = new ArrayList<>();
        try (ForkJoinPool pool = new ForkJoinPool(THREADS)) {
            for (int points : POINTS) {
                chances.add(pool.submit(() -> timed(WhipModel.of(dossier, Settings.DEFAULT, points), deals, points))
                        .get());
            }
        }
        if (draws > 0) {
            against(dossier, deals, chances, draws);
        }
    }

    private static List<Double> timed(WhipModel model, List<Deal> deals, int points) {
        for (int k = 0; k < WARM; k++) {
            model.chances(deals.get(k % deals.size()), Given.NOTHING);
        }
        List<Double> chances = new ArrayList<>();
        for (int d = 0; d < deals.size(); d++) {
            Deal deal = deals.get(d);
            Spent<double[]> spent = Spent.warm(TIMES, () -> model.chances(deal, Given.NOTHING));
            chances.add(spent.result()[spent.result().length - 1]);
            System.out.printf(
                    "%-8d %-6d %10.5f %10.1f %10.1f%n",
                    points, d + 1, chances.getLast(), 1000 * spent.cpu(), 1000 * spent.wall());
        }
        return chances;
    }

    private static void against(Dossier dossier, List<Deal> deals, List<List<Double>> chances, int draws) {
        WhipModel model = WhipModel.of(dossier, Settings.DEFAULT, POINTS[0]);
        double[] largest = new double[POINTS.length];
        System.out.printf("%nagainst %,d draws, seed %d%n%-6s %10s %8s", draws, SEED, "deal", "simulated", "s.e.");
        for (int points : POINTS) {
            System.out.printf(" %9d", points);
        }
        System.out.println();
        for (int d = 0; d < deals.size(); d++) {
            double simulated = Simulation.enacted(model, deals.get(d), draws, SEED);
            System.out.printf("%-6d %10.5f %8.5f", d + 1, simulated, Math.sqrt(simulated * (1 - simulated) / draws));
            for (int k = 0; k < POINTS.length; k++) {
                double error = chances.get(k).get(d) - simulated;
                largest[k] = Math.max(largest[k], Math.abs(error));
                System.out.printf(" %+9.5f", error);
            }
            System.out.println();
        }
        System.out.printf("%-26s", "largest");
        for (double error : largest) {
            System.out.printf(" %9.5f", error);
        }
        System.out.printf("%nWhipModel.POINTS is %d.%n", WhipModel.POINTS);
    }

    static Dossier dossier(String folder) {
        return DossierFolder.read(Path.of(folder));
    }

    static Deal deal(Dossier dossier, String text) {
        Map<String, String> levels = new LinkedHashMap<>();
        for (String level : text.split(",")) {
            int equals = level.indexOf('=');
            levels.put(level.substring(0, equals), level.substring(equals + 1));
        }
        return Deal.of(dossier.provisions(), levels);
    }
}
