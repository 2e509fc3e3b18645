package org.winset.news.people;

import org.winset.news.Gender;
import org.winset.news.text.Stream;

/// He, she, they and it: the most salient entity that agrees, speakers and subjects first, the nearest first.
final class Pronouns {

    private static final double SURE = 0.95;
    private static final double LIKELY = 0.85;
    private static final double GUESS = 0.5;
    private static final double MARGIN = 0.3;
    private static final double UNKNOWN_GENDER = 0.6;
    private static final double BARE_NAME = 1.5;

    private final Cast cast;
    private final Stream stream;

    Pronouns(Cast cast) {
        this.cast = cast;
        this.stream = cast.stream;
    }

    Resolved resolve(Mention mention, int sentence, int paragraph) {
        String word = stream.word(mention.from()).text();
        Gender gender = switch (word) {
            case "he", "his", "him" -> Gender.MALE;
            case "she", "her" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
        Entity best = null;
        double most = -2;
        double second = -2;
        for (Entity entity : cast.entities) {
            double score =
                    word.equals("it") ? body(entity, sentence, paragraph) : score(entity, gender, sentence, paragraph);
            if (score >= most) {
                second = most;
                most = score;
                best = entity;
            } else {
                second = Math.max(second, score);
            }
        }
        if (best == null || most < -1) {
            Entity.Kind kind = word.equals("it") ? Entity.Kind.DOCUMENT : Entity.Kind.ANONYMOUS;
            Entity unknown = cast.add(Entity.of(kind, mention.text(stream)));
            unknown.is(gender);
            return new Resolved(unknown, GUESS);
        }
        boolean clear = most - second > MARGIN || best.gender() == gender && gender != Gender.UNKNOWN && second < most;
        if (gender != Gender.UNKNOWN && clear) {
            best.is(gender);
        }
        return new Resolved(best, most > 0.5 && clear ? SURE : clear ? LIKELY : GUESS + 0.2);
    }

    /// "It": an organisation, else a document, else a name that may be an organisation's.
    private static double body(Entity entity, int sentence, int paragraph) {
        return switch (entity.kind()) {
            case ORGANISATION -> entity.salience(sentence, paragraph);
            case DOCUMENT -> entity.salience(sentence, paragraph) - UNKNOWN_GENDER;
            case PERSON ->
                entity.person() == null && entity.given().isEmpty() && entity.gender() == Gender.UNKNOWN
                        ? entity.salience(sentence, paragraph) - 1
                        : -9;
            case ANONYMOUS, GROUP -> -9;
        };
    }

    private static double score(Entity entity, Gender gender, int sentence, int paragraph) {
        double salience = entity.salience(sentence, paragraph);
        if (gender == Gender.UNKNOWN) {
            return switch (entity.kind()) {
                case GROUP -> salience;
                case ORGANISATION -> salience - UNKNOWN_GENDER;
                case ANONYMOUS -> salience - UNKNOWN_GENDER / 2;
                case PERSON -> entity.gender() == Gender.UNKNOWN ? salience - 1 : -9;
                case DOCUMENT -> -9;
            };
        }
        if (!entity.single() || !gender.agrees(entity.gender())) {
            return -9;
        }
        boolean bare = entity.kind() == Entity.Kind.PERSON
                && entity.person() == null
                && entity.given().isEmpty()
                && entity.heads().isEmpty();
        return (entity.gender() == gender ? salience : salience - UNKNOWN_GENDER) - (bare ? BARE_NAME : 0);
    }
}
