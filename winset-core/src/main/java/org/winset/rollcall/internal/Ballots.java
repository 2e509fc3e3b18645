package org.winset.rollcall.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.winset.rollcall.Cast;

/// Who cast what in one roll call, in the order of the source.
final class Ballots {

    private Voter[] voters = new Voter[110];
    private Cast[] casts = new Cast[110];
    private int size;

    void add(Voter voter, Cast cast) {
        if (size == voters.length) {
            voters = Arrays.copyOf(voters, 2 * size);
            casts = Arrays.copyOf(casts, 2 * size);
        }
        voters[size] = voter;
        casts[size++] = cast;
    }

    int size() {
        return size;
    }

    Voter voter(int k) {
        return voters[k];
    }

    Cast cast(int k) {
        return casts[k];
    }

    /// Gives back the room that growing took in advance.
    Ballots trimmed() {
        voters = Arrays.copyOf(voters, size);
        casts = Arrays.copyOf(casts, size);
        return this;
    }

    /// Whether the same voters cast the same votes, in any order.
    boolean agreesWith(Ballots other) {
        return byId().equals(other.byId());
    }

    private Map<String, Cast> byId() {
        Map<String, Cast> byId = new HashMap<>();
        for (int k = 0; k < size; k++) {
            byId.put(voters[k].id(), casts[k]);
        }
        return byId;
    }

    /// Whether anyone voted, or with `paired` was at least paired or announced.
    boolean anyVotes(boolean paired) {
        for (int k = 0; k < size; k++) {
            if ((paired ? casts[k].signWithPairs() : casts[k].sign()) != 0) {
                return true;
            }
        }
        return false;
    }

    int count(Cast wanted) {
        int n = 0;
        for (int k = 0; k < size; k++) {
            if (casts[k] == wanted) {
                n++;
            }
        }
        return n;
    }
}
