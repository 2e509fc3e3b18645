package org.winset.whip.calibrate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.RollCall;
import org.winset.rollcall.RollCalls;
import org.winset.scale.ScaleOptions;

/// The cases of one Congress: pairs of votes, and special rules beside the votes on their bills. Each chamber is scaled
/// once, without any vote that a case asks about.
record History(int congress, List<CaucusCase> pairs, List<CaucusCase> rules, List<Bundle> bundles) {

    static final double LOPSIDED = .025;
    static final int APART = 7;
    private static final int RULE_DAYS = 30;
    private static final Pattern BILL =
            Pattern.compile("\\b(h\\.? ?(?:r|j\\.? ?res)|s)\\.? ?(\\d+)", Pattern.CASE_INSENSITIVE);

    static History of(RollCalls calls, int congress, ScaleOptions options) {
        List<CaucusCase> pairs = new ArrayList<>();
        List<CaucusCase> rules = new ArrayList<>();
        List<Bundle> bundles = new ArrayList<>();
        for (Chamber chamber : List.of(Chamber.HOUSE, Chamber.SENATE)) {
            List<RollCall> own = calls.rollCalls().stream()
                    .filter(call -> call.chamber() == chamber && call.congress() == congress)
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            Pairing pairing = Pairing.of(own, LOPSIDED, APART);
            List<Bundle.Draft> drafts = Bundle.drafts(own);
            Set<String> targets = new HashSet<>(pairing.targets());
            own.stream().filter(call -> Motion.of(call) == Motion.RULE).forEach(call -> targets.add(call.id()));
            drafts.forEach(draft -> targets.add(draft.later().id()));
            Preferences preferences = Preferences.of(calls, own, targets, options);
            for (VotePair pair : pairing.pairs()) {
                if (preferences.knows(pair.earlier())) {
                    pairs.addAll(Cases.of(pair, preferences, calls.legislators()));
                }
            }
            for (RollCall rule : own) {
                RollCall passage = Motion.of(rule) == Motion.RULE ? ruled(rule, own, preferences) : null;
                if (passage != null) {
                    rules.addAll(Cases.of(
                            new VotePair(passage, Motion.PASSAGE, rule, Motion.RULE, Text.SAME),
                            preferences,
                            calls.legislators()));
                }
            }
            for (Bundle.Draft draft : drafts) {
                bundles.addAll(Bundle.of(draft, preferences));
            }
        }
        return new History(congress, List.copyOf(pairs), List.copyOf(rules), List.copyOf(bundles));
    }

    /// The vote on the bill that a special rule brings up: the first within thirty days after it that was scaled.
    private static @Nullable RollCall ruled(RollCall rule, List<RollCall> own, Preferences preferences) {
        Matcher matcher = BILL.matcher(rule.question().replaceFirst("^[^:]*: *H RES \\d+", ""));
        if (!matcher.find()) {
            return null;
        }
        String bill = matcher.group(1).toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "") + matcher.group(2)
                + "-" + rule.congress();
        for (RollCall call : own) {
            Motion motion = Motion.of(call);
            boolean passage = motion == Motion.PASSAGE || motion == Motion.CONCUR || motion == Motion.CONFERENCE;
            long days = VotePair.days(rule, call);
            if (passage
                    && call.matter().bill().equals(bill)
                    && days >= 0
                    && days < RULE_DAYS
                    && preferences.knows(call)) {
                return call;
            }
        }
        return null;
    }
}
