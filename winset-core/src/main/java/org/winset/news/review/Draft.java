package org.winset.news.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Condition;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.Level;
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

/// A proposal on its way to `statements.csv`: what a person may change before accepting it. `day` is when it was said;
/// `null` is the day of the article, or the dossier's as-of date where the article has none.
public record Draft(
        Statement.Kind kind,
        String holder,
        @Nullable Condition condition,
        @Nullable Condition requires,
        Strength strength,
        boolean anonymous,
        @Nullable LocalDate day,
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
                null,
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
                day,
                note);
    }

    public Draft withHolder(String changed) {
        return new Draft(kind, changed, condition, requires, strength, anonymous, day, note);
    }

    /// `text` as in a dossier ("parole >= limited"); empty for all deals.
    public Draft withCondition(String text) {
        return new Draft(kind, holder, parse(text), requires, strength, anonymous, day, note);
    }

    public Draft withRequires(String text) {
        return new Draft(kind, holder, condition, parse(text), strength, anonymous, day, note);
    }

    public Draft withStrength(Strength changed) {
        return new Draft(kind, holder, condition, requires, changed, anonymous, day, note);
    }

    public Draft withDay(LocalDate changed) {
        return new Draft(kind, holder, condition, requires, strength, anonymous, changed, note);
    }

    /// Characters that no text file of a dossier may hold (an arrow key pressed at a prompt sends one) are left out.
    public Draft withNote(String changed) {
        return new Draft(kind, holder, condition, requires, strength, anonymous, day, plain(changed));
    }

    private static String plain(String text) {
        return text.replaceAll("\\e\\[[0-9;]*[A-Za-z~]|\\p{Cntrl}", "");
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
        if (kind == Statement.Kind.RED_LINE && condition == null) {
            problems.add(Problem.of("", "A red line needs a condition.", "edit it: provision >= level."));
        }
        if (kind == Statement.Kind.LINK && requires == null) {
            problems.add(Problem.of("", "A link needs what it requires.", "edit it, or make it a (demand)."));
        }
        problems.addAll(unknown(dossier));
        return problems;
    }

    /// Those of the [#problems(Dossier)] that are names which the dossier doesn't have.
    public List<Problem> unknown(Dossier dossier) {
        List<Problem> problems = new ArrayList<>();
        if (!holder.isEmpty() && !holders(dossier).contains(holder)) {
            String nearest = Nearest.to(holder, holders(dossier));
            problems.add(Problem.of(
                    "",
                    "The holder (" + holder + ") is not in the dossier.",
                    nearest == null
                            ? "it is a member's, bloc's, principal's or audience's id."
                            : "(" + nearest + ") was meant."));
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
                        "",
                        "The provision (" + mention.provision() + ") is not in the dossier.",
                        meant(
                                mention.provision(),
                                dossier.provisions().stream().map(Provision::id).toList())));
            } else if (provision.indexOf(mention.level()) < 0) {
                List<String> scale = provision.levels().stream().map(Level::id).toList();
                problems.add(Problem.of(
                        "",
                        "The level (" + mention.level() + ") of provision (" + provision.id()
                                + ") is not on its scale (" + String.join(", ", scale) + ").",
                        meant(mention.level(), scale)));
            }
        }
    }

    private static String meant(String word, List<String> known) {
        String nearest = Nearest.to(word, known);
        return nearest == null ? "it is misspelt." : "(" + nearest + ") was meant.";
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
    public Statement statement(String id, Proposal proposal, Article article, LocalDate asOf) {
        String file = article.name().substring(article.name().lastIndexOf('/') + 1);
        String source = article.outlet().isEmpty() ? "article " + file : article.outlet() + ", " + file;
        String speaker = proposal.quotation().speaker() == null
                ? ""
                : proposal.quotation().speaker().name();
        return new Statement(
                id,
                day != null ? day : article.date() != null ? article.date() : asOf,
                plain(speaker),
                holder,
                kind,
                condition,
                requires,
                strength,
                !anonymous,
                anonymous,
                article.reporter().equals("the article") ? "" : plain(article.reporter()),
                plain(source),
                note,
                article.hash(),
                proposal.quotation().span().start(),
                proposal.quotation().span().end());
    }
}
