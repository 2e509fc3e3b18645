package org.winset.deal;

import java.util.ArrayList;
import java.util.List;

/// What each level is worth in votes at a deal: every deal that changes one provision, beside the deal itself.
public record Worth(Standing at, List<Alternative> alternatives) {

    public Worth {
        alternatives = List.copyOf(alternatives);
    }

    /// The deal with `provision` at `level` instead.
    public record Alternative(int provision, int level, Standing standing) {

        /// Yes votes (or weights) gained by count, for one route, in the order of its counts.
        public List<Integer> gained(Standing before, int route) {
            List<Standing.Count> then = before.routes().get(route).counts();
            List<Standing.Count> now = standing.routes().get(route).counts();
            List<Integer> gained = new ArrayList<>();
            for (int c = 0; c < now.size(); c++) {
                gained.add(now.get(c).yes() - then.get(c).yes());
            }
            return gained;
        }
    }

    static Worth at(DealSpace space, Levels deal) {
        Referee referee = new Referee(space);
        List<Alternative> alternatives = new ArrayList<>();
        for (int i = 0; i < deal.size(); i++) {
            for (int l = 0; l < space.provisions().get(i).levels().size(); l++) {
                if (l != deal.level(i)) {
                    alternatives.add(new Alternative(i, l, referee.judge(deal.with(i, l))));
                }
            }
        }
        return new Worth(referee.judge(deal), alternatives);
    }
}
