package org.winset.whip.calibrate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.winset.whip.Role;
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
            Words words,
            Reach reach,
            Turns turns,
            Across across,
            RuleLine rules,
            int same,
            int known,
            SettingsFile before) {
        Map<String, SettingsFile.Entry> assumed = new LinkedHashMap<>(before.entries());
        assumed.values().removeIf(SettingsFile.Entry::fitted);
        Map<String, SettingsFile.Entry> entries = new LinkedHashMap<>();
        double[] r = reach.errors();
        double[] w = words.errors();
        String pairs = same + " pairs";
        String said = known + " words";
        String tallies = "later tallies by caucus given the earlier vote on one text";
        put(entries, "salienceLogSd", reach.salienceLogSd(), r[1], pairs, tallies);
        put(entries, "drift", reach.drift(), r[0], pairs, tallies + "; no error at the edge of the grid (0)");
        for (int k = 0; k < Words.ROLES.size(); k++) {
            Role role = Words.ROLES.get(k);
            Shock shock = Objects.requireNonNull(reach.shocks().get(role));
            int kind = 3 + k / 2 * 4;
            put(entries, SettingsFile.shock(role, "Wide"), shock.wide(), r[kind], pairs, tallies);
            put(entries, SettingsFile.shock(role, "Narrow"), shock.narrow(), r[kind + 1], pairs, tallies);
            put(entries, role.word() + "Calm", shock.calm(), r[kind + 2 + k % 2], pairs, tallies);
        }
        put(
                entries,
                "shockCorrelation",
                across.shocks(),
                across.shocksError(),
                across.bills() + " caucuses",
                "bills with a pair of votes in each chamber");
        put(entries, "cueThreshold", words.threshold(), w[0], said, "leaders' own later votes given their pull");
        put(entries, "cueSpread", words.spread(), w[1], said, "leaders' own later votes given their pull");
        for (int k = 0; k < Words.ROLES.size(); k++) {
            String word = Words.ROLES.get(k).word();
            put(entries, word + "Against", words.against()[k], w[2 + 2 * k], said, "leaders' votes in that role");
            put(entries, word + "For", words.favour()[k], w[3 + 2 * k], said, "leaders' votes in that role");
        }
        put(entries, "dividedCalm", reach.dividedCalm(), r[2], pairs, tallies);
        double[] t = turns.errors();
        String turned = turns.caucuses() + " caucuses";
        String moved = "later tallies of caucuses whose leaders turned, on either kind of text";
        put(entries, "turnForPartly", turns.favour().partly(), t[0], turned, moved);
        put(entries, "turnForWhole", turns.favour().whole(), t[1], turned, moved);
        put(entries, "turnForWholeSd", turns.favour().wholeSd(), t[2], turned, moved);
        put(entries, "turnAgainstPartly", turns.against().partly(), t[3], turned, moved);
        put(entries, "turnAgainstWhole", turns.against().whole(), t[4], turned, moved);
        put(entries, "turnAgainstWholeSd", turns.against().wholeSd(), t[5], turned, moved);
        put(entries, "turnPart", turns.favour().part(), t[6], turned, moved);
        put(entries, "turnPartSd", turns.favour().partSd(), t[7], turned, moved);
        put(entries, "turnStep", turns.step(), t[8], turned, moved);
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
        entries.putAll(assumed);
        return new SettingsFile(entries);
    }

    private static void put(
            Map<String, SettingsFile.Entry> entries, String name, double value, double error, String n, String basis) {
        entries.put(name, new SettingsFile.Entry(name, value, error, true, n, basis));
    }
}
