package org.winset.whip.calibrate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.rollcall.RollCalls;
import org.winset.scale.RollCallPrior;
import org.winset.scale.ScaleOptions;
import org.winset.scale.Selection;
import org.winset.whip.SettingsFile;

/// Learns the whip room's numbers from roll calls of some Congresses and tests them on others.
///
/// ```java
/// Calibration found = Calibrator.of(calls, Set.of(110, 111, 112), Set.of(117), 1, 2);
/// ```
///
/// Roll calls must come from unitedstates/congress files, since only those say which bill a vote was about. Same seed,
/// same
/// bytes on any number of threads.
public final class Calibrator {

    /// Caucuses that a fit needs at least.
    static final int FEWEST = 20;

    private Calibrator() {}

    /// Fits on `train`, tests on `test`; no Congress may stand in both.
    public static Calibration of(RollCalls calls, Set<Integer> train, Set<Integer> test, long seed, int threads) {
        check(calls, train, test);
        ScaleOptions options = new ScaleOptions(
                2,
                new Selection(History.LOPSIDED, 20),
                ScaleOptions.Uncertainty.GIBBS,
                RollCallPrior.LEARNED,
                2,
                2,
                100,
                150,
                0,
                0,
                List.of(),
                List.of(),
                seed,
                threads);
        List<CaucusCase> pairs = new ArrayList<>();
        List<CaucusCase> rules = new ArrayList<>();
        List<Bundle> bundles = new ArrayList<>();
        for (int congress : new TreeSet<>(train)) {
            History history = History.of(calls, congress, options);
            pairs.addAll(history.pairs());
            rules.addAll(history.rules());
            bundles.addAll(history.bundles());
        }
        List<CaucusCase> same = on(pairs, Text.SAME);
        if (same.size() < FEWEST) {
            throw InputException.data(Problem.of(
                    "",
                    "Only (" + same.size() + ") caucuses stand in pairs of votes on one text: too few to learn from.",
                    "more Congresses belong into --train, or the files are not unitedstates/congress data.json."));
        }
        Map<Text, Words> said = Words.fit(pairs);
        Words words = java.util.Objects.requireNonNull(said.get(Text.SAME));
        Reach reach = Reach.fit(same, words.threshold());
        Map<Text, Fits.Surfaces> surfaces = new EnumMap<>(Text.class);
        for (Text text : Text.values()) {
            surfaces.put(text, new Fits.Surfaces(on(pairs, text), reach.drift()));
        }
        Fits trained = Fits.of(pairs, surfaces);
        Turns turns = trained.turns();
        Across across = Across.fit(pairs, words, reach, turns);
        RuleLine rule = RuleLine.fit(rules, reach);
        SettingsFile settings = Calibration.settings(
                words, reach, turns, across, rule, votes(same), words.n(), SettingsFile.committed());
        List<String> notes = notes(pairs, words, rule, Bundles.fit(bundles, reach.drift(), reach.shocks()));
        List<CaucusCase> later = new ArrayList<>();
        for (int congress : new TreeSet<>(test)) {
            later.addAll(History.of(calls, congress, options).pairs());
        }
        List<CaucusCase> all = new ArrayList<>(pairs);
        all.addAll(later);
        for (Text text : Text.values()) {
            surfaces.put(text, new Fits.Surfaces(on(all, text), reach.drift()));
        }
        return new Calibration(
                Set.copyOf(train),
                Set.copyOf(test),
                settings,
                table(pairs, c -> trained),
                table(later, c -> trained),
                crossed(all, surfaces),
                Declared.of(same, words, reach, turns, seed),
                Declared.of(on(later, Text.SAME), words, reach, turns, seed),
                notes);
    }

    /// Each Congress predicted with what was learned from all the others.
    private static List<Coverage> crossed(List<CaucusCase> all, Map<Text, Fits.Surfaces> surfaces) {
        Map<Integer, Fits> fits = new TreeMap<>();
        for (CaucusCase c : all) {
            fits.computeIfAbsent(
                    c.congress(),
                    congress -> Fits.of(
                            all.stream().filter(o -> o.congress() != congress).toList(), surfaces));
        }
        return fits.size() < 3
                ? List.of()
                : table(all, c -> java.util.Objects.requireNonNull(fits.get(c.congress()), "an unknown Congress"));
    }

    private static void check(RollCalls calls, Set<Integer> train, Set<Integer> test) {
        Set<Integer> there = new TreeSet<>();
        calls.rollCalls().forEach(call -> there.add(call.congress()));
        Set<Integer> both = new TreeSet<>(train);
        both.retainAll(test);
        if (!both.isEmpty()) {
            throw InputException.usage(
                    "The Congresses " + both + " stand in --train and in --test.",
                    "a test must not see what was learned from: take them out of one.");
        }
        Set<Integer> missing = new TreeSet<>(train);
        missing.addAll(test);
        missing.removeAll(there);
        if (!missing.isEmpty()) {
            throw InputException.usage(
                    "The files hold no roll calls of Congresses " + missing + " (they hold " + there + ").",
                    "name their files too, or leave them out of --train and --test.");
        }
    }

    private static List<Coverage> table(List<CaucusCase> cases, Function<CaucusCase, Fits> fits) {
        List<Coverage> table = new ArrayList<>();
        List<CaucusCase> covered =
                cases.stream().filter(c -> fits.apply(c).covers(c)).toList();
        for (Text text : Text.values()) {
            List<CaucusCase> own = on(covered, text);
            String what = text == Text.SAME ? "same text" : "changed text";
            if (!own.isEmpty()) {
                table.add(Coverage.of(what + ", leaders' words unknown", own, fits, false));
                table.add(Coverage.of(what + ", leaders' words known", own, fits, true));
            }
        }
        if (!covered.isEmpty()) {
            table.add(Coverage.of("all, leaders' words unknown", covered, fits, false));
            table.add(Coverage.of("all, leaders' words known", covered, fits, true));
        }
        return List.copyOf(table);
    }

    private static List<CaucusCase> on(List<CaucusCase> cases, Text text) {
        return cases.stream().filter(c -> c.text() == text).toList();
    }

    private static int votes(List<CaucusCase> cases) {
        return (int) cases.stream().map(CaucusCase::vote).distinct().count();
    }

    private static List<String> notes(List<CaucusCase> pairs, Words words, RuleLine rule, Bundles bundles) {
        Reach changed = Reach.fit(on(pairs, Text.CHANGED), words.threshold());
        return List.of(
                String.format(
                        Locale.ROOT,
                        "Pairs on a text that changed in between (%d) would give: drift %.2f, saliences %.2f, %s."
                                + " Not used: a deal's text is stated.",
                        votes(on(pairs, Text.CHANGED)),
                        changed.drift(),
                        changed.salienceLogSd(),
                        shocks(changed)),
                String.format(
                        Locale.ROOT,
                        "Bundles (%d votes after recorded amendments): the likelihood of the saliences' spread is highest"
                                + " at %.2f (%s); log likelihood %.1f there, %.1f at .50. Not used: adopted amendments"
                                + " add up badly to the final vote, and the value from pairs stands.",
                        bundles.caucuses() / 2,
                        bundles.salienceLogSd(),
                        Double.isNaN(bundles.error())
                                ? "the end of the grid"
                                : String.format(Locale.ROOT, "error %.2f", bundles.error()),
                        bundles.logLikelihood(),
                        bundles.profile()[3]),
                String.format(
                        Locale.ROOT,
                        "A special rule fitted apart: +%.2f for the majority's members, -%.2f for the others.",
                        rule.majority(),
                        rule.minority()),
                "Who led which caucus from 2007 to 2022 was written down from memory (unverified); a leader who stands on no"
                        + " roster of the day is not counted.",
                "Weights of statements (firm, lean, tentative, blocShare) and of words (wordUnit, wordSd) have no history"
                        + " in roll calls: assumed.");
    }

    private static String shocks(Reach reach) {
        List<String> parts = new ArrayList<>();
        reach.shocks()
                .forEach((role, shock) -> parts.add(String.format(
                        Locale.ROOT,
                        "%s shocks %.2f or %.2f (calm %.2f)",
                        role.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        shock.wide(),
                        shock.narrow(),
                        shock.calm())));
        return String.join(", ", parts);
    }
}
