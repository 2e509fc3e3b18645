package org.winset.desk;

import java.util.Map;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Provision;
import org.winset.whip.Given;
import org.winset.whip.Glance;
import org.winset.whip.Pins;
import org.winset.whip.WhipModel;

/// Lets the JVM see the work of a move before the first visitor asks for it.
final class Warmth {

    private static final long AT_MOST = 1_500_000_000L;

    private Warmth() {}

    /// Takes a first look at deals that move one provision, until the time is up.
    static void of(Edition edition) {
        long end = System.nanoTime() + AT_MOST;
        Dossier dossier = edition.dossier();
        WhipModel model = edition.model(dossier.asOf(), Edition.Fineness.QUICK);
        for (Provision provision : dossier.provisions()) {
            for (int l = 1; l < provision.levels().size() && System.nanoTime() < end; l++) {
                Map<String, String> levels =
                        Map.of(provision.id(), provision.levels().get(l).id());
                Glance.rough(model, Deal.of(dossier.provisions(), levels), Given.NOTHING, Pins.NONE);
            }
        }
    }
}
