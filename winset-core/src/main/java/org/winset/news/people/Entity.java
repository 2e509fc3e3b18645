package org.winset.news.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.news.Gender;
import org.winset.news.Person;
import org.winset.news.words.Words;

/// Someone or something an article speaks of, however often and by whatever words; grows as the article is read.
public final class Entity {

    /// What kind of speaker it is.
    public enum Kind {
        PERSON,
        ANONYMOUS,
        GROUP,
        ORGANISATION,
        DOCUMENT
    }

    private static final double SPEAKER = 3;
    private static final double SUBJECT = 2.5;
    private static final double MENTIONED = 1.2;

    private final Kind kind;
    private final Set<String> heads = new HashSet<>();
    private String name;
    private List<String> given;
    private String family;
    private Gender gender;
    private @Nullable Person person;
    private int spoke = -1;
    private int subject = -1;
    private int mentioned = -1;
    private int paragraph = -1;

    Entity(Kind kind, String name, List<String> given, String family, Gender gender, @Nullable Person person) {
        this.kind = kind;
        this.name = name;
        this.given = List.copyOf(given);
        this.family = family;
        this.gender = gender;
        this.person = person;
    }

    /// Somebody of the roster, with the nouns of all offices.
    static Entity of(Person person) {
        Entity entity = new Entity(
                Kind.PERSON,
                person.name(),
                person.given().stream().map(Words::fold).toList(),
                Words.fold(person.family()),
                person.gender(),
                person);
        person.offices().forEach(office -> entity.heads.addAll(Heads.of(NameTrie.words(office.title()))));
        return entity;
    }

    static Entity of(Kind kind, String name) {
        return new Entity(kind, name, List.of(), "", Gender.UNKNOWN, null);
    }

    public Kind kind() {
        return kind;
    }

    /// The canonical name: the roster's, else the fullest one in the article.
    public String name() {
        return person == null ? name : person.name();
    }

    public @Nullable Person person() {
        return person;
    }

    List<String> given() {
        return given;
    }

    String family() {
        return family;
    }

    Gender gender() {
        return gender;
    }

    Set<String> heads() {
        return heads;
    }

    boolean single() {
        return kind == Kind.PERSON || kind == Kind.ANONYMOUS;
    }

    void fuller(String fullName, List<String> fullGiven, String surname) {
        if (fullGiven.size() > given.size() || given.isEmpty()) {
            name = fullName;
            given = List.copyOf(fullGiven);
            family = surname;
        }
    }

    void is(Gender known) {
        if (gender == Gender.UNKNOWN) {
            gender = known;
        }
    }

    void is(Person known) {
        person = known;
        is(known.gender());
    }

    public void seen(int sentence, int inParagraph, boolean asSubject, boolean asSpeaker) {
        mentioned = sentence;
        paragraph = inParagraph;
        subject = asSubject ? sentence : subject;
        spoke = asSpeaker ? sentence : spoke;
    }

    /// How much a pronoun in a sentence would mean this entity: speakers before subjects before others, the nearer the
    /// better. Below 0 it is out of reach.
    double salience(int sentence, int inParagraph) {
        if (mentioned < 0) {
            return -1;
        }
        double best = Math.max(
                MENTIONED - distance(sentence - mentioned),
                Math.max(
                        spoke < 0 ? -1 : SPEAKER - distance(sentence - spoke),
                        subject < 0 ? -1 : SUBJECT - distance(sentence - subject)));
        return best - (inParagraph - paragraph) * 0.25;
    }

    boolean spoke() {
        return spoke >= 0;
    }

    boolean subjectOf(int sentence) {
        return subject >= sentence;
    }

    int lastMentioned() {
        return mentioned;
    }

    private static double distance(int sentences) {
        return 0.55 * sentences;
    }
}
