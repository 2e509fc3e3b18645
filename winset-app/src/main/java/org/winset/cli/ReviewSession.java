package org.winset.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.dossier.Statement;
import org.winset.news.review.Decision;
import org.winset.news.review.Draft;
import org.winset.news.review.Review;
import org.winset.report.ReviewText;

/// The dialogue of `winset read --review`: one proposal at a time, one letter an answer; the end of the input quits.
final class ReviewSession {

    private static final String QUESTION = "[a]ccept, [e]dit, [r]eject, [s]kip, [u]ndo, [q]uit? ";
    private static final String LAST = "That was the last one. [u]ndo, [q]uit? ";
    private static final String NONE = "All are decided. [u]ndo, [q]uit? ";

    private final Review review;
    private final Chances chances;
    private final BufferedReader answers;
    private final PrintWriter out;
    private final Set<Review.Item> skipped = new HashSet<>();
    /// Decisions of this session that still hold.
    private int made;
    private boolean asked;

    ReviewSession(Review review, Chances chances, BufferedReader answers, PrintWriter out) {
        this.review = review;
        this.chances = chances;
        this.answers = answers;
        this.out = out;
    }

    void run() {
        int before = review.size() - review.open().size();
        out.println(review.size() + " proposed, " + before + " decided before, "
                + review.open().size() + " open.");
        boolean more = true;
        while (more) {
            Review.Item next = review.open().stream()
                    .filter(item -> !skipped.contains(item))
                    .findFirst()
                    .orElse(null);
            more = next == null ? end() : ask(next);
            asked |= next != null;
        }
        out.println(review.open().size() + " left open.");
        out.flush();
    }

    /// After the last proposal the last decision can still be taken back. Whether the session goes on.
    private boolean end() {
        while (review.size() > review.open().size()) {
            String answer = letter(asked ? LAST : NONE);
            switch (answer) {
                case "u", "undo" -> {
                    if (told(this::undo)) {
                        return true;
                    }
                }
                case "q", "quit" -> {
                    return false;
                }
                default -> out.println("The answer (" + answer + ") is none of (u, q).");
            }
        }
        return false;
    }

    /// Whether the session goes on.
    private boolean ask(Review.Item item) {
        Draft draft = Draft.of(item.proposal());
        List<String> shown = new ArrayList<>(ReviewText.passage(item));
        shown.addFirst("[" + (review.items().indexOf(item) + 1) + " of " + review.size() + "]");
        out.println();
        shown.forEach(out::println);
        while (true) {
            out.println();
            ReviewText.draft(review, item, draft).forEach(out::println);
            String answer = letter(QUESTION);
            Draft current = draft;
            switch (answer) {
                case "a", "accept" -> {
                    if (told(() -> accept(item, current))) {
                        return true;
                    }
                }
                case "e", "edit" ->
                    draft = new DraftEditor(review.dossier(), this::prompt, out).edit(draft, review.day(item, draft));
                case "r", "reject" -> {
                    if (told(() -> reject(item))) {
                        return true;
                    }
                }
                case "s", "skip" -> {
                    skipped.add(item);
                    return true;
                }
                case "u", "undo" -> {
                    if (told(this::undo)) {
                        return true;
                    }
                }
                case "q", "quit" -> {
                    return false;
                }
                default -> out.println("The answer (" + answer + ") is none of (a, e, r, s, u, q).");
            }
            if (review.decided(item) != null) {
                return true; // by another run on the same folder
            }
        }
    }

    /// Something that may be refused: the reasons are printed.
    private boolean told(BooleanSupplier action) {
        try {
            return action.getAsBoolean();
        } catch (InputException e) {
            e.problems().stream().map(Problem::text).forEach(out::println);
            return false;
        }
    }

    private boolean accept(Review.Item item, Draft draft) {
        Dossier after = review.preview(item, draft);
        out.println(ReviewText.wrapped(
                chances.words(review.dossier(), after, after.statements().getLast())));
        String note = note();
        if (note == null) {
            return false;
        }
        Statement statement = review.accept(item, draft.withNote(note));
        made++;
        out.println("Entered as (" + statement.id() + ").");
        return true;
    }

    private boolean reject(Review.Item item) {
        String note = note();
        if (note == null) {
            return false;
        }
        review.reject(item, note);
        made++;
        out.println("Rejected.");
        return true;
    }

    /// `null` to go back.
    private @Nullable String note() {
        String note = prompt("Note (empty for none; ! to go back): ");
        return note == null || note.strip().equals("!") ? null : note.strip();
    }

    /// Takes the last decision back; one of an earlier session only after a yes. Whether one was.
    private boolean undo() {
        Decision last = review.last();
        if (last == null) {
            out.println("There is nothing to undo.");
            return false;
        }
        if (made == 0) {
            out.println("The last decision is of an earlier session: " + ReviewText.decision(last) + ".");
            String sure = prompt("Take it back? [y/N] ");
            if (sure == null || !sure.strip().toLowerCase(Locale.ROOT).startsWith("y")) {
                return false;
            }
        }
        Decision undone = review.undo();
        made = Math.max(0, made - 1);
        if (undone != null) {
            skipped.removeIf(item -> review.key(item, undone));
            out.println("Undone: " + ReviewText.decision(undone) + ".");
        }
        return true;
    }

    /// The end of the input quits.
    private String letter(String question) {
        String line = prompt(question);
        return line == null ? "q" : line.strip().toLowerCase(Locale.ROOT);
    }

    private @Nullable String prompt(String question) {
        out.print(question);
        out.flush();
        try {
            String line = answers.readLine();
            if (line == null) {
                out.println();
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
