package org.winset.news.cue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.news.people.Mention;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;

/// Who passes a report on: "One advocate said officials had told them ..." has the officials speak through the
/// advocate.
final class Chains {

    private static final int REACH = 6;

    private Chains() {}

    /// The speakers around a report in its sentence, the outermost first; of many reports only the nearest are asked.
    static List<Mention> through(@Nullable Report report, List<Report> reports, Sentence sentence, Syntax syntax) {
        List<Mention> chain = new ArrayList<>();
        if (report == null) {
            return chain;
        }
        boolean closing = Clauses.trailing(report, sentence, syntax);
        int place = reports.indexOf(report);
        int last = Math.min(reports.size(), place + REACH + 1);
        for (Report outer : reports.subList(Math.max(0, place - REACH), last)) {
            if (outer == report
                    || outer.subject() == report.subject()
                    || outer.negated()
                    || !Indirect.reporting(outer.verb())) {
                continue;
            }
            boolean before = !closing
                    && outer.cue() < report.cue()
                    && !separated(outer.cue(), Math.min(report.from(), report.cue()), syntax.stream)
                    && Clauses.content(outer, sentence, syntax) >= 0;
            boolean after = outer.cue() > report.cue() && Clauses.trailing(outer, sentence, syntax);
            if ((before || after) && !chain.contains(outer.subject())) {
                chain.add(after ? 0 : chain.size(), outer.subject());
            }
        }
        return chain;
    }

    private static boolean separated(int from, int to, Stream stream) {
        for (int i = from; i < to; i++) {
            boolean joint = stream.is(i, Shape.SEMICOLON)
                    || stream.is(i, Shape.QUOTE)
                    || stream.is(i, Shape.COMMA) && (stream.is(i + 1, Tag.CONJ) || stream.is(i + 1, "while"));
            if (joint) {
                return true;
            }
        }
        return false;
    }
}
