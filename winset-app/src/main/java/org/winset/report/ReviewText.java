package org.winset.report;

import java.util.ArrayList;
import java.util.List;
import org.winset.dossier.Statement;
import org.winset.news.claim.Proposal;
import org.winset.news.claim.Step;
import org.winset.news.review.Decision;
import org.winset.news.review.Draft;
import org.winset.news.review.Review;

/// What `winset read --review` shows of a proposal, in lines.
public final class ReviewText {

    private static final int WIDTH = 100;

    private ReviewText() {}

    /// Where the passage stands, who says it, its words, and each step to the proposal.
    public static List<String> passage(Review.Item item) {
        Proposal proposal = item.proposal();
        List<String> lines = new ArrayList<>();
        lines.add(item.article().name() + ":" + proposal.quotation().span().start() + "  "
                + String.join(" > ", proposal.quotation().chain()));
        lines.add("  " + proposal.quotation().text().replaceAll("\\s+", " "));
        for (Step step : proposal.steps()) {
            lines.add("    " + step);
        }
        return lines.stream().map(Printable::of).map(ReviewText::wrapped).toList();
    }

    /// The draft as it stands, and what the dossier already has from its holder: the opposite, or the same.
    public static List<String> draft(Review review, Review.Item item, Draft draft) {
        List<String> lines = new ArrayList<>();
        boolean guessed = draft.day() == null && item.article().date() == null;
        lines.add("  " + draft.kind().words() + ", holder " + (draft.holder().isEmpty() ? "(none)" : draft.holder())
                + ", "
                + (draft.condition() == null ? "any deal" : draft.condition().toString())
                + (draft.requires() == null ? "" : ", requires " + draft.requires()) + ", "
                + draft.strength().words() + ", said on " + review.day(item, draft)
                + (guessed ? " (the dossier's as-of date: the article's is not known)" : "")
                + (draft.anonymous() ? ", unnamed source: moves no member" : ""));
        review.against(item, draft).forEach(s -> lines.add("  Goes against " + earlier(s)));
        review.same(item, draft)
                .forEach(s -> lines.add("  Says the same as " + earlier(s)
                        + (draft.anonymous() || s.anonymous() ? "" : " Accepting counts it twice.")));
        return lines.stream().map(Printable::of).map(ReviewText::wrapped).toList();
    }

    private static String earlier(Statement s) {
        return "(" + s.id() + ") of " + s.date() + ": " + s.kind().words() + " "
                + (s.condition() == null ? "any deal" : s.condition())
                + (s.requires() == null ? "" : ", requires " + s.requires()) + ", "
                + s.strength().words() + "." + (s.note().isEmpty() ? "" : " \"" + s.note() + "\"");
    }

    /// "edited (border) by Ann on 2024-01-17, statement (read-...)".
    public static String decision(Decision d) {
        return d.verdict().words() + " (" + d.provision() + ") by " + d.who() + " on "
                + d.when().toString().substring(0, 10)
                + (d.statement().isEmpty() ? "" : ", statement (" + d.statement() + ")");
    }

    /// `line` on lines of the terminal's usual width, the later ones indented.
    public static String wrapped(String line) {
        String text = line.stripLeading();
        String indent = line.substring(0, line.length() - text.length());
        return indent + Wrap.at(WIDTH - indent.length(), text).replace("\n", "\n" + indent);
    }
}
