package org.winset.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.winset.deal.Audit;
import org.winset.deal.Concession;
import org.winset.deal.Standing;
import org.winset.deal.Worth;
import org.winset.deal.analysis.BestDeals;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.Provision;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What `winset deals` alone prints: audits, concessions, what levels are worth in votes, the best deals as CSV.
public final class DealsText {

    private static final double UNIT = 256;
    /// Of the millionths in which weights are counted.
    private static final double PERCENT = 1e4;

    private final Dossier dossier;
    private final AtomWords words;
    private final Names names;

    public DealsText(Dossier dossier) {
        this.dossier = dossier;
        names = new Names(dossier);
        words = new AtomWords(dossier);
    }

    public String audit(Audit audit) {
        return Wrap.at(
                        Wrap.WIDTH,
                        "Searched: " + Shares.deals(audit.searched().passing())
                                + " deals pass. Enumerated, one by one: "
                                + Shares.deals(audit.enumerated().passing()) + " of "
                                + Shares.deals(audit.enumerated().deals()) + ". The two "
                                + (audit.agrees() ? "agree, in all and on every path." : "DIFFER: report this."))
                + "\n";
    }

    public String concession(Concession concession) {
        String who = words.holder(concession.principal());
        StringBuilder out = new StringBuilder("CHEAPEST CONCESSION of " + who + "\n");
        out.append(Wrap.indented("From " + terse(concession.from().places()), 2));
        if (concession.steps().isEmpty()) {
            return out.append(
                            concession.proved()
                                    ? "  Nothing passes, so no concession helps.\n"
                                    : "  None found; the search was stopped.\n")
                    .toString();
        }
        WhyText why = new WhyText(dossier);
        for (Concession.Step step : concession.steps()) {
            String change = step.changes() == 0
                    ? "it passes as it is"
                    : why.difference(
                            new Deal(concession.from().places()),
                            new Deal(step.to().places()));
            out.append(Wrap.indented(
                    Numbers.counted(step.changes(), "change") + ", costs " + Numbers.decimal(step.loss() / UNIT, 2)
                            + " probit units: " + change + ".",
                    2));
        }
        return out.append(Wrap.indented(
                        (concession.proved() ? "Proved: within so many changes nothing that passes costs less. " : "")
                                + "A cost is what the deal loses by the principal's views on levels, gains set off.",
                        2))
                .toString();
    }

    public ObjectNode concessionJson(Concession concession) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("from", DealWords.terse(dossier, new Deal(concession.from().places())));
        node.put("principal", concession.principal());
        node.put("proved", concession.proved());
        ArrayNode steps = node.putArray("steps");
        for (Concession.Step step : concession.steps()) {
            steps.addObject()
                    .put("changes", step.changes())
                    .put("loss", step.loss() / UNIT)
                    .put("to", DealWords.terse(dossier, new Deal(step.to().places())));
        }
        return node;
    }

    /// Votes gained at every count of the path by each change of one provision.
    public String worth(Worth worth, String path) {
        int route = route(worth.at(), path);
        List<Standing.Count> counts = worth.at().routes().get(route).counts();
        List<Integer> shown = votes(counts);
        List<String> header = new ArrayList<>(List.of("With instead"));
        List<String> named = new ArrayList<>();
        for (int k = 0; k < shown.size(); k++) {
            header.add("(" + (k + 1) + ")");
            named.add("(" + (k + 1) + ") " + title(counts.get(shown.get(k))));
        }
        header.add("passes");
        TextTable table = new TextTable(1, header.toArray(String[]::new));
        for (Worth.Alternative alternative : worth.alternatives()) {
            if (alternative.standing().routes().get(route).counts().size() != counts.size()) {
                continue;
            }
            List<Integer> gained = alternative.gained(worth.at(), route);
            Provision provision = dossier.provisions().get(alternative.provision());
            List<String> row = new ArrayList<>();
            row.add(provision.id() + "="
                    + provision.levels().get(alternative.level()).id());
            shown.forEach(c -> row.add(gained(counts.get(c), gained.get(c))));
            row.add(alternative.standing().passes() ? "yes" : "no");
            table.row(row.toArray(String[]::new));
        }
        List<String> now = new ArrayList<>(List.of("(as it is)"));
        shown.forEach(c -> now.add(standing(counts.get(c))));
        now.add(worth.at().passes() ? "yes" : "no");
        table.row(now.toArray(String[]::new));
        return Wrap.at(
                        Wrap.WIDTH,
                        "WORTH IN VOTES of each level, at even odds, against the first deal, on the path "
                                + names.path(path) + ": " + String.join(", ", named))
                + "\n" + table.text(Wrap.WIDTH) + "\n";
    }

    private static int route(Standing standing, String path) {
        for (int r = 0; r < standing.routes().size(); r++) {
            if (standing.routes().get(r).route().equals(path)) {
                return r;
            }
        }
        return 0;
    }

    /// Counts of different chambers or questions; one actor's decision and repeats are left out.
    private List<Integer> votes(List<Standing.Count> counts) {
        List<Integer> shown = new ArrayList<>();
        for (int c = 0; c < counts.size(); c++) {
            Standing.Count count = counts.get(c);
            boolean fresh = shown.stream()
                    .noneMatch(s -> counts.get(s).yes() == count.yes()
                            && counts.get(s).part().equals(count.part()));
            if (count.needed() > 1 && fresh && shown.size() < 4) {
                shown.add(c);
            }
        }
        return shown;
    }

    private String title(Standing.Count count) {
        return words.gate(count.hurdle()) + (weighted(count) ? ", in % of the weight" : "");
    }

    /// Whether the count is of weights, in millionths of all: then more is needed than there are seats.
    private boolean weighted(Standing.Count count) {
        return dossier.gate(count.hurdle()) instanceof Gate.Vote vote
                && dossier.chambers().stream()
                        .anyMatch(chamber -> chamber.id().equals(vote.chamber()) && count.needed() > chamber.seats());
    }

    private String standing(Standing.Count count) {
        return weighted(count)
                ? Numbers.decimal(count.yes() / PERCENT, 1) + " of " + Numbers.decimal(count.needed() / PERCENT, 1)
                : count.yes() + " of " + count.needed();
    }

    private String gained(Standing.Count count, int votes) {
        return (votes > 0 ? "+" : "")
                + (weighted(count) && votes != 0 ? Numbers.decimal(votes / PERCENT, 1) : Integer.toString(votes));
    }

    public void worthJson(ArrayNode array, Worth worth) {
        for (Worth.Alternative alternative : worth.alternatives()) {
            Provision provision = dossier.provisions().get(alternative.provision());
            ObjectNode node = array.addObject()
                    .put("provision", provision.id())
                    .put("level", provision.levels().get(alternative.level()).id())
                    .put("passes", alternative.standing().passes())
                    .put("margin", alternative.standing().margin());
            ArrayNode counts = node.putArray("counts");
            for (Standing.OnRoute route : alternative.standing().routes()) {
                for (Standing.Count count : route.counts()) {
                    counts.addObject()
                            .put("path", route.route())
                            .put("gate", count.hurdle())
                            .put("yes", count.yes())
                            .put("needed", count.needed());
                }
            }
        }
    }

    /// `rank, chance, path, path_chance, margin`, then a column for each provision.
    public void csv(BestDeals best, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        List<String> header = new ArrayList<>(List.of("rank", "chance", "path", "path_chance", "margin"));
        dossier.provisions().forEach(p -> header.add(p.id()));
        csv.writeRecord(header);
        int rank = 0;
        for (BestDeals.Scored scored : best.deals()) {
            rank++;
            List<String> row = new ArrayList<>(List.of(
                    Integer.toString(rank),
                    Numbers.csv(scored.chance()),
                    scored.path(),
                    Numbers.csv(scored.pathChance()),
                    Integer.toString(scored.margin())));
            for (int i = 0; i < dossier.provisions().size(); i++) {
                row.add(dossier.provisions()
                        .get(i)
                        .levels()
                        .get(scored.deal().level(i))
                        .id());
            }
            csv.writeRecord(row);
        }
        csv.flush();
    }

    private String terse(List<Integer> places) {
        return DealWords.terse(dossier, new Deal(places)).replace(",", ", ");
    }
}
