package org.winset.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.winset.rollcall.Cast;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.Legislator;
import org.winset.rollcall.ReadReport;
import org.winset.rollcall.RollCall;
import org.winset.rollcall.RollCalls;

/// Votes drawn from the model itself, with the positions that they were drawn from. The left half (x below 0 on
/// dimension 1) is party D, the right half R.
record TrueVotes(RollCalls calls, double[][] x, double[][] offsets) {

    /// What is drawn: members and roll calls, the share missing, and on `topicItems` roll calls of one topic (the
    /// first ones, with signs that alternate) offsets with standard deviation `tau`.
    record Plan(int members, int items, int dims, double missing, int topicItems, double tau) {
        static Plan of(int members, int items, int dims) {
            return new Plan(members, items, dims, .05, 0, 0);
        }
    }

    static TrueVotes of(Plan plan, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double[][] x = new double[plan.members][plan.dims];
        double[][] offsets = new double[1][plan.members];
        List<Legislator> members = new ArrayList<>();
        for (int j = 0; j < plan.members; j++) {
            for (int d = 0; d < plan.dims; d++) {
                x[j][d] = random.nextGaussian();
            }
            offsets[0][j] = plan.tau * random.nextGaussian();
            members.add(new Legislator(
                    "M%03d".formatted(j), "Member %03d".formatted(j), x[j][0] < 0 ? "D" : "R", "ZZ", Chamber.SENATE));
        }
        List<RollCall> calls = new ArrayList<>();
        long votes = 0;
        for (int r = 0; r < plan.items; r++) {
            double alpha = .5 * random.nextGaussian();
            double[] beta = new double[plan.dims];
            for (int d = 0; d < plan.dims; d++) {
                beta[d] = (d == 0 ? 2 : 1.2) * random.nextGaussian();
            }
            Cast[] casts = new Cast[plan.members];
            String[] parties = new String[plan.members];
            for (int j = 0; j < plan.members; j++) {
                double t = alpha + (r < plan.topicItems ? topicSign(r) * offsets[0][j] : 0);
                for (int d = 0; d < plan.dims; d++) {
                    t += beta[d] * x[j][d];
                }
                boolean yea = random.nextDouble() < normal.cumulativeProbability(t);
                boolean gone = random.nextDouble() < plan.missing;
                casts[j] = gone ? Cast.NOT_VOTING : yea ? Cast.YEA : Cast.NAY;
                parties[j] = members.get(j).party();
                votes += gone ? 0 : 1;
            }
            calls.add(call(r, casts, parties));
        }
        return new TrueVotes(new RollCalls(members, calls, report(calls.size(), votes)), x, offsets);
    }

    static int topicSign(int r) {
        return r % 2 == 0 ? 1 : -1;
    }

    static String id(int r) {
        return "r%04d".formatted(r);
    }

    private static RollCall call(int r, Cast[] casts, String[] parties) {
        int[] voters = new int[casts.length];
        Arrays.setAll(voters, j -> j);
        LocalDate day = LocalDate.of(2023, 1, 3).plusDays(r);
        return new RollCall(id(r), Chamber.SENATE, 118, day, "On Passage", "", voters, casts, parties);
    }

    /// Roll calls from rows of `Y`, `N` and `.` (missing); `-` marks a member who is on no list. Member j has party
    /// `parties.charAt(j)`.
    static RollCalls rows(String parties, String... rows) {
        return rows(Chamber.SENATE, 118, parties, rows);
    }

    static RollCalls rows(Chamber chamber, int congress, String parties, String... rows) {
        List<Legislator> members = new ArrayList<>();
        for (int j = 0; j < parties.length(); j++) {
            members.add(new Legislator("M" + j, "Member " + j, parties.substring(j, j + 1), "ZZ", chamber));
        }
        List<RollCall> calls = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            String row = rows[r];
            int[] voters = row.chars().filter(c -> c != '-').map(c -> 0).toArray();
            Cast[] casts = new Cast[voters.length];
            String[] labels = new String[voters.length];
            for (int j = 0, k = 0; j < row.length(); j++) {
                if (row.charAt(j) != '-') {
                    voters[k] = j;
                    labels[k] = parties.substring(j, j + 1);
                    casts[k++] = switch (row.charAt(j)) {
                        case 'Y' -> Cast.YEA;
                        case 'N' -> Cast.NAY;
                        default -> Cast.NOT_VOTING;
                    };
                }
            }
            calls.add(new RollCall(
                    congress + "-" + r, chamber, congress, LocalDate.of(2023, 1, 3), "", "", voters, casts, labels));
        }
        long votes = calls.stream().mapToLong(c -> c.yeas() + c.nays()).sum();
        return new RollCalls(members, calls, report(rows.length, votes));
    }

    /// Both sets as one, legislators joined by id.
    static RollCalls joined(RollCalls... parts) {
        Map<String, Integer> index = new HashMap<>();
        List<Legislator> members = new ArrayList<>();
        List<RollCall> calls = new ArrayList<>();
        long votes = 0;
        for (RollCalls part : parts) {
            int[] to = new int[part.legislators().size()];
            for (int j = 0; j < to.length; j++) {
                Legislator member = part.legislators().get(j);
                Integer at = index.putIfAbsent(member.id(), members.size());
                to[j] = at == null ? members.size() : at;
                if (at == null) {
                    members.add(member);
                }
            }
            for (RollCall c : part.rollCalls()) {
                int[] voters = Arrays.stream(c.voters()).map(v -> to[v]).toArray();
                calls.add(new RollCall(
                        c.id(),
                        c.chamber(),
                        c.congress(),
                        c.date(),
                        c.question(),
                        c.subject(),
                        voters,
                        c.casts(),
                        c.parties()));
                votes += c.yeas() + c.nays();
            }
        }
        return new RollCalls(members, calls, report(calls.size(), votes));
    }

    private static ReadReport report(int rollCalls, long votes) {
        return new ReadReport(1, rollCalls, votes, Map.of(), List.of());
    }

    /// The correlation of two columns.
    static double correlation(double[] a, double[] b) {
        double ma = Arrays.stream(a).average().orElse(0);
        double mb = Arrays.stream(b).average().orElse(0);
        double aa = 0;
        double bb = 0;
        double ab = 0;
        for (int j = 0; j < a.length; j++) {
            aa += (a[j] - ma) * (a[j] - ma);
            bb += (b[j] - mb) * (b[j] - mb);
            ab += (a[j] - ma) * (b[j] - mb);
        }
        return ab / Math.sqrt(aa * bb);
    }

    static double[] column(double[][] x, int d) {
        return Arrays.stream(x).mapToDouble(row -> row[d]).toArray();
    }
}
