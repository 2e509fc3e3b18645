package org.winset.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.rollcall.Legislator;
import org.winset.rollcall.RollCall;
import org.winset.rollcall.RollCalls;

/// Chooses the votes to scale: roll calls with a minority of at least `lopsided` of the votes cast, members with at
/// least `minVotes` votes in them, repeated until nothing more drops out.
public record Selection(double lopsided, int minVotes) {

    /// The table of the selected votes; a located error when nothing is left.
    public VoteTable from(RollCalls calls) {
        List<RollCall> all = calls.rollCalls();
        boolean[] keptItem = new boolean[all.size()];
        boolean[] keptMember = new boolean[calls.legislators().size()];
        boolean[] seen = new boolean[keptMember.length];
        Arrays.fill(keptItem, true);
        Arrays.fill(keptMember, true);
        for (RollCall call : all) {
            for (int voter : call.voters()) {
                seen[voter] = true;
            }
        }
        boolean changed = true;
        while (changed) {
            changed = dropLopsided(all, keptItem, keptMember) | dropRare(all, keptItem, keptMember);
        }
        return build(calls, keptItem, keptMember, count(seen));
    }

    private boolean dropLopsided(List<RollCall> all, boolean[] keptItem, boolean[] keptMember) {
        boolean changed = false;
        for (int i = 0; i < keptItem.length; i++) {
            if (!keptItem[i]) {
                continue;
            }
            RollCall call = all.get(i);
            int yeas = 0;
            int nays = 0;
            for (int k = 0; k < call.voters().length; k++) {
                int sign = keptMember[call.voters()[k]] ? call.casts()[k].sign() : 0;
                yeas += sign > 0 ? 1 : 0;
                nays += sign < 0 ? 1 : 0;
            }
            int minority = Math.min(yeas, nays);
            if (yeas + nays == 0 || minority < lopsided * (yeas + nays)) {
                keptItem[i] = false;
                changed = true;
            }
        }
        return changed;
    }

    private boolean dropRare(List<RollCall> all, boolean[] keptItem, boolean[] keptMember) {
        int[] votes = new int[keptMember.length];
        for (int i = 0; i < keptItem.length; i++) {
            RollCall call = all.get(i);
            for (int k = 0; keptItem[i] && k < call.voters().length; k++) {
                votes[call.voters()[k]] += Math.abs(call.casts()[k].sign());
            }
        }
        boolean changed = false;
        for (int j = 0; j < votes.length; j++) {
            if (keptMember[j] && votes[j] < Math.max(1, minVotes)) {
                keptMember[j] = false;
                changed = true;
            }
        }
        return changed;
    }

    private VoteTable build(RollCalls calls, boolean[] keptItem, boolean[] keptMember, int seen) {
        List<Legislator> members = new ArrayList<>();
        int[] memberIndex = new int[keptMember.length];
        Arrays.fill(memberIndex, -1);
        for (int j = 0; j < keptMember.length; j++) {
            if (keptMember[j]) {
                memberIndex[j] = members.size();
                members.add(calls.legislators().get(j));
            }
        }
        List<RollCall> items = new ArrayList<>();
        Map<BlockKey, List<Integer>> byBlock = new TreeMap<>();
        for (int i = 0; i < keptItem.length; i++) {
            if (keptItem[i]) {
                RollCall call = calls.rollCalls().get(i);
                byBlock.computeIfAbsent(BlockKey.of(call), key -> new ArrayList<>())
                        .add(items.size());
                items.add(call);
            }
        }
        if (items.isEmpty() || members.isEmpty()) {
            throw InputException.data(Problem.of(
                    "",
                    "No votes are left to scale (" + calls.rollCalls().size() + " roll calls, "
                            + calls.legislators().size() + " members read; lopsided below " + lopsided
                            + ", fewer than " + minVotes + " votes dropped).",
                    "the filters exclude everything, or --lopsided and --min-votes are too strict."));
        }
        Map<String, Integer> parties = new TreeMap<>();
        items.forEach(call -> List.of(call.parties()).forEach(p -> parties.putIfAbsent(p, 0)));
        List<String> names = List.copyOf(parties.keySet());
        for (int p = 0; p < names.size(); p++) {
            parties.put(names.get(p), p);
        }
        List<Block> blocks = new ArrayList<>();
        byBlock.forEach((key, rows) -> blocks.add(block(key, rows, items, memberIndex, parties)));
        return new VoteTable(
                List.copyOf(members),
                List.copyOf(items),
                names,
                List.copyOf(blocks),
                keptItem.length - items.size(),
                seen - members.size());
    }

    private Block block(
            BlockKey key, List<Integer> rows, List<RollCall> items, int[] memberIndex, Map<String, Integer> parties) {
        Map<Integer, Integer> local = new TreeMap<>();
        for (int row : rows) {
            RollCall call = items.get(row);
            for (int k = 0; k < call.voters().length; k++) {
                if (memberIndex[call.voters()[k]] >= 0 && call.casts()[k].sign() != 0) {
                    local.put(memberIndex[call.voters()[k]], 0);
                }
            }
        }
        int[] members = local.keySet().stream().mapToInt(Integer::intValue).toArray();
        Map<Integer, Integer> place = new HashMap<>();
        for (int j = 0; j < members.length; j++) {
            place.put(members[j], j);
        }
        int width = Block.widthFor(members.length);
        float[] signs = new float[rows.size() * width];
        short[] party = new short[signs.length];
        Arrays.fill(party, Block.NOT_ON_ROLL);
        int[][] missing = new int[rows.size()][];
        for (int r = 0; r < rows.size(); r++) {
            RollCall call = items.get(rows.get(r));
            for (int k = 0; k < call.voters().length; k++) {
                Integer j = place.get(memberIndex[call.voters()[k]]);
                if (j != null) {
                    signs[r * width + j] = call.casts()[k].sign();
                    party[r * width + j] = partyCode(call.parties()[k], parties);
                }
            }
            missing[r] = Block.missingIn(signs, r * width, members.length);
        }
        int[] itemIndex = rows.stream().mapToInt(Integer::intValue).toArray();
        return new Block(key.congress(), key.chamber(), members, itemIndex, width, signs, party, missing);
    }

    private static short partyCode(String party, Map<String, Integer> codes) {
        return party.isEmpty()
                ? Block.NO_PARTY
                : codes.getOrDefault(party, (int) Block.NO_PARTY).shortValue();
    }

    private static int count(boolean[] flags) {
        int n = 0;
        for (boolean flag : flags) {
            n += flag ? 1 : 0;
        }
        return n;
    }
}
