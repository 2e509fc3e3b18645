package org.winset.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winset.border.Pipeline;
import org.winset.border.Scenario;
import org.winset.border.fit.Consequences;
import org.winset.border.fit.Deals;
import org.winset.border.fit.Futures;
import org.winset.border.fit.Model;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Provision;

/// What one deal would do at the border, briefly: for dossiers that have a `border.yaml`.
final class BorderSection {

    private static final int MONTHS = 24;
    private static final int RUNS = 24;

    private BorderSection() {}

    /// `null` where the dossier has no pipeline.
    static @Nullable Consequences of(Path folder, Dossier dossier, Deal deal, long seed, int threads) {
        if (!Files.exists(folder.resolve("border.yaml"))) {
            return null;
        }
        Model model = Model.read(folder, dossier);
        Pipeline pipeline = model.pipeline();
        Map<String, String> chosen = new LinkedHashMap<>();
        for (int i = 0; i < dossier.provisions().size(); i++) {
            Provision provision = dossier.provisions().get(i);
            chosen.put(provision.id(), provision.levels().get(deal.level(i)).id());
        }
        Scenario scenario = pipeline.scenarios().getFirst();
        Futures futures = new Futures(model, scenario, null, MONTHS, seed);
        return Consequences.of(model, futures, Deals.of(pipeline, chosen), RUNS, seed, Futures.Engine.COHORT, threads);
    }
}
