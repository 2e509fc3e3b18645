package org.winset.border.fit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.winset.border.Initial;
import org.winset.border.Pipeline;
import org.winset.border.data.History;
import org.winset.border.data.Published;
import org.winset.border.engine.Calendar;
import org.winset.border.engine.Cohort;
import org.winset.border.engine.Inflow;
import org.winset.border.engine.Network;
import org.winset.border.engine.Values;
import org.winset.border.yaml.PipelineReader;

/// A dossier's border: the declaration with its fitted values, the published figures, and who came.
public final class Model {

    private final Pipeline pipeline;
    private final Published published;
    private final Network network;
    private final double[][][] history;
    private final Fitted fitted;

    /// A declaration with its calibration applied.
    public Model(Pipeline declared, Published published, Fitted fitted) {
        pipeline = fitted.applied(declared);
        this.fitted = fitted;
        this.published = published;
        network = new Network(pipeline);
        history = History.of(pipeline, published, network.demands());
    }

    /// Reads `border.yaml` and the folder `border` of a dossier, with `border/fitted.csv` when it is there.
    public static Model read(Path dossier) {
        Model declared = declared(dossier);
        Path fitted = dossier.resolve("border").resolve("fitted.csv");
        return Files.exists(fitted)
                ? new Model(declared.pipeline, declared.published, Fitted.read(fitted, declared.pipeline))
                : declared;
    }

    /// The same without fitted values: what calibration starts from.
    public static Model declared(Path dossier) {
        Pipeline pipeline = PipelineReader.read(dossier.resolve("border.yaml"));
        return new Model(pipeline, Published.read(dossier.resolve("border"), pipeline.classes()), Fitted.NONE);
    }

    public Pipeline pipeline() {
        return pipeline;
    }

    public Fitted fitted() {
        return fitted;
    }

    public Published published() {
        return published;
    }

    public Network network() {
        return network;
    }

    /// Published people `[entry][kind][month]` in the order of the network's entries.
    public double[][][] history() {
        return history;
    }

    /// Days and months from the start over the published months and `ahead` more.
    public Calendar calendar(int ahead) {
        return new Calendar(pipeline.start(), published.months() + ahead);
    }

    /// A system on the first day, with its initial stocks.
    public Cohort opening() {
        Cohort cohort = new Cohort(network, 0);
        for (Initial initial : pipeline.initial()) {
            cohort.place(initial.station(), initial.people(), initial.days(), mix(initial));
        }
        return cohort;
    }

    /// The kinds of the first published month of the series an initial stock is like.
    public double[] mix(Initial initial) {
        List<String> demands = network.demands();
        double[][] people = history[demands.indexOf(initial.like())];
        double[] mix = new double[people.length];
        for (int k = 0; k < mix.length; k++) {
            mix[k] = people[k][0];
        }
        return mix;
    }

    /// The state at the start of a published month, run on the central values and the published arrivals.
    public Cohort at(int month) {
        Calendar calendar = calendar(0);
        Cohort cohort = opening();
        cohort.run(Values.of(pipeline, calendar), Inflow.Given.of(calendar, history), 0, month, null);
        return cohort;
    }
}
