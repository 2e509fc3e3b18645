package org.winset.news.cue;

import org.winset.news.people.Mention;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// What kind of speaker a mention is: one somebody passes judgements, while courts, papers and trades use the names
/// that
/// things have.
final class SpeakerKinds {

    private final Stream stream;

    SpeakerKinds(Stream stream) {
        this.stream = stream;
    }

    /// A person or people, not "it".
    boolean somebody(Mention mention) {
        return mention.isPerson() && !stream.is(mention.from(), "it");
    }

    /// Somebody who is no court, jury or board.
    boolean individual(Mention mention) {
        return somebody(mention) && !LawTerms.judges(stream, mention);
    }

    /// An organisation that is no court.
    boolean office(Mention mention) {
        return mention.type() == Mention.Type.ORGANISATION && !LawTerms.judges(stream, mention);
    }

    /// Several of a kind, on nobody's side: bakers, her members.
    boolean people(Mention mention) {
        Word head = stream.word(mention.to() - 1);
        return mention.type() == Mention.Type.PERSON
                && (head.is(Tag.PLURAL) || head.is(Tag.AGENT) && head.text().endsWith("s"))
                && !head.is(Tag.PARTISAN);
    }

    /// "Painters": an unlisted plural that opens the sentence, so that its capital is no name's.
    boolean trade(Mention mention) {
        int i = mention.from();
        return mention.to() == i + 1
                && stream.is(i, Tag.AGENT)
                && stream.word(i).text().endsWith("s")
                && (i == 0 || !stream.wordAt(i - 1));
    }

    /// People of a kind in general: "bakers", not "the bakers", "her members".
    boolean general(Mention mention) {
        boolean bare = !stream.is(mention.from(), Tag.DET) && !stream.is(mention.from(), Tag.POSSESSIVE);
        return bare && (people(mention) || trade(mention));
    }
}
