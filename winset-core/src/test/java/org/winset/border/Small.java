package org.winset.border;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.winset.border.engine.Calendar;
import org.winset.border.engine.Inflow;
import org.winset.border.engine.Network;
import org.winset.border.engine.Values;
import org.winset.border.yaml.PipelineReader;

/// Small pipelines written out in tests, and the example dossier.
public final class Small {

    private static final String HEAD = """
            title: small
            start: 2020-01-01
            enactment: 2020-07-01
            fit: 2020-01 to 2020-12
            groups: [here, there]
            families: [adult, family, child]
            family-size: 2.7
            """;

    private Small() {}

    /// A pipeline of the given sections.
    public static Pipeline pipeline(String sections) {
        return PipelineReader.parse("small.yaml", HEAD + sections);
    }

    public static Network network(String sections) {
        return new Network(pipeline(sections));
    }

    public static Calendar calendar(int months) {
        return new Calendar(LocalDate.of(2020, 1, 1), months);
    }

    public static Values values(Network net, Calendar calendar) {
        return Values.of(net.pipeline(), calendar);
    }

    /// The same number of people of every kind, each month, at every entry.
    public static Inflow.Given steady(Network net, Calendar calendar, double perMonth) {
        int entries = net.demands().size();
        int kinds = net.pipeline().classes().kinds();
        double[][][] monthly = new double[entries][kinds][calendar.months()];
        for (double[][] entry : monthly) {
            for (double[] kind : entry) {
                java.util.Arrays.fill(kind, perMonth);
            }
        }
        return Inflow.Given.of(calendar, monthly);
    }

    /// The example dossier's folder, found from the module's or the repository's folder.
    public static Path example() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve("examples/border-2024"))) {
            here = here.getParent();
        }
        if (here == null) {
            throw new IllegalStateException(
                    "examples/border-2024 is not above " + Path.of("").toAbsolutePath());
        }
        return here.resolve("examples/border-2024");
    }
}
