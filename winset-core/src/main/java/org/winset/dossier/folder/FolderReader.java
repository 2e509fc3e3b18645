package org.winset.dossier.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Chamber;
import org.winset.dossier.Dossier;
import org.winset.dossier.Member;
import org.winset.dossier.Nearest;
import org.winset.dossier.Outcome;
import org.winset.dossier.OutcomeVote;
import org.winset.dossier.PrecedentVote;
import org.winset.dossier.Statement;
import org.winset.dossier.shape.KeyRule;
import org.winset.dossier.shape.Names;
import org.winset.dossier.shape.Reading;
import org.winset.dossier.shape.TableShape;
import org.winset.dossier.tree.CsvTree;
import org.winset.dossier.tree.Node;
import org.winset.dossier.tree.Place;
import org.winset.dossier.tree.Problems;
import org.winset.dossier.tree.TextFile;
import org.winset.dossier.tree.YamlTree;

/// Reads one folder, all its files, whatever is wrong with some of them.
final class FolderReader {

    private final Path folder;
    private final Problems problems;
    private final Reading reading;
    private final Names names;

    FolderReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
        this.reading = new Reading(problems);
        this.names = reading.names();
    }

    /// The dossier, or `null` when `dossier.yaml` can't be made sense of. Only good when there were no problems.
    @Nullable
    Dossier read() {
        Node root = yaml(DossierFolder.DOSSIER);
        Dossier head = root == null ? null : DossierKeys.SHAPE.read(root, reading);
        if (head == null) {
            names.incomplete("*");
        }
        Map<String, List<Member>> members = new HashMap<>();
        for (String chamber : chambers(root)) {
            members.put(chamber, members(chamber));
        }
        List<PrecedentVote> votes = table(DossierFolder.PRECEDENTS, VoteColumns.TABLE, "vote of precedents.csv");
        List<Statement> statements = table(DossierFolder.STATEMENTS, StatementColumns.TABLE, "statement");
        List<Outcome> outcomes = table(DossierFolder.OUTCOMES, OutcomeColumns.TABLE, "outcome");
        List<OutcomeVote> outcomeVotes = table(DossierFolder.OUTCOME_VOTES, OutcomeColumns.VOTES_TABLE, "outcome vote");
        strays(members.keySet());
        names.resolve(problems);
        if (head == null) {
            return null;
        }
        Dossier dossier = complete(head, members, votes, statements, outcomes, outcomeVotes);
        Consistency.check(dossier, reading);
        return dossier;
    }

    private @Nullable Node yaml(String name) {
        String text = TextFile.read(folder.resolve(name), display(name), problems);
        return text == null ? null : YamlTree.parse(text, display(name), problems);
    }

    private String display(String name) {
        return folder.resolve(name).toString();
    }

    /// The chambers that `dossier.yaml` names, even where their declaration is broken.
    private static List<String> chambers(@Nullable Node root) {
        Node.Entry chambers = root instanceof Node.Mapping mapping ? mapping.entry("chambers") : null;
        if (chambers == null || !(chambers.value() instanceof Node.Mapping named)) {
            return List.of();
        }
        return named.entries().stream()
                .map(Node.Entry::key)
                .filter(id -> KeyRule.ID.matcher(id).matches())
                .toList();
    }

    private List<Member> members(String chamber) {
        String file = chamber + ".csv";
        String text = TextFile.read(folder.resolve(file), display(file), problems);
        CsvTree.Table table = text == null ? null : CsvTree.parse(text, display(file), problems);
        TableShape.Rows<Member> rows =
                table == null ? new TableShape.Rows<>(List.of(), false) : MemberColumns.TABLE.read(table, reading);
        String caucuses = "caucus of chamber (" + chamber + ")";
        if (!rows.complete()) {
            names.incomplete("member");
            names.incomplete("weight");
            names.incomplete(caucuses);
        }
        for (Member member : rows.records()) {
            names.add(caucuses, member.caucus());
            member.weights().keySet().forEach(weight -> names.add("weight", weight));
        }
        if (rows.complete() && rows.records().isEmpty()) {
            reading.problem(
                    Place.of(display(file)), "The chamber (" + chamber + ") has no members.", "rows are missing.");
        }
        return rows.records();
    }

    private <R> List<R> table(String file, TableShape<R> shape, String kind) {
        if (!Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        String text = TextFile.read(folder.resolve(file), display(file), problems);
        CsvTree.Table table = text == null ? null : shape.parse(text, display(file), problems);
        TableShape.Rows<R> rows = table == null ? new TableShape.Rows<>(List.of(), false) : shape.read(table, reading);
        if (!rows.complete()) {
            names.incomplete(kind);
        }
        return rows.records();
    }

    /// A file whose name is nearly one that is read was probably meant to be read.
    private void strays(Set<String> chambers) {
        Set<String> known = new TreeSet<>(List.of(
                DossierFolder.DOSSIER,
                DossierFolder.PRECEDENTS,
                DossierFolder.STATEMENTS,
                DossierFolder.OUTCOMES,
                DossierFolder.OUTCOME_VOTES,
                DossierFolder.BORDER));
        chambers.forEach(chamber -> known.add(chamber + ".csv"));
        List<String> present = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> present.add(String.valueOf(file.getFileName())));
        } catch (IOException e) {
            problems.addMissing(
                    Place.of(folder.toString()),
                    "The folder can't be listed (" + e.getMessage() + ").",
                    "its permissions are too narrow.");
        }
        for (String name : present) {
            String meant = known.contains(name) || name.startsWith(".") ? null : Nearest.to(name, known);
            if (meant != null && !present.contains(meant) && name.matches(".*\\.(csv|ya?ml)")) {
                problems.add(
                        Place.of(display(name)), "The file (" + name + ") is not read.", "(" + meant + ") was meant.");
            }
        }
    }

    private Dossier complete(
            Dossier head,
            Map<String, List<Member>> members,
            List<PrecedentVote> votes,
            List<Statement> statements,
            List<Outcome> outcomes,
            List<OutcomeVote> outcomeVotes) {
        List<Chamber> chambers = new ArrayList<>();
        for (Chamber c : head.chambers()) {
            Chamber full = new Chamber(
                    c.id(),
                    c.title(),
                    c.seats(),
                    c.majority(),
                    c.tieBreaker(),
                    c.space(),
                    members.getOrDefault(c.id(), List.of()),
                    c.source(),
                    c.note());
            reading.completed(full, c);
            chambers.add(full);
        }
        Dossier dossier = new Dossier(
                head.title(),
                head.note(),
                head.asOf(),
                head.sources(),
                head.parties(),
                head.topics(),
                head.provisions(),
                chambers,
                votes,
                head.blocs(),
                head.principals(),
                head.gates(),
                head.paths(),
                head.redLines(),
                head.links(),
                head.audiences(),
                head.roles(),
                head.lexicon(),
                statements,
                outcomes,
                outcomeVotes);
        reading.completed(dossier, head);
        return dossier;
    }
}
