package org.winset.news.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.winset.news.Kind;
import org.winset.news.Rule;
import org.winset.news.Span;
import org.winset.news.marks.Quoted;
import org.winset.news.people.Mention;
import org.winset.news.text.Paragraph;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;

/// Gives every quotation and every reported clause of an article to a mention, by the first rule that fires: the
/// sentence itself, then its neighbours. Names are not yet resolved here.
public final class Attributor {

    private static final int TITLE_WORDS = 8;
    private static final int TERM_WORDS = 4;

    private record Pending(int sentence, int token, int place, Kind kind) {}

    private final Syntax syntax;
    private final Stream stream;
    private final Quotes quotes;
    private final InSentence inSentence;
    private final Refusals refusals;
    private final Fragments fragments;
    private final Evidence evidence;
    private final Reports finder;
    private final List<List<Report>> reports = new ArrayList<>();
    private final List<Attribution> found = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private final @Nullable Mention[] speakers;
    private final Set<String> names = new HashSet<>();
    private final boolean[] direct;
    private final boolean[] term;
    private final boolean[] spoken;

    /// `known` tells words of art by their text ("catch and release").
    public Attributor(Stream stream, List<Mention> mentions, Predicate<String> known) {
        this.syntax = new Syntax(stream, mentions);
        this.stream = stream;
        this.quotes = new Quotes(syntax);
        this.inSentence = new InSentence(syntax, quotes);
        this.fragments = new Fragments(syntax, inSentence);
        this.evidence = new Evidence(syntax, quotes);
        this.finder = new Reports(syntax);
        this.speakers = new @Nullable Mention[stream.sentences().size()];
        this.direct = new boolean[stream.size()];
        this.term = new boolean[stream.size()];
        this.spoken = new boolean[stream.size()];
        this.refusals = new Refusals(syntax, quotes, inSentence, reports, term, known);
    }

    /// All attributions in text order, refusals included.
    public List<Attribution> run() {
        List<Sentence> sentences = stream.sentences();
        for (Sentence sentence : sentences) {
            reports.add(finder.in(sentence));
        }
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            for (int q = sentence.from(); q < sentence.to(); q++) {
                if (stream.is(q, Shape.QUOTE)) {
                    quote(s, q, sentence);
                } else if (stream.is(q, Shape.NICKNAME)) {
                    refuse(s, q, Rule.NICKNAME);
                }
            }
        }
        Neighbours neighbours = new Neighbours(syntax, inSentence, reports, speakers);
        for (Pending later : pending) {
            InSentence.Said said = neighbours.find(later.sentence(), later.token());
            if (said == null && later.kind() == Kind.FRAGMENT) {
                found.set(later.place(), refusal(later.sentence(), later.token(), Rule.SCARE));
                continue;
            }
            Mention speaker = said == null ? null : said.mention();
            speakers[later.sentence()] = speaker;
            Span span = quotes.span(later.token());
            found.set(
                    later.place(),
                    new Attribution(
                            span,
                            later.kind(),
                            speaker,
                            said == null ? Rule.NO_SPEAKER : said.rule(),
                            List.of(),
                            span,
                            later.sentence(),
                            stream.token(later.token()).quote(),
                            ""));
        }
        Indirect indirect = new Indirect(syntax, direct);
        for (int s = 0; s < sentences.size(); s++) {
            if (stream.token(sentences.get(s).from()).kind() == Paragraph.Kind.BODY) {
                found.addAll(indirect.in(sentences.get(s), s, reports.get(s)));
            }
        }
        found.sort(Comparator.<Attribution>comparingInt(a -> a.span().start())
                .thenComparingInt(a -> -a.span().end()));
        return List.copyOf(found);
    }

    /// The reports of each sentence, in order.
    public List<List<Report>> reports() {
        return reports;
    }

    private void quote(int s, int q, Sentence sentence) {
        Quoted quoted = stream.quote(q);
        Rule refusal = refusals.of(s, q, sentence, quoted);
        if (refusal != null) {
            refuse(s, q, refusal);
            return;
        }
        InSentence.Said after = inSentence.after(q, sentence, reports.get(s));
        boolean near = refusals.near(q, sentence, s);
        if (isDirect(s, q, sentence, quoted, after, near)) {
            direct[q] = true;
            direct(s, q, sentence, quoted, after, near);
        } else {
            fragment(s, q, sentence, quoted, after);
        }
    }

    private boolean isDirect(
            int s, int q, Sentence sentence, Quoted quoted, InSentence.@Nullable Said after, boolean near) {
        if (!quoted.marked()
                || near && (quotes.capital(quoted) || goesOn(q, sentence) || quotes.startsClause(quoted))) {
            return true;
        }
        boolean how = stream.is(q + 1, Tag.BE) && stream.is(q + 2, "how");
        if (how || !quotes.capital(quoted)) {
            return false;
        }
        char end = quotes.end(quoted);
        boolean closed = ",.?!…—–-".indexOf(end) >= 0;
        boolean signed = stream.is(q + 1, Shape.DASH) || stream.token(q).kind() == Paragraph.Kind.HEADING;
        if (quotes.initial(q, sentence)) {
            return closed || after != null || signed || q + 1 >= sentence.to() || quotes.sentences(quoted);
        }
        boolean afterVerb = spoke(s, q - 1, quoted)
                && (quotes.words(quoted) >= 4 || ".?!".indexOf(end) >= 0 && evidence.opens(quoted));
        return closed && after != null
                || quotes.ledOn(q) && (closed || stream.is(q - 1, Shape.COLON) || quotes.words(quoted) >= 4)
                || afterVerb;
    }

    /// A verb of saying right before the marks; things say a few words only as signs do.
    private boolean spoke(int s, int verb, Quoted quoted) {
        if (quotes.words(quoted) > TERM_WORDS + 1) {
            return says(verb);
        }
        for (Report report : reports.get(s)) {
            Mention subject = report.subject();
            if (report.cue() == verb) {
                return subject.isPerson() && !stream.is(subject.from(), "it")
                        || subject.type() == Mention.Type.ORGANISATION;
            }
        }
        return false;
    }

    private boolean says(int i) {
        return stream.wordAt(i) && stream.word(i).says();
    }

    /// The second part of a direct quotation that a cue breaks: "...", he said, "...".
    private boolean goesOn(int q, Sentence sentence) {
        for (int i = q - 1; i >= sentence.from(); i--) {
            if (stream.is(i, Shape.QUOTE)) {
                return direct[i];
            }
        }
        return false;
    }

    private void direct(int s, int q, Sentence sentence, Quoted quoted, InSentence.@Nullable Said after, boolean near) {
        List<Report> here = reports.get(s);
        InSentence.Said said = null;
        if (!quoted.marked()) {
            said = turn(q, sentence);
        } else if (near || after == null && (quotes.ledOn(q) || says(q - 1))) {
            said = inSentence.before(q, sentence, here);
        }
        if (said == null && after != null) {
            said = after;
        }
        if (said == null) {
            said = inSentence.leadIn(q, sentence);
            if (said != null && quotes.words(quoted) <= TERM_WORDS + 1 && refusals.onThing(q, sentence)) {
                direct[q] = false;
                refuse(s, q, Rule.TERM);
                return;
            }
        }
        if (said == null && ",?!".indexOf(quotes.end(quoted)) >= 0) {
            said = inSentence.unknownVerb(q, sentence);
        }
        if (said == null && stream.is(q - 1, Shape.COLON) && q - sentence.from() > 1 && quotes.words(quoted) <= 2) {
            direct[q] = false;
            refuse(s, q, Rule.TERM);
            return;
        }
        if (said == null && quoted.marked() && !quotes.ledOn(q) && !quotes.initial(q, sentence)) {
            refuse(s, q, Rule.SCARE);
            return;
        }
        if (said == null && named(q, sentence)) {
            refuse(s, q, Rule.TERM);
            return;
        }
        if (said == null) {
            pending.add(new Pending(s, q, found.size(), Kind.DIRECT));
        } else {
            speakers[s] = said.mention();
        }
        add(s, q, sentence, Kind.DIRECT, said, quotes.span(q));
    }

    /// "opens with a postcard, X": right behind the noun it belongs to, and nobody in the sentence speaks.
    private boolean named(int q, Sentence sentence) {
        boolean goesOn = quotes.end(stream.quote(q)) == ',' && stream.wordAt(q + 1);
        return stream.is(q - 1, Shape.COMMA)
                && q - 2 > sentence.from()
                && (goesOn || stream.is(q - 2, Shape.WORD) && stream.word(q - 2).plain() && !syntax.adverb(q - 2))
                && quotes.words(stream.quote(q)) <= TITLE_WORDS;
    }

    private InSentence.@Nullable Said turn(int q, Sentence sentence) {
        Mention speaker = syntax.first(sentence.from(), q);
        return speaker == null ? null : new InSentence.Said(speaker, Rule.TRANSCRIPT_TURN, null);
    }

    private void fragment(int s, int q, Sentence sentence, Quoted quoted, InSentence.@Nullable Said after) {
        InSentence.Said said = fragments.speaker(q, sentence, reports.get(s), after);
        if (said != null && quotes.words(quoted) <= TERM_WORDS && names.contains(quotes.plain(quoted))) {
            refuse(s, q, Rule.TERM);
            return;
        }
        if (said == null ? !quotes.selfish(quoted) : !evidence.enough(q, sentence, said, spoken)) {
            refuse(s, q, Rule.SCARE);
            return;
        }
        if (said == null) {
            pending.add(new Pending(s, q, found.size(), Kind.FRAGMENT));
        }
        add(s, q, sentence, Kind.FRAGMENT, said, stream.span(sentence.from(), sentence.to()));
    }

    private void add(int s, int q, Sentence sentence, Kind kind, InSentence.@Nullable Said said, Span clause) {
        spoken[q] = true;
        List<Mention> through =
                said == null ? List.of() : Chains.through(said.report(), reports.get(s), sentence, syntax);
        found.add(new Attribution(
                quotes.span(q),
                kind,
                said == null ? null : said.mention(),
                said == null ? Rule.NO_SPEAKER : said.rule(),
                through,
                clause,
                s,
                stream.token(q).quote(),
                said == null || said.report() == null
                        ? ""
                        : said.report().verb().text()));
    }

    private void refuse(int s, int q, Rule rule) {
        found.add(refusal(s, q, rule));
        direct[q] = false;
        term[q] = rule == Rule.TERM;
        if (term[q] && stream.token(q).kind() == Paragraph.Kind.BODY) {
            names.add(quotes.plain(stream.quote(q)));
        }
    }

    private Attribution refusal(int s, int q, Rule rule) {
        Span span = quotes.span(q);
        return new Attribution(
                span,
                Kind.FRAGMENT,
                null,
                rule,
                List.of(),
                span,
                s,
                stream.token(q).quote(),
                "");
    }
}
