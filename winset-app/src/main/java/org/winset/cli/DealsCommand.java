package org.winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winset.deal.Audit;
import org.winset.deal.Concession;
import org.winset.deal.DealSearch;
import org.winset.deal.Frontier;
import org.winset.deal.Negotiation;
import org.winset.deal.Pivots;
import org.winset.deal.WinSet;
import org.winset.deal.Worth;
import org.winset.deal.analysis.BestDeals;
import org.winset.deal.analysis.StateOfPlay;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.Principal;
import org.winset.report.BestText;
import org.winset.report.DealsText;
import org.winset.report.FrontierText;
import org.winset.report.OutlookJson;
import org.winset.report.OutlookText;
import org.winset.report.PivotsText;
import org.winset.whip.Settings;
import org.winset.whip.WhipModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `winset deals`: the win set, its best deals, the frontier, concessions, pivots.
@Command(
        name = "deals",
        description = "Which deals pass: the exact win set, the best deals, the frontier, concessions, pivots.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples: winset deals examples/border-2024 --such \"ukraine = request\"",
            "          winset deals examples/border-2024 --from beds=no-release,fear=likely --for johnson"
        })
final class DealsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SpaceOptions options = new SpaceOptions();

    @Option(names = "--from", paramLabel = "DEAL", description = "The cheapest concession from this deal ...")
    private @Nullable String from;

    @Option(names = "--for", paramLabel = "PRINCIPAL", description = "... for this principal.")
    private @Nullable String conceding;

    @Option(
            names = "--principals",
            paramLabel = "IDS",
            split = ",",
            description =
                    "Who bargains on the frontier; default: who decides at gates, then other leaders, three in all.")
    private List<String> principals = List.of();

    @Option(names = "--places", description = "How many of the best deals; default ${DEFAULT-VALUE}.")
    private int places = 5;

    @Option(names = "--apart", description = "Listed deals differ in so many provisions; default ${DEFAULT-VALUE}.")
    private int apart = 1;

    @Option(names = "--budget", description = "Deals scored in the search for the best; default ${DEFAULT-VALUE}.")
    private int budget = 300;

    @Option(names = "--slack", description = "Votes of near misses looked at; default ${DEFAULT-VALUE}.")
    private int slack = 5;

    @Option(names = "--seed", description = "Chooses the sample that the search climbs from; default ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--audit", description = "Count again by enumerating every deal; exit 1 when the two differ.")
    private boolean audit;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print the best deals as CSV.")
    private boolean csv;

    @Option(names = "--debug", hidden = true)
    private boolean debug;

    @Override
    public Integer call() throws IOException {
        new Limits("deals")
                .within("--places", places, 1, 1000)
                .within("--apart", apart, 1, 100)
                .within("--budget", budget, 1, 10_000_000)
                .within("--slack", slack, 0, 1000)
                .threads(options.threads())
                .check();
        Forms.given(json, csv);
        if ((from == null) != (conceding == null)) {
            throw InputException.usage(
                    from == null
                            ? "The option (--for " + conceding + ") comes without (--from)."
                            : "The option (--from " + from + ") comes without (--for).",
                    "both were meant: --from names a deal, --for the principal who concedes from it.");
        }
        Dossier dossier = options.dossier();
        Parts parts = new Parts();
        Negotiation talks = parts.read(() -> options.talks(dossier));
        Deal start = parts.read(from, text -> DealArgument.parse(dossier, text));
        Principal principal = parts.read(conceding, id -> Conditions.principal(dossier, id));
        List<Principal> bargainers = new ArrayList<>();
        for (String id : principals) {
            Principal named = parts.read(() -> Conditions.principal(dossier, id));
            if (named != null) {
                bargainers.add(named);
            }
        }
        if (parts.failed() || talks == null) {
            throw parts.wrong();
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Progress progress = Progress.start("Counting deals")) {
            SearchProgress watch = new SearchProgress(talks.dossier(), progress);
            DealSearch search = talks.search(options.threads(), watch);
            if (audit) {
                return audit(talks, search, progress, out);
            }
            if (start != null && principal != null) {
                return concession(talks, search, progress, out, start, principal);
            }
            return overview(talks, search, bargainers, watch, progress, out);
        } finally {
            out.flush();
        }
    }

    private int audit(Negotiation talks, DealSearch search, Progress progress, PrintWriter out) throws IOException {
        Audit both = search.audit();
        progress.close();
        if (json) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("deals", both.searched().deals());
            node.put("searched", both.searched().passing());
            node.put("enumerated", both.enumerated().passing());
            node.put("agrees", both.agrees());
            OutlookJson.write(node, out);
        } else {
            out.print(options.asked(talks.dossier()) + new DealsText(talks.dossier()).audit(both));
        }
        return both.agrees() ? 0 : Failures.NEGATIVE;
    }

    private int concession(
            Negotiation talks, DealSearch search, Progress progress, PrintWriter out, Deal start, Principal principal)
            throws IOException {
        Concession concession = search.concession(talks.levels(start), talks.utility(principal));
        progress.close();
        DealsText text = new DealsText(talks.dossier());
        if (json) {
            OutlookJson.write(text.concessionJson(concession), out);
        } else {
            out.print(options.asked(talks.dossier()) + text.concession(concession));
        }
        return 0;
    }

    private int overview(
            Negotiation talks,
            DealSearch search,
            List<Principal> bargainers,
            SearchProgress watch,
            Progress progress,
            PrintWriter out)
            throws IOException {
        Dossier dossier = talks.dossier();
        OutlookText text = new OutlookText(dossier);
        WinSet winSet = search.count();
        boolean plain = !json && !csv;
        say(plain, progress, out, text.head() + options.asked(talks.dossier()) + text.winSet(winSet));
        List<StateOfPlay.AtMargin> margins = StateOfPlay.margins(talks, StateOfPlay.VOTES, options.threads(), watch);
        say(plain, progress, out, text.margins(margins));
        WhipModel rough = WhipModel.of(dossier, Settings.DEFAULT, 127);
        BestDeals best = BestDeals.of(talks, rough, search, new BestDeals.Effort(budget, slack, places, apart, seed));
        say(plain, progress, out, new BestText(dossier).best("BEST DEALS", best));
        if (csv) {
            progress.close();
            new DealsText(dossier).csv(best, out);
            return 0;
        }
        List<Principal> who = bargainers.isEmpty() ? talks.bargainers(3) : bargainers;
        Worth worth = best.deals().isEmpty()
                ? null
                : search.worth(talks.levels(best.deals().getFirst().deal()));
        if (worth != null) {
            say(
                    plain,
                    progress,
                    out,
                    new DealsText(dossier).worth(worth, best.deals().getFirst().path()));
        }
        Frontier frontier = search.frontier(who.stream().map(talks::utility).toList(), 200, 1);
        Pivots pivots = search.pivots(24);
        say(
                plain,
                progress,
                out,
                winSet.isJam()
                        ? "No deal passes, so there is no frontier and no pivot: `winset why` tells what is in the way.\n"
                        : new FrontierText(dossier).frontier(frontier) + new PivotsText(dossier).pivots(pivots, null));
        if (json) {
            progress.close();
            OutlookJson data = new OutlookJson(dossier);
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("deals", winSet.deals());
            data.winSet(node.putObject("winSet"), winSet);
            data.margins(node.putArray("margins"), margins);
            data.scored(node.putArray("best"), best, "asked");
            node.put("bestProved", best.search().proved());
            node.put("bestScored", best.search().scored());
            if (worth != null) {
                new DealsText(dossier).worthJson(node.putArray("worth"), worth);
            }
            data.frontier(node.putObject("frontier"), frontier);
            data.pivots(node.putArray("pivots"), pivots);
            OutlookJson.write(node, out);
        }
        return 0;
    }

    private static void say(boolean plain, Progress progress, PrintWriter out, String text) {
        if (plain) {
            progress.close();
            out.print(text);
            out.flush();
        }
    }
}
