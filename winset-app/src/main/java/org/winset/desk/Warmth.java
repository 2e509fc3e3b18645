package org.winset.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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

    /// Takes a first look at deals that move one provision and writes the answer to it, until the time is up.
    static void of(Edition edition, Consumer<Object> write) {
        long end = System.nanoTime() + AT_MOST;
        Dossier dossier = edition.dossier();
        LocalDate day = dossier.asOf();
        WhipModel model = edition.model(day, Edition.Fineness.QUICK);
        int points = Edition.Fineness.QUICK.points;
        for (Provision provision : dossier.provisions()) {
            for (int l = 1; l < provision.levels().size() && System.nanoTime() < end; l++) {
                Map<String, String> levels =
                        Map.of(provision.id(), provision.levels().get(l).id());
                Deal deal = Deal.of(dossier.provisions(), levels);
                Question question = new Question(day, deal, Given.NOTHING, Pins.NONE, Set.of());
                write.accept(
                        CountAnswer.of(edition, question, points, Glance.rough(model, deal, Given.NOTHING, Pins.NONE)));
            }
        }
    }
}
