package org.winset.dossier.folder;

import static org.winset.dossier.shape.Key.nullable;
import static org.winset.dossier.shape.Key.optional;
import static org.winset.dossier.shape.Key.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.winset.dossier.Audience;
import org.winset.dossier.Bloc;
import org.winset.dossier.Chamber;
import org.winset.dossier.Commitment;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.LexiconEntry;
import org.winset.dossier.Party;
import org.winset.dossier.Path;
import org.winset.dossier.Principal;
import org.winset.dossier.Provision;
import org.winset.dossier.Role;
import org.winset.dossier.Source;
import org.winset.dossier.Topic;
import org.winset.dossier.shape.ConvertedShape;
import org.winset.dossier.shape.Fields;
import org.winset.dossier.shape.Key;
import org.winset.dossier.shape.KeyRule;
import org.winset.dossier.shape.MapShape;
import org.winset.dossier.shape.ObjectShape;
import org.winset.dossier.shape.Shape;
import org.winset.dossier.shape.Shapes;

/// `dossier.yaml`: all its keys.
final class DossierKeys {

    private static final Key<Source, String> SOURCE_TITLE =
            required("title", Shapes.text(), Source::title, "author, title, publisher");
    private static final Key<Source, String> URL = optional("url", Shapes.text(), Source::url, "", "where to find it");
    private static final Key<Source, LocalDate> SOURCE_DATE =
            nullable("date", Shapes.date(), Source::date, "when it was published");
    private static final Key<Source, Boolean> VERIFIED = optional(
            "verified", Shapes.flag(), Source::verified, true, "no where nobody has checked it; shown as unverified");
    private static final Shape<List<Source>> SOURCES = Shapes.named(
            "source",
            "source",
            new ObjectShape<>(
                    "source",
                    List.of(SOURCE_TITLE, URL, SOURCE_DATE, VERIFIED),
                    fields -> new Source(
                            fields.id(),
                            fields.get(SOURCE_TITLE),
                            fields.get(URL),
                            fields.find(SOURCE_DATE),
                            fields.get(VERIFIED))),
            Source::id);

    private static final Shape<List<Party>> PARTIES = new ConvertedShape<>(
            new MapShape<>(new KeyRule.Defines(reading -> "party", reading -> "party"), Shapes.text()),
            titles -> titles.entrySet().stream()
                    .map(entry -> new Party(entry.getKey(), entry.getValue()))
                    .toList(),
            parties -> {
                Map<String, String> titles = new LinkedHashMap<>();
                parties.forEach(party -> titles.put(party.id(), party.title()));
                return titles;
            });

    private static final Key<Topic, String> TOPIC_TITLE =
            required("title", Shapes.text(), Topic::title, "the topic in a few words");
    private static final Key<Topic, String> TOPIC_NOTE =
            optional("note", Shapes.text(), Topic::note, "", "anything else");
    private static final Shape<List<Topic>> TOPICS = Shapes.named(
            "topic",
            "topic",
            new ObjectShape<>(
                    "topic",
                    List.of(TOPIC_TITLE, TOPIC_NOTE),
                    fields -> new Topic(fields.id(), fields.get(TOPIC_TITLE), fields.get(TOPIC_NOTE))),
            Topic::id);

    private static final Shape<List<LexiconEntry>> LEXICON = new ConvertedShape<>(
            new MapShape<>(new KeyRule.ProvisionOrLevel(), Shapes.list(Shapes.text())),
            words -> {
                List<LexiconEntry> entries = new ArrayList<>();
                words.forEach((key, phrases) -> {
                    int equals = key.indexOf('=');
                    String provision = equals < 0 ? key : key.substring(0, equals);
                    String level = equals < 0 ? "" : key.substring(equals + 1);
                    entries.add(new LexiconEntry(provision, level, phrases));
                });
                return List.copyOf(entries);
            },
            entries -> {
                Map<String, List<String>> words = new LinkedHashMap<>();
                entries.forEach(entry -> words.put(
                        entry.level().isEmpty() ? entry.provision() : entry.provision() + "=" + entry.level(),
                        entry.words()));
                return words;
            });

    private static final Key<Dossier, String> TITLE =
            required("title", Shapes.text(), Dossier::title, "", "the negotiation in a few words");
    private static final Key<Dossier, String> NOTE =
            optional("note", Shapes.text(), Dossier::note, "", "what a reader should know first");
    static final Key<Dossier, LocalDate> AS_OF =
            required("as-of", Shapes.date(), Dossier::asOf, LocalDate.MAX, "the day whose knowledge the dossier holds");
    private static final Key<Dossier, List<Source>> SOURCES_KEY =
            optional("sources", SOURCES, Dossier::sources, List.of(), "named sources");
    private static final Key<Dossier, List<Party>> PARTIES_KEY =
            optional("parties", PARTIES, Dossier::parties, List.of(), "party labels and what they stand for");
    private static final Key<Dossier, List<Topic>> TOPICS_KEY =
            required("topics", TOPICS, Dossier::topics, List.of(), "subjects of provisions");
    private static final Key<Dossier, List<Provision>> PROVISIONS = required(
            "provisions",
            ProvisionKeys.PROVISIONS,
            Dossier::provisions,
            List.of(),
            "what is under negotiation, with its levels");
    static final Key<Dossier, List<Chamber>> CHAMBERS = required(
            "chambers",
            ChamberKeys.CHAMBERS,
            Dossier::chambers,
            List.of(),
            "who votes; members stand in (chamber).csv");
    private static final Key<Dossier, List<Bloc>> BLOCS =
            optional("blocs", BlocKeys.BLOCS, Dossier::blocs, List.of(), "named groups of members");
    private static final Key<Dossier, List<Principal>> PRINCIPALS =
            optional("principals", PeopleKeys.PRINCIPALS, Dossier::principals, List.of(), "who negotiates or decides");
    private static final Key<Dossier, List<Gate>> GATES =
            required("gates", GateKeys.GATES, Dossier::gates, List.of(), "the hurdles");
    private static final Key<Dossier, List<Path>> PATHS =
            required("paths", PathKeys.PATHS, Dossier::paths, List.of(), "gates in order; any path enacts a deal");
    private static final Key<Dossier, List<Commitment.RedLine>> RED_LINES =
            optional("red-lines", CommitmentKeys.RED_LINES, Dossier::redLines, List.of(), "no to every deal that ...");
    private static final Key<Dossier, List<Commitment.Link>> LINKS =
            optional("links", CommitmentKeys.LINKS, Dossier::links, List.of(), "no A without B");
    private static final Key<Dossier, List<Audience>> AUDIENCES =
            optional("audiences", PeopleKeys.AUDIENCES, Dossier::audiences, List.of(), "who watches");
    private static final Key<Dossier, List<Role>> ROLES =
            optional("roles", PeopleKeys.ROLES, Dossier::roles, List.of(), "titles and who bore them when");
    private static final Key<Dossier, List<LexiconEntry>> LEXICON_KEY = optional(
            "lexicon", LEXICON, Dossier::lexicon, List.of(), "the words by which articles name provisions and levels");

    static final ObjectShape<Dossier> SHAPE = new ObjectShape<>(
            "dossier",
            List.of(
                    TITLE,
                    AS_OF,
                    NOTE,
                    SOURCES_KEY,
                    PARTIES_KEY,
                    TOPICS_KEY,
                    PROVISIONS,
                    CHAMBERS,
                    BLOCS,
                    PRINCIPALS,
                    GATES,
                    PATHS,
                    RED_LINES,
                    LINKS,
                    AUDIENCES,
                    ROLES,
                    LEXICON_KEY),
            DossierKeys::dossier);

    private DossierKeys() {}

    private static Dossier dossier(Fields fields) {
        return new Dossier(
                fields.get(TITLE),
                fields.get(NOTE),
                fields.get(AS_OF),
                fields.get(SOURCES_KEY),
                fields.get(PARTIES_KEY),
                fields.get(TOPICS_KEY),
                fields.get(PROVISIONS),
                fields.get(CHAMBERS),
                List.of(),
                fields.get(BLOCS),
                fields.get(PRINCIPALS),
                fields.get(GATES),
                fields.get(PATHS),
                fields.get(RED_LINES),
                fields.get(LINKS),
                fields.get(AUDIENCES),
                fields.get(ROLES),
                fields.get(LEXICON_KEY),
                List.of(),
                List.of(),
                List.of());
    }
}
