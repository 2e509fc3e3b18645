package org.winset.bench;

import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.winset.bench.RandomNegotiation.Kind;
import org.winset.deal.DealSearch;
import org.winset.deal.DealSpace;
import org.winset.deal.Electorate;
import org.winset.deal.Hurdle;
import org.winset.deal.Pulls;
import org.winset.deal.Watch;
import org.winset.deal.WinSet;

/// The same instances given to a general constraint solver, with a time limit: does it find a deal, does it prove that
/// there is none?
final class ChocoPeer {

    private static final int LIMIT_SECONDS = 40;

    private ChocoPeer() {}

    static void compare() {
        System.out.printf("%nchoco-solver 5.0.0 beside it, 15 x 4, one core, limit %d s%n", LIMIT_SECONDS);
        for (Kind kind : new Kind[] {Kind.RARE, Kind.SCARCE, Kind.JAM}) {
            DealSpace space = DealBench.space(1, 4, kind);
            long start = System.nanoTime();
            WinSet winSet = new DealSearch(space, 1, Watch.NONE).count();
            double ours = DealBench.seconds(start);
            Solver solver = model(space).getSolver();
            solver.limitTime(LIMIT_SECONDS + "s");
            start = System.nanoTime();
            boolean found = solver.solve();
            double theirs = DealBench.seconds(start);
            String answer = found ? "a deal" : solver.isStopCriterionMet() ? "nothing in time" : "a proof of none";
            System.out.printf(
                    "%s: all %s deals counted in %.2f s; choco: %s after %.1f s, %d nodes%n",
                    kind, winSet.passing(), ours, answer, theirs, solver.getNodeCount());
        }
    }

    private static Model model(DealSpace space) {
        Hurdle.Vote vote =
                (Hurdle.Vote) space.routes().getFirst().steps().getFirst().hurdle();
        Electorate senate = vote.electorate();
        int provisions = space.provisions().size();
        int levels = space.provisions().getFirst().levels().size();
        Model model = new Model();
        IntVar[] all = new IntVar[provisions * levels];
        for (int i = 0; i < provisions; i++) {
            BoolVar[] chosen = model.boolVarArray(levels);
            model.sum(chosen, "=", 1).post();
            System.arraycopy(chosen, 0, all, i * levels, levels);
        }
        BoolVar[] yes = model.boolVarArray(senate.size());
        for (int m = 0; m < yes.length; m++) {
            int[] pulls = new int[all.length];
            for (int k = 0; k < pulls.length; k++) {
                Pulls row = senate.pulls().get(k / levels).get(k % levels);
                pulls[k] = row.get(m);
            }
            model.scalar(all, pulls, ">", -vote.base().get(m)).reifyWith(yes[m]);
        }
        model.sum(yes, ">=", vote.quota().counts().getFirst().needed()).post();
        return model;
    }
}
