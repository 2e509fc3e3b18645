package org.winset.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.winset.news.Quotation;
import org.winset.news.Reading;
import org.winset.news.Span;
import org.winset.news.Speaker;
import org.winset.news.Status;
import org.winset.news.claim.Findings;
import org.winset.news.claim.Proposal;
import org.winset.news.claim.Step;

/// What `winset read` prints: the article with its passages numbered, who said what, and what is proposed.
public final class NewsText {

    private static final int WIDTH = 100;
    private static final int NAME = 30;
    /// Columns of the table beside what was said, who, and the rule: number, kind, sureness and the space between.
    private static final int BESIDE = 27;
    private static final int TEXT = 44;
    private static final String DIRECT = "\u001b[1;36m";
    private static final String INDIRECT = "\u001b[33m";
    private static final String PLAIN = "\u001b[0m";

    private final Findings findings;
    private final boolean colour;
    private final List<Quotation> numbered;

    private NewsText(Findings findings, boolean colour, boolean refused) {
        this.findings = findings;
        this.colour = colour;
        this.numbered =
                refused ? findings.reading().passages() : findings.reading().quotations();
    }

    /// `colour` adds terminal colours; `refused` numbers and lists what was refused, too.
    public static String of(Findings findings, boolean colour, boolean refused) {
        NewsText text = new NewsText(findings, colour, refused);
        return text.head() + "\n" + text.article() + "\n" + text.table() + text.proposals();
    }

    private String head() {
        Reading reading = findings.reading();
        List<Quotation> all = reading.quotations();
        String counts = reading.article().name() + ": " + counted(all.size(), "quotation") + ", "
                + count(all, Status.ATTRIBUTED) + " attributed, " + count(all, Status.WEAK) + " weak, "
                + count(all, Status.UNATTRIBUTED) + " unattributed; "
                + reading.refused().size() + " in marks but none; "
                + counted(findings.proposals().size(), "proposed statement") + ".";
        return Wrap.at(WIDTH, counts) + "\n";
    }

    private static String counted(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    private static long count(List<Quotation> all, Status status) {
        return all.stream().filter(q -> q.status() == status).count();
    }

    /// The text with [n] where passage n starts and [/n] where a passage without marks ends.
    private String article() {
        String text = Printable.of(findings.reading().article().text());
        StringBuilder out = new StringBuilder();
        int at = 0;
        List<int[]> events = new ArrayList<>();
        for (int i = 0; i < numbered.size(); i++) {
            events.add(new int[] {numbered.get(i).span().start(), 1, i});
            events.add(new int[] {numbered.get(i).span().end(), 0, i});
        }
        events.sort((a, b) ->
                a[0] != b[0] ? a[0] - b[0] : a[1] != b[1] ? a[1] - b[1] : a[1] == 1 ? a[2] - b[2] : b[2] - a[2]);
        for (int[] event : events) {
            out.append(text, at, event[0]);
            at = event[0];
            boolean marked = marked(numbered.get(event[2]), text);
            if (event[1] == 1) {
                out.append(colour ? (marked ? DIRECT : INDIRECT) : "")
                        .append('[')
                        .append(event[2] + 1)
                        .append(']');
            } else {
                out.append(marked ? "" : "[/" + (event[2] + 1) + "]").append(colour ? PLAIN : "");
            }
        }
        out.append(text, at, text.length());
        return wrapped(out.toString());
    }

    private static boolean marked(Quotation quotation, String text) {
        Span span = quotation.span();
        return span.length() > 0 && "\"“‘'`«„".indexOf(text.charAt(span.start())) >= 0;
    }

    private static String wrapped(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.stripTrailing().split("\r?\n", -1)) {
            out.append(line.length() <= WIDTH ? line : Wrap.at(WIDTH, line).replace("\n  ", "\n"))
                    .append('\n');
        }
        return out.toString();
    }

    private String table() {
        TextTable table = new TextTable(5, "", "kind", "what", "who", "rule", "sure");
        int text = Math.min(
                TEXT,
                WIDTH - BESIDE - widest(q -> name(q)) - widest(q -> q.rule().words()));
        for (int i = 0; i < numbered.size(); i++) {
            Quotation q = numbered.get(i);
            table.row(
                    "[" + (i + 1) + "]",
                    q.status() == Status.REFUSED ? "none" : NewsJson.Words.of(q.kind()),
                    Wrap.cut(Printable.of(q.text().replaceAll("\\s+", " ")), text),
                    name(q),
                    q.rule().words(),
                    q.status() == Status.REFUSED ? "" : Numbers.decimal(q.confidence(), 2));
        }
        return numbered.isEmpty() ? "" : table.text();
    }

    private int widest(Function<Quotation, String> cell) {
        return numbered.stream().mapToInt(q -> cell.apply(q).length()).max().orElse(0);
    }

    private static String name(Quotation q) {
        return Wrap.cut(Printable.of(who(q)), NAME);
    }

    private static String who(Quotation q) {
        Speaker speaker = q.speaker();
        if (speaker == null) {
            return q.status() == Status.REFUSED ? "-" : "not said";
        }
        String id = speaker.memberId().isEmpty() ? "" : " (" + speaker.memberId() + ")";
        String through =
                q.chain().size() > 2 ? " via " + q.chain().get(q.chain().size() - 2) : "";
        return (q.status() == Status.WEAK ? "? " : "") + speaker.name() + id + through;
    }

    private String proposals() {
        if (findings.proposals().isEmpty()) {
            return "";
        }
        StringBuilder out =
                new StringBuilder("\nProposed statements (nothing is entered before a person accepts it: --review):\n");
        for (Proposal proposal : findings.proposals()) {
            int number = numbered.indexOf(proposal.quotation()) + 1;
            out.append('\n')
                    .append(Wrap.at(WIDTH, Printable.of(line(proposal, number))))
                    .append('\n');
            for (Step step : proposal.steps()) {
                out.append("    ")
                        .append(Wrap.at(WIDTH - 4, Printable.of(step.toString())))
                        .append('\n');
            }
        }
        return out.toString();
    }

    /// One proposal in a line: "[3] Smith (S123): red line on parole = limited, firm".
    static String line(Proposal proposal, int number) {
        String holder =
                proposal.holder().isEmpty() ? "no holder" : proposal.holderName() + " (" + proposal.holder() + ")";
        String about = proposal.condition() == null
                ? proposal.provision()
                : proposal.condition().toString();
        String requires = proposal.requires() == null ? "" : ", requires " + proposal.requires();
        String anonymous = proposal.anonymous() ? ", through an unnamed source" : "";
        return "[" + number + "] " + holder + ": " + proposal.kind().words() + " on " + about + requires + ", "
                + proposal.strength().words() + anonymous;
    }
}
