package org.winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winset.deal.Negotiation;
import org.winset.deal.WinSet;
import org.winset.deal.analysis.Division;
import org.winset.deal.analysis.Jam;
import org.winset.deal.analysis.ObviousDeal;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.report.OutlookJson;
import org.winset.report.WhyText;
import org.winset.whip.Settings;
import org.winset.whip.WhipModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `winset why`: conflicts and repairs.
@Command(
        name = "why",
        description =
                "Why deals jam: what of gates, red lines, links and leaders' conditions can't be met together, and"
                        + " what could be given up; path by path, the whole question beside the divided one.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples: winset why examples/border-2024 --such \"ukraine = none and israel = offset\"",
            "          winset why examples/border-2024 --deal israel=offset,fear=likely"
        })
final class WhyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SpaceOptions options = new SpaceOptions();

    @Option(
            names = "--deal",
            paramLabel = "DEAL",
            description = "Why this deal doesn't pass; default: the obvious deals of the dossier.")
    private @Nullable String deal;

    @Option(names = "--most", description = "Conflicts and repairs for each question; default ${DEFAULT-VALUE}.")
    private int most = 3;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Option(names = "--debug", hidden = true)
    private boolean debug;

    @Override
    public Integer call() throws IOException {
        new Limits("why")
                .within("--most", most, 1, 1000)
                .threads(options.threads())
                .check();
        Dossier full = options.dossier();
        Parts parts = new Parts();
        Negotiation talks = parts.read(() -> options.talks(full));
        Deal asked = parts.read(deal, text -> DealArgument.parse(full, text));
        if (parts.failed() || talks == null) {
            throw parts.wrong();
        }
        WhipModel rough = WhipModel.of(full, Settings.DEFAULT, 127);
        PrintWriter out = spec.commandLine().getOut();
        try (Progress progress = Progress.start("Counting deals")) {
            SearchProgress watch = new SearchProgress(talks.dossier(), progress);
            WinSet winSet = talks.search(options.threads(), watch).count();
            progress.now("Looking for conflicts and repairs");
            Division whole = Division.whole(talks, winSet, most, options.threads());
            List<Division> paths =
                    winSet.routes().size() < 2 ? List.of() : Division.of(talks, winSet, most, options.threads());
            List<Jam> jams = new ArrayList<>();
            for (ObviousDeal obvious : obvious(talks, full, asked)) {
                jams.add(Jam.of(talks, asked == null ? null : rough, obvious, most, options.threads()));
            }
            progress.close();
            if (json) {
                OutlookJson.write(json(talks.dossier(), full, winSet, whole, paths, jams), out);
            } else {
                WhyText text = new WhyText(talks.dossier());
                out.print(options.asked(talks.dossier()));
                out.print(text.divisions(winSet, whole, paths));
                out.print(jams.isEmpty() ? text.nothingJams(whole, paths) : "");
                for (Jam jam : jams) {
                    out.print(text.jam(full, jam));
                }
            }
            out.flush();
        }
        return 0;
    }

    private List<ObviousDeal> obvious(Negotiation talks, Dossier full, @Nullable Deal asked) {
        return asked == null
                ? options.narrows() ? List.of() : ObviousDeal.of(talks, full, 3, 2)
                : List.of(new ObviousDeal(ObviousDeal.Kind.ASKED, "", asked));
    }

    private static ObjectNode json(
            Dossier dossier, Dossier full, WinSet winSet, Division whole, List<Division> paths, List<Jam> jams) {
        OutlookJson data = new OutlookJson(dossier);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("deals", winSet.deals());
        data.winSet(node.putObject("winSet"), winSet);
        ArrayNode conflicts = node.putArray("conflicts");
        ArrayNode repairs = node.putArray("repairs");
        data.conflicts(conflicts, whole.explanation(), "all paths");
        data.repairs(repairs, whole.explanation(), "all paths");
        ArrayNode divided = node.putArray("paths");
        for (Division path : paths) {
            data.conflicts(conflicts, path.explanation(), "path " + path.path());
            data.repairs(repairs, path.explanation(), "path " + path.path());
            data.division(divided.addObject(), whole, path);
        }
        ArrayNode deals = node.putArray("jams");
        for (Jam jam : jams) {
            String about = "deal "
                    + org.winset.report.DealWords.terse(dossier, jam.deal().deal());
            data.conflicts(conflicts, jam, about);
            data.repairs(repairs, jam.explanation(), about);
            data.jam(deals.addObject(), jam, full);
        }
        return node;
    }
}
