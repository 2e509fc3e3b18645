package org.winset.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.dossier.Statement;
import org.winset.dossier.Strength;
import org.winset.news.claim.Proposal;
import org.winset.news.claim.Step;
import org.winset.news.review.Contradictions;
import org.winset.news.review.Decision;
import org.winset.news.review.Draft;
import org.winset.news.review.Review;

/// The dialogue of `winset read --review`: one proposal at a time, one letter an answer; the end of the input quits.
final class ReviewSession {

    private static final String QUESTION = "[a]ccept, [e]dit, [r]eject, [s]kip, [u]ndo, [q]uit? ";

    private final Review review;
    private final Chances chances;
    private final BufferedReader answers;
    private final PrintWriter out;

    ReviewSession(Review review, Chances chances, BufferedReader answers, PrintWriter out) {
        this.review = review;
        this.chances = chances;
        this.answers = answers;
        this.out = out;
    }

    void run() {
        List<Review.Item> open = review.open();
        out.println(review.size() + " proposed, " + (review.size() - open.size()) + " decided before, " + open.size()
                + " open.");
        int skipped = 0;
        while (true) {
            List<Review.Item> left = review.open();
            if (skipped >= left.size()) {
                break;
            }
            Answer answer = ask(left.get(skipped));
            if (answer == Answer.QUIT) {
                break;
            }
            skipped += answer == Answer.SKIP ? 1 : 0;
        }
        out.println(review.open().size() + " left open.");
        out.flush();
    }

    private enum Answer {
        DONE,
        SKIP,
        QUIT
    }

    private Answer ask(Review.Item item) {
        Draft draft = Draft.of(item.proposal());
        show(item);
        while (true) {
            out.println();
            out.println(words(draft));
            String line = prompt(QUESTION);
            if (line == null) {
                return Answer.QUIT;
            }
            try {
                switch (line.strip().toLowerCase(Locale.ROOT)) {
                    case "a", "accept" -> {
                        if (accept(item, draft)) {
                            return Answer.DONE;
                        }
                    }
                    case "e", "edit" -> draft = edit(draft);
                    case "r", "reject" -> {
                        String note = prompt("Note: ");
                        review.reject(item, note == null ? "" : note.strip());
                        return Answer.DONE;
                    }
                    case "s", "skip" -> {
                        return Answer.SKIP;
                    }
                    case "u", "undo" -> {
                        undo();
                        return Answer.DONE;
                    }
                    case "q", "quit" -> {
                        return Answer.QUIT;
                    }
                    default -> out.println("The answer (" + line.strip() + ") is none of (a, e, r, s, u, q).");
                }
            } catch (InputException e) {
                for (Problem problem : e.problems()) {
                    out.println(problem.text());
                }
            }
        }
    }

    private void show(Review.Item item) {
        Proposal proposal = item.proposal();
        out.println();
        out.println(item.article().name() + ":" + proposal.quotation().span().start() + "  "
                + String.join(" > ", proposal.quotation().chain()));
        out.println("  " + proposal.quotation().text().replaceAll("\\s+", " "));
        for (Step step : proposal.steps()) {
            out.println("    " + step);
        }
        for (Statement earlier : Contradictions.of(review.dossier(), proposal)) {
            out.println("  Goes against (" + earlier.id() + ") of " + earlier.date() + ": "
                    + earlier.kind().words() + " " + (earlier.condition() == null ? "" : earlier.condition()) + " "
                    + earlier.note());
        }
    }

    private static String words(Draft draft) {
        return "  " + draft.kind().words() + ", holder " + (draft.holder().isEmpty() ? "(none)" : draft.holder()) + ", "
                + (draft.condition() == null ? "any deal" : draft.condition().toString())
                + (draft.requires() == null ? "" : ", requires " + draft.requires()) + ", "
                + draft.strength().words()
                + (draft.anonymous() ? ", unnamed source: moves no member" : "");
    }

    private boolean accept(Review.Item item, Draft draft) {
        out.println(chances.words(review.dossier(), review.preview(item, draft)));
        String note = prompt("Note (empty for none; ! to go back): ");
        if (note == null || note.strip().equals("!")) {
            return false;
        }
        Statement statement = review.accept(item, draft.withNote(note.strip()));
        out.println("Entered as (" + statement.id() + ").");
        if (statement.date().isAfter(review.dossier().asOf())) {
            out.println("It is later than the dossier's as-of date ("
                    + review.dossier().asOf() + ") and hidden until then.");
        }
        return true;
    }

    /// Each field in turn; an empty answer keeps it.
    private Draft edit(Draft draft) {
        Draft d = draft;
        String kind = prompt("Kind [" + d.kind().words() + "]: ");
        if (kind != null && !kind.isBlank()) {
            d = d.withKind(constant(Statement.Kind.class, kind));
        }
        String holder = prompt("Holder [" + d.holder() + "]: ");
        if (holder != null && !holder.isBlank()) {
            d = d.withHolder(holder.strip());
        }
        String condition = prompt("Condition [" + (d.condition() == null ? "" : d.condition()) + "]: ");
        if (condition != null && !condition.isBlank()) {
            d = d.withCondition(condition.strip());
        }
        if (d.kind() == Statement.Kind.LINK) {
            String requires = prompt("Requires [" + (d.requires() == null ? "" : d.requires()) + "]: ");
            if (requires != null && !requires.isBlank()) {
                d = d.withRequires(requires.strip());
            }
        }
        String strength = prompt("Strength [" + d.strength().words() + "]: ");
        if (strength != null && !strength.isBlank()) {
            d = d.withStrength(constant(Strength.class, strength));
        }
        return d;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        List<String> known = java.util.Arrays.stream(type.getEnumConstants())
                .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
        throw InputException.usage(
                "The word (" + text.strip() + ") is none of (" + String.join(", ", known) + ").",
                DealArgument.hint(text.strip(), known));
    }

    private void undo() {
        Decision undone = review.undo();
        out.println(
                undone == null
                        ? "There is nothing to undo."
                        : "Undone: " + undone.verdict().words() + " (" + undone.provision() + ") by " + undone.who()
                                + ".");
    }

    private @Nullable String prompt(String question) {
        out.print(question);
        out.flush();
        try {
            return answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
