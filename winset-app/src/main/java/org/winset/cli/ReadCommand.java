package org.winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.SafeFile;
import org.winset.dossier.folder.DossierFolder;
import org.winset.news.Article;
import org.winset.news.DossierNews;
import org.winset.news.Reader;
import org.winset.news.Reading;
import org.winset.news.Roster;
import org.winset.news.claim.Findings;
import org.winset.news.input.Articles;
import org.winset.news.input.RosterFile;
import org.winset.report.NewsCsv;
import org.winset.report.NewsHtml;
import org.winset.report.NewsJson;
import org.winset.report.NewsLinked;
import org.winset.report.NewsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `winset read`: who said what.
@Command(
        name = "read",
        description =
                "Reads news articles: quotations, who said each, and the statements they suggest. Text, HTML, folders; - is standard input.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example: winset read article.txt --dossier examples/council",
            "         winset read articles/ --dossier examples/council --review",
            "         winset read article.txt --score article.ann"
        })
final class ReadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ARTICLE", arity = "0..*", description = "Files, folders, or - for standard input.")
    private List<Path> paths = List.of();

    @Option(names = "--dossier", paramLabel = "DIR", description = "Whose members, roles and provisions to look for.")
    private @Nullable Path folder;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "People as CSV (name, id, title, ..) without a dossier.")
    private @Nullable Path rosterFile;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "When it was published (yyyy-mm-dd): decides who bore a title.")
    private @Nullable LocalDate date;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who reports, the first of every chain.")
    private @Nullable String outlet;

    @Option(names = "--all", description = "Also list what stands in marks and is no quotation.")
    private boolean all;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print CSV.")
    private boolean csv;

    @Option(names = "--annotation", description = "Print W3C Web Annotations (JSON-LD).")
    private boolean annotation;

    @Option(names = "--schema-org", description = "Print schema.org quotations and claims (JSON-LD).")
    private boolean schemaOrg;

    @Option(names = "--html", paramLabel = "FILE", description = "Write a page with the quotations highlighted.")
    private @Nullable Path html;

    @Option(
            names = "--score",
            paramLabel = "GOLD",
            description = "Compare with brat annotations: an .ann file, or a folder of them.")
    private @Nullable Path gold;

    @Mixin
    private ReviewOptions review = new ReviewOptions();

    @Option(names = "--debug", hidden = true)
    private boolean debug;

    @Override
    public Integer call() throws IOException {
        check();
        Path of = folder;
        Path people = rosterFile;
        Parts parts = new Parts();
        Dossier dossier = of == null ? null : parts.read(() -> DossierFolder.read(of));
        Roster roster = people == null ? Roster.empty() : parts.read(() -> RosterFile.read(people));
        Chances chances = dossier == null ? null : parts.read(() -> review.chances(dossier));
        List<Article> articles = parts.read(this::articles);
        if (articles == null || roster == null || parts.failed()) {
            throw parts.wrong();
        }
        DossierNews news = dossier == null ? null : new DossierNews(dossier);
        Reader reader = news == null ? new Reader(roster) : news.reader();
        PrintWriter out = spec.commandLine().getOut();
        if (gold != null) {
            return GoldScore.run(gold, articles, reader, json, out);
        }
        List<Findings> findings = new ArrayList<>();
        for (Article article : articles) {
            Reading reading = reader.read(article);
            findings.add(new Findings(
                    reading, news == null ? List.of() : news.proposer().propose(reading)));
        }
        if (review.wanted() && folder != null && chances != null) {
            return review.run(folder, chances, findings, out);
        }
        print(findings, out);
        return 0;
    }

    private List<Article> articles() {
        List<Article> read = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (path.toString().equals("-")) {
                read.add(Articles.from(System.in, date));
            } else {
                files.add(path);
            }
        }
        read.addAll(Articles.at(files, date));
        return outlet == null
                ? read
                : read.stream()
                        .map(a -> new Article(a.name(), a.text(), a.date(), outlet))
                        .toList();
    }

    private void print(List<Findings> findings, PrintWriter out) throws IOException {
        if (html != null) {
            SafeFile.write(html, NewsHtml.page(findings));
        }
        if (json) {
            out.println(NewsJson.text(findings, all));
        } else if (csv) {
            NewsCsv.write(findings, all, out);
        } else if (annotation) {
            out.println(NewsLinked.annotations(findings));
        } else if (schemaOrg) {
            out.println(NewsLinked.schemaOrg(findings));
        } else if (html == null) {
            boolean colour = colour();
            findings.forEach(found -> out.println(NewsText.of(found, colour, all)));
        } else {
            out.println("Wrote " + html + ".");
        }
        out.flush();
    }

    private static boolean colour() {
        return System.console() != null && System.console().isTerminal() && System.getenv("NO_COLOR") == null;
    }

    /// What makes no sense or can't be written, before anything is read.
    private void check() {
        if (paths.isEmpty() && gold == null) {
            throw InputException.usage("No article was given.", "name a file or a folder, or - for standard input.");
        }
        int formats = Forms.given(
                List.of("--json", "--csv", "--annotation", "--schema-org"), json, csv, annotation, schemaOrg);
        if (gold != null && (formats > (json ? 1 : 0) || html != null)) {
            throw InputException.usage(
                    "A score has no such form (--csv, --annotation, --schema-org, --html).",
                    "--json was meant, or the command without --score.");
        }
        review.check(folder, paths, formats > 0 || html != null || gold != null);
        if (html != null) {
            page(html);
        }
        if (folder != null && rosterFile != null) {
            throw InputException.usage(
                    "Both --dossier and --roster say whom to look for.", "the dossier's members are enough.");
        }
    }

    private void page(Path file) {
        for (Path article : paths) {
            if (SafeFile.same(file, article)) {
                throw InputException.usage(
                        "The page (" + file + ") would overwrite an article.", "another name was meant.");
            }
        }
        SafeFile.ready(file);
    }
}
