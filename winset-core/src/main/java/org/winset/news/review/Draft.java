package org.winset.news.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Condition;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.Nearest;
import org.winset.dossier.Problem;
import org.winset.dossier.Provision;
import org.winset.dossier.Statement;
import org.winset.dossier.Strength;
import org.winset.dossier.grammar.ConditionParser;
import org.winset.dossier.grammar.GrammarException;
import org.winset.dossier.grammar.Mention;
import org.winset.news.Article;
import org.winset.news.claim.Proposal;

/// A proposal on its way to `statements.csv`: what a person may change before accepting it.
public record Draft(
        Statement.Kind kind,
        String holder,
        @Nullable Condition condition,
        @Nullable Condition requires,
        Strength strength,
        boolean anonymous,
        String note) {

    /// The proposal as it stands.
    public static Draft of(Proposal proposal) {
        return new Draft(
                proposal.kind(),
                proposal.holder(),
                proposal.condition(),
                proposal.kind() == Statement.Kind.LINK ? proposal.requires() : null,
                proposal.strength(),
                proposal.anonymous(),
                "");
    }

    public Draft withKind(Statement.Kind changed) {
        return new Draft(
                changed,
                holder,
                condition,
                changed == Statement.Kind.LINK ? requires : null,
                strength,
                anonymous,
                note);
    }

    public Draft withHolder(String changed) {
        return new Draft(kind, changed, condition, requires, strength, anonymous, note);
    }

    /// `text` as in a dossier ("parole >= limited"); empty for all deals.
    public Draft withCondition(String text) {
        return new Draft(kind, holder, parse(text), requires, strength, anonymous, note);
    }

    public Draft withRequires(String text) {
        return new Draft(kind, holder, condition, parse(text), strength, anonymous, note);
    }

    public Draft withStrength(Strength changed) {
        return new Draft(kind, holder, condition, requires, changed, anonymous, note);
    }

    public Draft withNote(String changed) {
        return new Draft(kind, holder, condition, requires, strength, anonymous, changed);
    }

    private static @Nullable Condition parse(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return ConditionParser.parse(text).condition();
        } catch (GrammarException e) {
            throw InputException.usage("The condition (" + text + ") can't be read: " + e.getMessage(), e.maybe());
        }
    }

    /// What keeps this draft from being a statement of the dossier; empty when nothing does.
    public List<Problem> problems(Dossier dossier) {
        List<Problem> problems = new ArrayList<>();
        boolean acts = kind != Statement.Kind.WARNING && kind != Statement.Kind.PROCESS;
        if (acts && holder.isEmpty()) {
            problems.add(Problem.of(
                    "",
                    "A statement of kind (" + kind.words() + ") needs a holder.",
                    "edit the holder, make it a (warning), or reject it."));
        }
        if (!holder.isEmpty() && !holders(dossier).contains(holder)) {
            String nearest = Nearest.to(holder, holders(dossier));
            problems.add(Problem.of(
                    "",
                    "The holder (" + holder + ") is not in the dossier.",
                    nearest == null
                            ? "it is a member's, bloc's, principal's or audience's id."
                            : "(" + nearest + ") was meant."));
        }
        if (kind == Statement.Kind.RED_LINE && condition == null) {
            problems.add(Problem.of("", "A red line needs a condition.", "edit it: provision >= level."));
        }
        if (kind == Statement.Kind.LINK && requires == null) {
            problems.add(Problem.of("", "A link needs what it requires.", "edit it, or make it a (demand)."));
        }
        check(condition, dossier, problems);
        check(requires, dossier, problems);
        return problems;
    }

    private static void check(@Nullable Condition condition, Dossier dossier, List<Problem> problems) {
        if (condition == null) {
            return;
        }
        for (Mention mention : ConditionParser.parse(condition.toString()).mentions()) {
            int place = dossier.provisionIndex(mention.provision());
            Provision provision = place < 0 ? null : dossier.provisions().get(place);
            if (provision == null) {
                problems.add(Problem.of(
                        "", "The provision (" + mention.provision() + ") is not in the dossier.", "it is misspelt."));
            } else if (provision.indexOf(mention.level()) < 0) {
                problems.add(Problem.of(
                        "",
                        "The level (" + mention.level() + ") of provision (" + provision.id()
                                + ") is not on its scale.",
                        "it is misspelt."));
            }
        }
    }

    private static List<String> holders(Dossier dossier) {
        List<String> ids = new ArrayList<>();
        dossier.chambers().forEach(c -> c.members().forEach(m -> ids.add(m.id())));
        dossier.blocs().forEach(b -> ids.add(b.id()));
        dossier.principals().forEach(p -> ids.add(p.id()));
        dossier.audiences().forEach(a -> ids.add(a.id()));
        return ids;
    }

    /// The row for `statements.csv`.
    public Statement statement(String id, Proposal proposal, Article article, LocalDate day) {
        String file = article.name().substring(article.name().lastIndexOf('/') + 1);
        String source = article.outlet().isEmpty() ? "article " + file : article.outlet() + ", " + file;
        String speaker = proposal.quotation().speaker() == null
                ? ""
                : proposal.quotation().speaker().name();
        return new Statement(
                id,
                article.date() == null ? day : article.date(),
                speaker,
                holder,
                kind,
                condition,
                requires,
                strength,
                !anonymous,
                anonymous,
                article.reporter().equals("the article") ? "" : article.reporter(),
                source,
                note,
                article.hash(),
                proposal.quotation().span().start(),
                proposal.quotation().span().end());
    }
}
