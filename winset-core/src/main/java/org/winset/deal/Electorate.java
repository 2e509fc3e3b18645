package org.winset.deal;

import java.util.List;

/// Members who vote, and what moves them: a pull for every provision, level and member, and provisos.
///
/// `pulls.get(i).get(l).get(m)` is what level l of provision i adds to member m. Level 0 normally adds nothing.
public record Electorate(String name, List<String> members, List<List<Pulls>> pulls, List<Proviso> provisos) {

    public Electorate {
        members = List.copyOf(members);
        pulls = pulls.stream().map(List::copyOf).toList();
        provisos = List.copyOf(provisos);
    }

    public int size() {
        return members.size();
    }
}
