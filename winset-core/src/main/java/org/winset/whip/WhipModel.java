package org.winset.whip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Caucus;
import org.winset.dossier.Chamber;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.Leaning;
import org.winset.dossier.Member;
import org.winset.dossier.Principal;

/// A dossier made ready for counting: every member's pull from every level, saliences, statements, caucuses and
/// leaders,
/// and the points over which saliences, cues and shocks are integrated.
///
/// ```java
/// WhipModel model = WhipModel.of(dossier, Settings.DEFAULT, WhipModel.POINTS);
/// WhipCount count = model.count(deal, Given.NOTHING);
/// ```
///
/// Immutable; a count touches nothing shared, so that many may run at once.
public final class WhipModel {

    /// Points that bring P(enact) within about .002 of the exact integral.
    public static final int POINTS = 1531;

    private final Dossier dossier;
    private final Settings settings;
    private final List<Seats> chambers = new ArrayList<>();
    private final List<PullTable> tables = new ArrayList<>();
    private final List<Caucus> caucuses = new ArrayList<>();
    private final List<Role> roles;
    private final Saliences saliences;
    private final List<Effect> effects;
    private final double[][][] effectPull;
    private final Actors actors;
    private final List<String> lines;
    private final List<List<Side>> sides = new ArrayList<>();
    private final Futures futures;

    private WhipModel(Dossier dossier, Settings settings, int points) {
        this.dossier = dossier;
        this.settings = settings;
        for (Chamber chamber : dossier.chambers()) {
            Seats seats = Seats.of(dossier, chamber);
            chambers.add(seats);
            tables.add(new PullTable(dossier, seats, settings));
            caucuses.addAll(seats.caucuses());
        }
        roles = caucuses.stream().map(this::role).toList();
        saliences = new Saliences(dossier, chambers, settings);
        effects = Effect.of(dossier, settings);
        effectPull = effectPulls();
        actors = new Actors(dossier, settings, chambers, tables, effects);
        lines = uncertainLines(dossier);
        for (int c = 0; c < chambers.size(); c++) {
            sides.add(Side.of(this, c));
        }
        futures = new Futures(this, points);
    }

    /// The model of what the dossier knew on its own as-of date.
    public static WhipModel of(Dossier dossier, Settings settings, int points) {
        return new WhipModel(dossier.asOf(dossier.asOf()), settings, points);
    }

    /// The full count of a deal: gates, paths, members and why.
    public WhipCount count(Deal deal, Given given) {
        return Counting.of(this, deal, Planner.lay(this, deal), given, Counting.Depth.REASONS);
    }

    /// What makes up one member's pull at each gate of a full count of this model, in the order of its gates; nothing
    /// where
    /// the member has no vote. For a count that was made without pulls ([Glance#of] without pins), which is quicker.
    public List<List<Contribution>> why(WhipCount count, String member) {
        return Reasons.of(this, count, member);
    }

    /// The count of one gate, where the deal is put to it as a whole and by itself; there are no paths in it.
    public GateCount countAt(Deal deal, Gate gate, Given given) {
        return countAt(deal, gate, given, Counting.Depth.REASONS);
    }

    /// The same without members' pulls and why.
    GateCount tallyAt(Deal deal, Gate gate, Given given) {
        return countAt(deal, gate, given, Counting.Depth.MEMBERS);
    }

    private GateCount countAt(Deal deal, Gate gate, Given given, Counting.Depth depth) {
        WhipCount count = Counting.of(this, deal, Planner.at(this, deal, gate), given, depth);
        return count.gates().stream()
                .filter(g -> g.gate().id().equals(gate.id()))
                .findFirst()
                .orElseThrow();
    }

    /// The chances alone: of each path, in the dossier's order, and last of enactment.
    public double[] chances(Deal deal, Given given) {
        return futures.chances(Planner.lay(this, deal), given);
    }

    private double[][][] effectPulls() {
        double[][][] pulls = new double[effects.size()][chambers.size()][];
        for (int k = 0; k < pulls.length; k++) {
            for (int c = 0; c < chambers.size(); c++) {
                pulls[k][c] = new double[chambers.get(c).size()];
                for (int j = 0; j < pulls[k][c].length; j++) {
                    pulls[k][c][j] = pull(
                            effects.get(k),
                            chambers.get(c),
                            chambers.get(c).members().get(j));
                }
            }
        }
        return pulls;
    }

    /// A member's own effect counts whole (a principal's bears on the principal's seat), a bloc's in part.
    private double pull(Effect effect, Seats seats, Member member) {
        if (effect.holder().equals(member.id())) {
            return effect.pull();
        }
        Principal principal = dossier.principal(effect.holder());
        if (principal != null) {
            return member.id().equals(principal.member()) ? effect.pull() : 0;
        }
        boolean held = dossier.blocs().stream()
                .anyMatch(b -> b.id().equals(effect.holder())
                        && b.rule().holds(seats.chamber().id(), member));
        return held ? settings.blocShare() * effect.pull() : 0;
    }

    /// What an effect of [#effects()] adds to a member's utility on the deals that it is about.
    public double effectPull(int effect, int chamber, int member) {
        return effectPull[effect][chamber][member];
    }

    void addEffect(int chamber, int effect, double[] base) {
        for (int j = 0; j < base.length; j++) {
            base[j] += effectPull[effect][chamber][j];
        }
    }

    /// Whether an effect bears on a question about these provisions: it names one of them, or none at all.
    boolean bears(Effect effect, Set<Integer> provisions) {
        return effect.provisions().isEmpty()
                || effect.provisions().stream().anyMatch(id -> provisions.contains(dossier.provisionIndex(id)));
    }

    int chamberIndex(String id) {
        for (int c = 0; c < chambers.size(); c++) {
            if (chambers.get(c).chamber().id().equals(id)) {
                return c;
            }
        }
        throw new IllegalArgumentException("The chamber (" + id + ") is unknown.");
    }

    /// The gates whose party line is uncertain.
    private static List<String> uncertainLines(Dossier dossier) {
        List<String> gates = new ArrayList<>();
        for (Gate gate : dossier.gates()) {
            Leaning.Pull line = gate instanceof Gate.Vote vote ? vote.partyLine() : null;
            if (line != null && line.sd() > 0) {
                gates.add(gate.id());
            }
        }
        return List.copyOf(gates);
    }

    List<String> lines() {
        return lines;
    }

    /// The caucuses whose words are drawn, not gone through.
    boolean[] drawn() {
        boolean[] drawn = new boolean[caucuses.size()];
        Arrays.fill(drawn, true);
        sides.forEach(two -> two.forEach(side -> {
            if (side.caucus() >= 0) {
                drawn[side.caucus()] = false;
            }
        }));
        return drawn;
    }

    /// Each chamber's two sides.
    List<List<Side>> sides() {
        return sides;
    }

    /// The caucus whose word decides how a chamber's ties are broken, or -1 where nobody breaks them: that which the
    /// tie-breaker leads, else the majority's.
    int tieBreaker(int chamber) {
        Chamber own = chambers.get(chamber).chamber();
        String breaker = own.tieBreaker();
        Principal principal = breaker == null ? null : dossier.principal(breaker);
        if (principal == null) {
            return -1;
        }
        return principal.leads().isEmpty()
                ? caucusIndex(new Caucus(own.id(), own.majority()))
                : caucusIndex(principal.leads().getFirst());
    }

    int caucusIndex(@Nullable Caucus caucus) {
        return caucuses.indexOf(caucus);
    }

    int topicIndex(String id) {
        for (int t = 0; t < dossier.topics().size(); t++) {
            if (dossier.topics().get(t).id().equals(id)) {
                return t;
            }
        }
        throw new IllegalArgumentException("The topic (" + id + ") is unknown.");
    }

    Gate gate(String id) {
        Gate gate = dossier.gate(id);
        if (gate == null) {
            throw new IllegalArgumentException("The gate (" + id + ") is unknown.");
        }
        return gate;
    }

    public Dossier dossier() {
        return dossier;
    }

    public Settings settings() {
        return settings;
    }

    public List<Seats> chambers() {
        return chambers;
    }

    /// All caucuses of all chambers.
    public List<Caucus> caucuses() {
        return caucuses;
    }

    /// Each caucus's place in its chamber.
    List<Role> roles() {
        return roles;
    }

    private Role role(Caucus caucus) {
        String majority = chambers.get(chamberIndex(caucus.chamber())).chamber().majority();
        boolean cloture = dossier.gates().stream()
                .anyMatch(gate -> gate instanceof Gate.Vote vote
                        && vote.procedure() == Gate.Procedure.CLOTURE
                        && vote.chamber().equals(caucus.chamber()));
        return majority.isEmpty() ? Role.NONE : Role.of(majority.equals(caucus.party()), cloture);
    }

    /// What statements and commitments add.
    public List<Effect> effects() {
        return effects;
    }

    /// What a level is worth to a principal, before statements.
    public Pull pull(Principal principal, int provision, int level) {
        return actors.of(principal, provision, level);
    }

    /// What a level adds to a member's utility, before salience.
    public Pull pull(int chamber, int provision, int level, int member) {
        PullTable table = tables.get(chamber);
        return new Pull(table.mean(provision, level, member), table.variance(provision, level, member));
    }

    /// The same at the median of the member's salience on the provision's topic.
    public Pull weighted(int chamber, int provision, int level, int member) {
        int topic = topicIndex(dossier.provisions().get(provision).topic());
        Saliences.Factor factor = saliences.factors().get(saliences.factor(chamber, topic, member));
        return pull(chamber, provision, level, member).times(factor.median());
    }

    List<PullTable> tables() {
        return tables;
    }

    Saliences saliences() {
        return saliences;
    }

    Actors actors() {
        return actors;
    }

    Futures futures() {
        return futures;
    }
}
