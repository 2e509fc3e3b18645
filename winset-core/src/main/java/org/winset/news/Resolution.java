package org.winset.news;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.news.cue.Attribution;
import org.winset.news.cue.Report;
import org.winset.news.people.Cast;
import org.winset.news.people.Entity;
import org.winset.news.people.Extent;
import org.winset.news.people.Mention;
import org.winset.news.people.Resolved;
import org.winset.news.text.Sentence;
import org.winset.news.text.Stream;

/// The last step: mentions become people, in text order, and attributions quotations.
final class Resolution {

    private static final double ATTRIBUTED = 0.68;

    private final Article article;
    private final Stream stream;
    private final List<Mention> mentions;
    private final Cast cast;
    private final List<List<Report>> reports;

    Resolution(Article article, Stream stream, List<Mention> mentions, Roster roster, List<List<Report>> reports) {
        this.article = article;
        this.stream = stream;
        this.mentions = mentions;
        this.cast = new Cast(stream, mentions, roster, article.date());
        this.reports = reports;
    }

    Reading reading(List<Attribution> attributions) {
        Set<Integer> speaking = new HashSet<>();
        for (Attribution attribution : attributions) {
            if (attribution.speaker() != null) {
                speaking.add(attribution.speaker().index());
            }
        }
        walk(speaking);
        List<Quotation> found = new ArrayList<>();
        for (Attribution attribution : attributions) {
            Quotation quotation = quotation(attribution);
            found.add(quotation);
            if (attribution.quote() >= 0 && quotation.speaker() != null) {
                found.addAll(new Nested(article, stream, cast).in(attribution, quotation));
            }
        }
        found.sort(Comparator.<Quotation>comparingInt(q -> q.span().start())
                .thenComparingInt(q -> -q.span().end()));
        return new Reading(article, found);
    }

    /// Resolves every mention in text order, subjects and speakers marked.
    private void walk(Set<Integer> speaking) {
        int m = 0;
        List<Sentence> sentences = stream.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            Set<Integer> subjects = new HashSet<>();
            reports.get(s).forEach(report -> subjects.add(report.subject().index()));
            Set<Integer> agents = agents(reports.get(s));
            int main = mainClause(sentence);
            boolean first = true;
            while (m < mentions.size() && mentions.get(m).from() < sentence.to()) {
                Mention mention = mentions.get(m++);
                boolean speaks = !agents.contains(mention.index())
                        && (subjects.contains(mention.index()) || speaking.contains(mention.index()));
                boolean subject = first
                        && mention.from() >= main
                        && !stream.is(mention.from() - 1, org.winset.news.words.Tag.PREP);
                boolean acts = subject || asked(mention, sentence) || contrasted(mention);
                cast.note(mention, s, sentence.paragraph(), acts, speaks);
                first &= !subject;
                Mention second = cast.joined(mention);
                if (second != null) {
                    cast.resolve(second, s, sentence.paragraph());
                    cast.joint(mention, second).seen(s, sentence.paragraph(), subject, speaks);
                }
            }
        }
    }

    /// "derided by one judge": who is named in passing is not whom the text goes on about.
    private static Set<Integer> agents(List<Report> reports) {
        Set<Integer> agents = new HashSet<>();
        for (Report report : reports) {
            if (report.shape() == Report.Shape.ACCORDING
                    && !report.verb().text().equals("according")) {
                agents.add(report.subject().index());
            }
        }
        return agents;
    }

    /// Where the main clause starts: behind the comma of "When the owner made an offer, ...".
    private int mainClause(Sentence sentence) {
        if (!stream.is(sentence.from(), org.winset.news.words.Tag.SUBORD)) {
            return sentence.from();
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (stream.is(i, org.winset.news.text.Shape.COMMA)) {
                return i + 1;
            }
        }
        return sentence.from();
    }

    /// "..., but his brother did": the subject of a second clause.
    private boolean contrasted(Mention mention) {
        return mention.isPerson()
                && mention.from() > 1
                && stream.is(mention.from() - 1, "but")
                && stream.is(mention.from() - 2, org.winset.news.text.Shape.COMMA)
                && stream.is(mention.to(), org.winset.news.words.Tag.AUX);
    }

    /// "I asked Mercer about this": the person asked is the one who answers.
    private boolean asked(Mention mention, Sentence sentence) {
        int verb = mention.from() - 1;
        return verb > sentence.from()
                && (stream.is(verb, "asked")
                        || stream.is(verb, "asks")
                        || stream.is(verb, "told") && (stream.is(verb - 1, "i") || stream.is(verb - 1, "we"))
                        || stream.is(verb, "to") && stream.is(verb - 1, "this"));
    }

    private Quotation quotation(Attribution a) {
        String text = a.span().in(article.text());
        if (a.refused()) {
            return new Quotation(
                    a.kind(), a.span(), text, null, a.rule(), 0, List.of(), Status.REFUSED, a.clause(), "", false);
        }
        Mention mention = a.speaker();
        if (mention == null) {
            return new Quotation(
                    a.kind(),
                    a.span(),
                    text,
                    null,
                    a.rule(),
                    0,
                    List.of(article.reporter()),
                    Status.UNATTRIBUTED,
                    a.clause(),
                    "",
                    false);
        }
        int paragraph = stream.sentences().get(a.sentence()).paragraph();
        Resolved resolved = cast.resolve(mention, a.sentence(), paragraph);
        boolean thing =
                stream.is(mention.from(), "it") && resolved.entity().name().equalsIgnoreCase("it");
        if (thing && a.quote() >= 0) {
            return new Quotation(
                    a.kind(), a.span(), text, null, Rule.SCARE, 0, List.of(), Status.REFUSED, a.clause(), "", false);
        }
        List<String> chain = new ArrayList<>(List.of(article.reporter()));
        boolean anonymous = resolved.entity().kind() == Entity.Kind.ANONYMOUS;
        for (Mention source : a.through()) {
            Entity through = cast.resolve(source, a.sentence(), paragraph).entity();
            anonymous |= through.kind() == Entity.Kind.ANONYMOUS;
            chain.add(through.name());
        }
        Speaker speaker = speaker(mention, resolved.entity());
        if (!chain.getLast().equals(speaker.name())) {
            chain.add(speaker.name());
        }
        double confidence = Math.round(100 * a.rule().confidence() * resolved.confidence()) / 100.0;
        Status status = a.rule().confidence() >= ATTRIBUTED ? Status.ATTRIBUTED : Status.WEAK;
        return new Quotation(
                a.kind(),
                a.span(),
                text,
                speaker,
                a.rule(),
                confidence,
                chain,
                status,
                a.clause(),
                a.verb(),
                anonymous);
    }

    private Speaker speaker(Mention mention, Entity entity) {
        Mention shown = shown(mention);
        Mention second = cast.joined(mention);
        if (second != null) {
            Span both = stream.span(mention.from(), second.to());
            Entity group = cast.joint(mention, second);
            return new Speaker(both, both.in(article.text()), group.name(), "", Speaker.Type.GROUP);
        }
        Span span = Extent.span(stream, shown);
        @Nullable Person person = entity.person();
        return new Speaker(
                span, span.in(article.text()), entity.name(), person == null ? "" : person.id(), type(entity.kind()));
    }

    /// "Finch's answer" is shown as "Finch".
    private Mention shown(Mention mention) {
        return mention.type() == Mention.Type.DOCUMENT && mention.of() >= 0 ? mentions.get(mention.of()) : mention;
    }

    static Speaker.Type type(Entity.Kind kind) {
        return switch (kind) {
            case PERSON -> Speaker.Type.PERSON;
            case ANONYMOUS -> Speaker.Type.ANONYMOUS;
            case GROUP -> Speaker.Type.GROUP;
            case ORGANISATION -> Speaker.Type.ORGANISATION;
            case DOCUMENT -> Speaker.Type.DOCUMENT;
        };
    }
}
