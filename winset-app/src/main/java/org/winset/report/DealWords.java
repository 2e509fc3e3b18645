package org.winset.report;

import java.util.ArrayList;
import java.util.List;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Provision;

/// Deals in words and in the form that `--deal` takes.
public final class DealWords {

    private DealWords() {}

    /// `ukraine=request,parole=limited`; `nothing` for the status quo.
    public static String terse(Dossier dossier, Deal deal) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < dossier.provisions().size(); i++) {
            if (deal.level(i) > 0) {
                Provision p = dossier.provisions().get(i);
                parts.add(p.id() + "=" + p.levels().get(deal.level(i)).id());
            }
        }
        return parts.isEmpty() ? "nothing" : String.join(",", parts);
    }

    /// The money a deal spends, in billions, over provisions whose unit is money.
    public static double money(Dossier dossier, Deal deal) {
        double sum = 0;
        for (int i = 0; i < dossier.provisions().size(); i++) {
            Provision p = dossier.provisions().get(i);
            Double amount = p.levels().get(deal.level(i)).amount();
            if (p.isMoney() && amount != null) {
                sum += amount;
            }
        }
        return sum;
    }
}
