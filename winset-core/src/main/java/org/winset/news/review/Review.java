package org.winset.news.review;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
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
import org.winset.news.Span;
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
    private final List<Item> items = new ArrayList<>();
    private DecisionLog log;
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

    /// Records the decisions that a run cut off between its two writes left out: a row of `statements.csv` that was
    /// read
    /// from a passage of these articles and that no decision names. Returns the ids of those statements.
    public List<String> recover() {
        List<String> found = new ArrayList<>();
        for (Statement s : dossier.statements()) {
            boolean known = log.decisions().stream().anyMatch(d -> d.statement().equals(s.id()));
            Item item = s.article().isEmpty() || known ? null : origin(s);
            if (item != null) {
                decide(item, Decision.Verdict.ACCEPTED, s.id(), "recorded later: the run that entered it was cut off");
                found.add(s.id());
            }
        }
        return List.copyOf(found);
    }

    /// The open proposal that a statement came from: of the same passage, the one whose provision it names first.
    private @Nullable Item origin(Statement s) {
        List<Item> same = open().stream()
                .filter(item -> item.article().hash().equals(s.article()))
                .filter(item -> item.proposal().quotation().span().start() == s.start())
                .filter(item -> item.proposal().quotation().span().end() == s.end())
                .toList();
        String condition = " " + s.condition();
        return same.stream()
                .filter(item -> condition.contains(" " + item.proposal().provision() + " "))
                .findFirst()
                .orElse(same.isEmpty() ? null : same.getFirst());
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

    /// All proposals, in text order.
    public List<Item> items() {
        return List.copyOf(items);
    }

    /// Whether a decision is about a proposal.
    public boolean key(Item item, Decision decision) {
        Span span = item.proposal().quotation().span();
        return decision.article().equals(item.article().hash())
                && decision.start() == span.start()
                && decision.end() == span.end()
                && decision.provision().equals(item.proposal().provision());
    }

    /// When a draft's statement was said, as it would be entered.
    public LocalDate day(Item item, Draft draft) {
        return statement(item, draft).date();
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

    /// What the dossier has from the same holder that a draft goes against.
    public List<Statement> against(Item item, Draft draft) {
        return comparable(item, draft) ? Earlier.against(dossier, draft) : List.of();
    }

    /// What the dossier has from the same holder that says the same as a draft.
    public List<Statement> same(Item item, Draft draft) {
        return comparable(item, draft) ? Earlier.same(dossier, draft) : List.of();
    }

    private boolean comparable(Item item, Draft draft) {
        return problems(item, draft).isEmpty();
    }

    private List<Problem> problems(Item item, Draft draft) {
        List<Problem> problems = new ArrayList<>(draft.problems(dossier));
        boolean topic = item.proposal().condition() == null && draft.condition() == null;
        if (topic && draft.kind() != Statement.Kind.PROCESS && draft.kind() != Statement.Kind.WARNING) {
            problems.add(Problem.of(
                    "",
                    "The passage names the topic (" + item.proposal().provision() + ") and no provision of it.",
                    "edit the condition: provision >= level."));
        }
        return problems;
    }

    /// The dossier with the statement that accepting a draft would add; nothing is written.
    ///
    /// @throws InputException when the draft is no statement of the dossier
    public Dossier preview(Item item, Draft draft) {
        List<Problem> problems = problems(item, draft);
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.DATA, problems);
        }
        List<Statement> all = new ArrayList<>(dossier.statements());
        all.add(statement(item, draft));
        return with(all);
    }

    /// Appends the statement and the decision; when the decision can't be written, the statement is taken out again.
    ///
    /// @throws InputException when the draft is no statement of the dossier, the files can't be written, or somebody
    ///     else
    ///     has decided meanwhile
    public Statement accept(Item item, Draft draft) {
        refresh(item);
        preview(item, draft);
        Statement statement = statement(item, draft);
        StatementsFile.append(folder, List.of(statement));
        boolean same = draft.withNote("").equals(Draft.of(item.proposal()));
        try {
            decide(item, same ? Decision.Verdict.ACCEPTED : Decision.Verdict.EDITED, statement.id(), draft.note());
        } catch (InputException e) {
            StatementsFile.remove(folder, statement.id());
            throw e;
        }
        dossier = DossierFolder.read(folder);
        return statement;
    }

    /// @throws InputException when somebody else has decided meanwhile or the file can't be written
    public void reject(Item item, String note) {
        refresh(item);
        decide(
                item,
                Decision.Verdict.REJECTED,
                "",
                Draft.of(item.proposal()).withNote(note).note());
    }

    /// Another run may have written to the folder since.
    private void refresh(Item item) {
        log = DecisionLog.read(folder);
        dossier = DossierFolder.read(folder);
        Decision other = decided(item);
        if (other != null) {
            throw InputException.usage(
                    "The proposal was decided meanwhile (" + other.verdict().words() + " by " + other.who() + ").",
                    "another review runs on the same folder.");
        }
    }

    /// The decision that [#undo()] would take back: the last one that holds, of whichever article; `null` when there is
    /// none.
    public @Nullable Decision last() {
        return log.last();
    }

    /// Takes the last decision back; a statement it added is removed from `statements.csv`. Returns that decision, or
    /// `null` when there is none.
    public @Nullable Decision undo() {
        log = DecisionLog.read(folder);
        Decision last = log.last();
        if (last == null) {
            return null;
        }
        if (!last.statement().isEmpty()) {
            StatementsFile.remove(folder, last.statement());
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
