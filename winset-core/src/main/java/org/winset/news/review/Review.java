package org.winset.news.review;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.dossier.Statement;
import org.winset.dossier.folder.DossierFolder;
import org.winset.dossier.folder.StatementsFile;
import org.winset.news.Article;
import org.winset.news.claim.Findings;
import org.winset.news.claim.Proposal;

/// Decides about proposals, one at a time: an accepted one is appended to the dossier's `statements.csv`, every
/// decision
/// to `decisions.csv`. Nothing else changes a dossier; reading an article again never touches a decision.
public final class Review {

    /// A proposal with its article.
    public record Item(Article article, Proposal proposal) {}

    private final Path folder;
    private final Clock clock;
    private final String who;
    private final DecisionLog log;
    private final List<Item> items = new ArrayList<>();
    private Dossier dossier;

    public Review(Path folder, List<Findings> findings, String who, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.who = who;
        this.log = DecisionLog.read(folder);
        this.dossier = DossierFolder.read(folder);
        for (Findings found : findings) {
            found.proposals()
                    .forEach(proposal -> items.add(new Item(found.reading().article(), proposal)));
        }
    }

    /// The dossier with everything accepted so far.
    public Dossier dossier() {
        return dossier;
    }

    /// The proposals nobody has decided about, in text order.
    public List<Item> open() {
        return items.stream().filter(item -> decided(item) == null).toList();
    }

    public int size() {
        return items.size();
    }

    /// The decision that holds for a proposal, or `null`.
    public @Nullable Decision decided(Item item) {
        Proposal p = item.proposal();
        return log.holding(
                item.article().hash(),
                p.quotation().span().start(),
                p.quotation().span().end(),
                p.provision());
    }

    /// The statement that accepting a draft would add, and the dossier with it; nothing is written.
    ///
    /// @throws InputException when the draft is no statement of the dossier
    public Dossier preview(Item item, Draft draft) {
        List<Problem> problems = new ArrayList<>(draft.problems(dossier));
        boolean topic = item.proposal().condition() == null && draft.condition() == null;
        if (topic && draft.kind() != Statement.Kind.PROCESS && draft.kind() != Statement.Kind.WARNING) {
            problems.add(Problem.of(
                    "",
                    "The passage names the topic (" + item.proposal().provision() + ") and no provision of it.",
                    "edit the condition: provision >= level."));
        }
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.DATA, problems);
        }
        List<Statement> all = new ArrayList<>(dossier.statements());
        all.add(statement(item, draft));
        return with(all);
    }

    /// Appends the statement and the decision.
    public Statement accept(Item item, Draft draft) {
        preview(item, draft);
        Statement statement = statement(item, draft);
        StatementsFile.append(folder, List.of(statement));
        boolean same = draft.withNote("").equals(Draft.of(item.proposal()));
        decide(item, same ? Decision.Verdict.ACCEPTED : Decision.Verdict.EDITED, statement.id(), draft.note());
        dossier = DossierFolder.read(folder);
        return statement;
    }

    public void reject(Item item, String note) {
        decide(item, Decision.Verdict.REJECTED, "", note);
    }

    /// Takes the last decision back; a statement it added is removed from `statements.csv`. Returns that decision, or
    /// `null` when there is none.
    public @Nullable Decision undo() {
        Decision last = log.last();
        if (last == null) {
            return null;
        }
        if (!last.statement().isEmpty()) {
            StatementRows.remove(folder.resolve(DossierFolder.STATEMENTS), last.statement());
        }
        log.add(new Decision(
                last.article(),
                last.start(),
                last.end(),
                last.provision(),
                Decision.Verdict.UNDONE,
                last.statement(),
                who,
                clock.instant(),
                ""));
        dossier = DossierFolder.read(folder);
        return last;
    }

    private void decide(Item item, Decision.Verdict verdict, String statement, String note) {
        Proposal p = item.proposal();
        log.add(new Decision(
                item.article().hash(),
                p.quotation().span().start(),
                p.quotation().span().end(),
                p.provision(),
                verdict,
                statement,
                who,
                clock.instant(),
                note));
    }

    private Statement statement(Item item, Draft draft) {
        String stem = "read-" + item.article().hash().substring(0, 8) + "-"
                + item.proposal().quotation().span().start();
        String id = stem;
        for (int n = 2; taken(id); n++) {
            id = stem + "-" + n;
        }
        return draft.statement(id, item.proposal(), item.article(), dossier.asOf());
    }

    private boolean taken(String id) {
        return dossier.statements().stream().anyMatch(s -> s.id().equals(id));
    }

    private Dossier with(List<Statement> statements) {
        return dossier.with(dossier.gates(), dossier.redLines(), dossier.links(), statements);
    }
}
