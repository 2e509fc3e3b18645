package org.winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.folder.DossierFolder;
import org.winset.report.Suppositions;
import org.winset.report.WhipJson;
import org.winset.report.WhipText;
import org.winset.whip.Given;
import org.winset.whip.Glance;
import org.winset.whip.Pins;
import org.winset.whip.Settings;
import org.winset.whip.WhipCount;
import org.winset.whip.WhipModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `winset whip`: the count of one deal.
@Command(
        name = "whip",
        description = "Counts one deal: the chance at every gate, who is short, and why each member stands where.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example: winset whip examples/border-2024 --deal ukraine=request,parole=limited --cue house.R=against"
        })
final class WhipCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DOSSIER", description = "The dossier's folder.")
    private Path folder = Path.of(".");

    @Option(
            names = "--deal",
            paramLabel = "DEAL",
            required = true,
            description = "provision=level,..; what is not named stays at the status quo.")
    private String deal = "";

    @Option(names = "--as-of", paramLabel = "DATE", description = "Count with what was known on this day (yyyy-mm-dd).")
    private @Nullable LocalDate asOf;

    @Mixin
    private GivenOptions given = new GivenOptions();

    @Mixin
    private WhatIfOptions whatIf = new WhatIfOptions();

    @Option(names = "--member", paramLabel = "NAME", description = "Show everything behind one member's chance.")
    private @Nullable String member;

    @Option(names = "--all", description = "List every member.")
    private boolean everyone;

    @Option(names = "--json", description = "Print the count as JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print the members as CSV.")
    private boolean csv;

    @Option(
            names = "--points",
            paramLabel = "N",
            description = "Points of the integration; default ${DEFAULT-VALUE}.",
            defaultValue = "" + WhipModel.POINTS)
    private int points = WhipModel.POINTS;

    @Option(names = "--debug", hidden = true)
    private boolean debug;

    @Override
    public Integer call() throws IOException {
        new Limits("whip")
                .within("--points", points, 127, 4093, "leave the option out for its default.")
                .check();
        Forms.given(json, csv);
        Dossier read = DossierFolder.read(folder);
        Parts parts = new Parts();
        Dossier whole = parts.read(() -> whatIf.dossier(read));
        Dossier dossier = whole == null ? read : whole;
        WhipModel model = WhipModel.of(asOf == null ? dossier : dossier.asOf(asOf), Settings.DEFAULT, points);
        Deal wanted = parts.read(() -> DealArgument.parse(model.dossier(), deal));
        Given known = parts.read(() -> given.given(model));
        Pins pins = parts.read(() -> whatIf.pins(model.dossier()));
        parts.read(member, name -> GivenOptions.named(name, model));
        if (parts.failed() || wanted == null || known == null || pins == null) {
            throw parts.wrong(InputException.Kind.USAGE);
        }
        Suppositions supposed = new Suppositions(known, pins, whatIf.without());
        WhipCount count = pins.isEmpty() ? model.count(wanted, known) : Glance.of(model, wanted, known, pins);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            WhipJson.write(model.dossier(), count, supposed, out);
        } else if (csv) {
            WhipText.csv(count, out);
        } else if (member != null) {
            out.print(WhipText.member(model.dossier(), count, supposed, member));
        } else {
            out.print(WhipText.of(model.dossier(), count, supposed, everyone));
        }
        out.flush();
        return 0;
    }
}
