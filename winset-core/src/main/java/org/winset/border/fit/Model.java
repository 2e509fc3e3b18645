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
import org.winset.border.yaml.DossierNames;
import org.winset.border.yaml.PipelineReader;
import org.winset.dossier.Dossier;

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

    /// Reads `border.yaml` and the folder `border` of a dossier, with `border/fitted.csv` when it is there. For callers
    /// that have no dossier: nothing tells them of names that it doesn't have.
    public static Model read(Path folder) {
        return fitted(folder, declared(folder));
    }

    /// The same, held against the dossier.
    ///
    /// @throws InputException with every problem of `border.yaml`, provisions and levels that the dossier doesn't have
    /// among them
    public static Model read(Path folder, Dossier dossier) {
        return fitted(folder, declared(folder, dossier));
    }

    private static Model fitted(Path folder, Model declared) {
        Path fitted = folder.resolve("border").resolve("fitted.csv");
        return Files.exists(fitted)
                ? new Model(declared.pipeline, declared.published, Fitted.read(fitted, declared.pipeline))
                : declared;
    }

    /// Without fitted values: what calibration starts from.
    public static Model declared(Path folder) {
        return declared(folder, PipelineReader.read(folder.resolve("border.yaml")));
    }

    /// The same, held against the dossier.
    public static Model declared(Path folder, Dossier dossier) {
        return declared(folder, DossierNames.read(folder.resolve("border.yaml"), dossier));
    }

    private static Model declared(Path folder, Pipeline pipeline) {
        return new Model(pipeline, Published.read(folder.resolve("border"), pipeline.classes()), Fitted.NONE);
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
