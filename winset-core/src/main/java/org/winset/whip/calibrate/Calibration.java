package org.winset.whip.calibrate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winset.whip.SettingsFile;

/// What `winset calibrate` found: the settings with their errors, the held-out table, and what else was fitted to be
/// told.
///
/// `training` and `heldOut` are coverages by group, `crossed` those of each Congress predicted from all the others;
/// `declaredTraining`, `declaredHeldOut` what declared votes add;
/// `notes`
/// state what was left as it is and why.
public record Calibration(
        Set<Integer> train,
        Set<Integer> test,
        SettingsFile settings,
        List<Coverage> training,
        List<Coverage> heldOut,
        List<Coverage> crossed,
        Declared declaredTraining,
        Declared declaredHeldOut,
        List<String> notes) {

    static SettingsFile settings(
            Words words, Reach reach, Across across, RuleLine rules, int same, int known, SettingsFile before) {
        Map<String, SettingsFile.Entry> entries = new LinkedHashMap<>(before.entries());
        double[] r = reach.errors();
        double[] w = words.errors();
        String pairs = same + " pairs";
        String said = known + " words";
        String tallies = "later tallies by caucus given the earlier vote on one text";
        put(entries, "salienceLogSd", reach.salienceLogSd(), r[1], pairs, tallies);
        put(entries, "drift", reach.drift(), r[0], pairs, tallies + "; no error at the edge of the grid (0)");
        put(entries, "shockWide", reach.shock().wide(), r[2], pairs, tallies);
        put(entries, "shockNarrow", reach.shock().narrow(), r[3], pairs, tallies);
        put(entries, "majorityCalm", reach.shock().majorityCalm(), r[4], pairs, tallies);
        put(entries, "minorityCalm", reach.shock().minorityCalm(), r[5], pairs, tallies);
        put(
                entries,
                "shockCorrelation",
                across.shocks(),
                across.shocksError(),
                across.bills() + " caucuses",
                "bills with a pair of votes in each chamber");
        put(entries, "cueThreshold", words.threshold(), w[0], said, "leaders' own later votes given their pull");
        put(entries, "cueSpread", words.spread(), w[1], said, "leaders' own later votes given their pull");
        put(entries, "majorityReversal", words.reversal()[0], w[2], said, "majority leaders' votes");
        put(entries, "majorityReversalFor", words.reversalFor()[0], w[3], said, "majority leaders' votes");
        put(entries, "minorityReversal", words.reversal()[1], w[4], said, "minority leaders' votes");
        put(entries, "minorityReversalFor", words.reversalFor()[1], w[5], said, "minority leaders' votes");
        put(entries, "cueFor", reach.cueFor(), r[6], pairs, tallies);
        put(entries, "cueAgainst", reach.cueAgainst(), r[7], pairs, tallies);
        double root = Math.sqrt(across.words());
        put(
                entries,
                "cueCorrelation",
                root,
                root == 0 ? Double.NaN : across.wordsError() / (2 * root),
                across.bills() + " caucuses",
                "leaders' words on bills with a pair of votes in each chamber");
        put(
                entries,
                "ruleLine",
                rules.line(),
                rules.error(),
                rules.rules() + " rules",
                "tallies on special rules given the vote on their bill");
        return new SettingsFile(entries);
    }

    private static void put(
            Map<String, SettingsFile.Entry> entries, String name, double value, double error, String n, String basis) {
        entries.put(name, new SettingsFile.Entry(name, value, error, true, n, basis));
    }
}
