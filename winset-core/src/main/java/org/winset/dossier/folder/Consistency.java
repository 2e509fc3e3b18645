package org.winset.dossier.folder;

import org.winset.dossier.Dossier;
import org.winset.dossier.shape.Reading;

/// What must hold between the parts of a dossier, once each part could be read by itself.
final class Consistency {

    private Consistency() {}

    static void check(Dossier dossier, Reading reading) {
        new ProvisionChecks(dossier, reading).check();
        new ChamberChecks(dossier, reading).check();
        new BlocChecks(dossier, reading).check();
        new GateChecks(dossier, reading).check();
        new PathChecks(dossier, reading).check();
        new EvidenceChecks(dossier, reading).check();
    }
}
