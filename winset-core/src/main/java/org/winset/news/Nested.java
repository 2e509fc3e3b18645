package org.winset.news;

import java.util.ArrayList;
import java.util.List;
import org.winset.news.cue.Attribution;
import org.winset.news.cue.Attributor;
import org.winset.news.marks.Quoted;
import org.winset.news.people.Cast;
import org.winset.news.people.Chunker;
import org.winset.news.people.Mention;
import org.winset.news.text.Paragraph;
import org.winset.news.text.Stream;
import org.winset.news.text.Tokenizer;

/// Quotations within a quotation: read by the same rules, with the outer quotation as their text. "I said" is the outer
/// speaker; other names are taken as they stand.
final class Nested {

    private final Article article;
    private final Stream outer;
    private final Cast cast;

    Nested(Article article, Stream outer, Cast cast) {
        this.article = article;
        this.outer = outer;
        this.cast = cast;
    }

    List<Quotation> in(Attribution attribution, Quotation around) {
        Quoted quoted = outer.quotes().get(attribution.quote());
        if (quoted.inside().isEmpty()) {
            return List.of();
        }
        Span inner = quoted.inner();
        Paragraph paragraph = new Paragraph(inner.start(), inner.end(), Paragraph.Kind.BODY);
        Stream stream = Tokenizer.of(article.text(), List.of(paragraph), quoted.inside());
        List<Mention> mentions = Chunker.mentions(stream);
        List<Quotation> found = new ArrayList<>();
        for (Attribution nested : new Attributor(stream, mentions, text -> false).run()) {
            if (nested.quote() >= 0) {
                found.add(quotation(nested, stream, around));
            }
        }
        return found;
    }

    private Quotation quotation(Attribution nested, Stream stream, Quotation around) {
        String text = nested.span().in(article.text());
        boolean near = nested.rule() != Rule.SENTENCE_BEFORE && nested.rule() != Rule.SENTENCE_AFTER;
        Mention mention = near ? nested.speaker() : null;
        if (word(nested)) {
            return new Quotation(
                    Kind.NESTED,
                    nested.span(),
                    text,
                    null,
                    Rule.TERM,
                    0,
                    around.chain(),
                    Status.REFUSED,
                    nested.span(),
                    "",
                    false);
        }
        boolean own = mention == null && firstPerson(nested, stream);
        Speaker speaker = around.speaker();
        if (nested.refused() && !own || mention == null && !own || speaker == null) {
            Rule rule = nested.refused() ? nested.rule() : Rule.NO_SPEAKER;
            Status status = nested.refused() ? Status.REFUSED : Status.UNATTRIBUTED;
            return new Quotation(
                    Kind.NESTED, nested.span(), text, null, rule, 0, around.chain(), status, nested.span(), "", false);
        }
        List<String> chain = new ArrayList<>(around.chain());
        if (mention != null) {
            speaker = cast.inner(stream, mention, speaker, nested.sentence());
            chain.add(speaker.name());
        }
        double confidence = Math.round(100 * around.confidence() * Rule.WITHIN_QUOTATION.confidence()) / 100.0;
        return new Quotation(
                Kind.NESTED,
                nested.span(),
                text,
                speaker,
                Rule.WITHIN_QUOTATION,
                confidence,
                chain,
                Status.WEAK,
                nested.span(),
                nested.verb(),
                around.anonymous());
    }

    /// A word or two in small letters is talked about, not spoken; so is one word that something is then said of.
    private boolean word(Attribution nested) {
        String inner =
                nested.span().in(article.text()).replaceAll("[\"“”‘’',.]", "").strip();
        int end = nested.span().end();
        boolean subject =
                article.text().startsWith(" is ", end) || article.text().startsWith(" was ", end);
        if (subject && !inner.isEmpty() && inner.indexOf(' ') < 0) {
            return true;
        }
        return !inner.isEmpty() && Character.isLowerCase(inner.charAt(0)) && inner.split("\\s+").length <= 2;
    }

    /// "I said, 'No.'" - the quotation is the outer speaker's own.
    private static boolean firstPerson(Attribution nested, Stream stream) {
        for (int i = 0; i < stream.size(); i++) {
            if (stream.token(i).start() >= nested.span().start()) {
                return i >= 2 && said(stream, i);
            }
        }
        return false;
    }

    private static boolean said(Stream stream, int quote) {
        for (int i = quote - 1; i >= Math.max(1, quote - 5); i--) {
            if (stream.word(i).says()) {
                return stream.is(i - 1, "i") || stream.is(i - 1, "we");
            }
        }
        return false;
    }
}
