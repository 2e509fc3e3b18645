package org.winset.news;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Bloc;
import org.winset.dossier.Chamber;
import org.winset.dossier.Dossier;
import org.winset.dossier.LexiconEntry;
import org.winset.dossier.Member;
import org.winset.dossier.Principal;
import org.winset.dossier.Provision;
import org.winset.dossier.Role;
import org.winset.dossier.Topic;
import org.winset.news.claim.Proposer;
import org.winset.news.claim.Stakeholders;

/// What the reader takes from a dossier: people with their offices, the words for provisions, who can hold a view.
public final class DossierNews {

    private final Dossier dossier;
    private final Roster roster;
    private final Lexicon lexicon;

    public DossierNews(Dossier dossier) {
        this.dossier = dossier;
        this.roster = new Roster(people());
        this.lexicon = new Lexicon(words());
    }

    /// The dossier's lexicon, titles of provisions, and topics: a topic with one provision names that provision.
    private List<Lexicon.Entry> words() {
        List<Lexicon.Entry> entries = new ArrayList<>();
        for (LexiconEntry entry : dossier.lexicon()) {
            entries.add(new Lexicon.Entry(entry.provision(), entry.level(), false, entry.words()));
        }
        for (Topic topic : dossier.topics()) {
            List<Provision> on = dossier.provisions().stream()
                    .filter(p -> p.topic().equals(topic.id()))
                    .toList();
            if (!on.isEmpty()) {
                boolean one = on.size() == 1;
                String names = one ? on.getFirst().id() : topic.id();
                entries.add(
                        new Lexicon.Entry(names, "", !one, List.of(topic.id().replace('-', ' '))));
            }
        }
        return entries;
    }

    public Roster roster() {
        return roster;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Reader reader() {
        return new Reader(roster, lexicon::isTerm);
    }

    public Proposer proposer() {
        return new Proposer(lexicon, stakeholders(), this::statusQuo);
    }

    private @Nullable String statusQuo(String provision) {
        int place = dossier.provisionIndex(provision);
        return place < 0 ? null : dossier.provisions().get(place).statusQuo().id();
    }

    /// The provision of an id, or `null`.
    public @Nullable Provision provision(String id) {
        int place = dossier.provisionIndex(id);
        return place < 0 ? null : dossier.provisions().get(place);
    }

    /// Members with their seats and roles, then principals without a seat, then other bearers of roles.
    private List<Person> people() {
        List<Person> people = new ArrayList<>();
        Map<String, String> seats = new LinkedHashMap<>();
        for (Principal principal : dossier.principals()) {
            if (principal.member() != null) {
                seats.put(principal.id(), principal.member());
            }
        }
        Set<Role> used = new HashSet<>();
        for (Chamber chamber : dossier.chambers()) {
            for (Member member : chamber.members()) {
                List<Person.Office> offices = new ArrayList<>();
                offices.add(new Person.Office(seat(chamber), member.from(), member.to()));
                List<String> names = new ArrayList<>();
                for (Principal principal : dossier.principals()) {
                    if (member.id().equals(principal.member())) {
                        offices.add(new Person.Office(principal.title(), null, null));
                        names.add(principal.name());
                    }
                }
                for (Role role : dossier.roles()) {
                    if (role.id().equals(member.id()) || member.id().equals(seats.get(role.id()))) {
                        offices.add(new Person.Office(role.title(), role.from(), role.to()));
                        names.add(role.person());
                        used.add(role);
                    }
                }
                people.add(Roster.person(
                        member.id(),
                        member.name(),
                        given(names),
                        Gender.UNKNOWN,
                        party(member.party()),
                        member.state(),
                        offices));
            }
        }
        others(people, seats, used);
        return people;
    }

    private void others(List<Person> people, Map<String, String> seats, Set<Role> used) {
        for (Principal principal : dossier.principals()) {
            if (principal.member() == null && !principal.name().isEmpty()) {
                List<Person.Office> offices = new ArrayList<>();
                offices.add(new Person.Office(principal.title(), null, null));
                for (Role role : dossier.roles()) {
                    if (role.id().equals(principal.id())) {
                        offices.add(new Person.Office(role.title(), role.from(), role.to()));
                        used.add(role);
                    }
                }
                people.add(Roster.person(principal.id(), principal.name(), List.of(), Gender.UNKNOWN, "", "", offices));
            }
        }
        Map<String, List<Person.Office>> rest = new LinkedHashMap<>();
        for (Role role : dossier.roles()) {
            boolean member = seats.containsValue(role.id())
                    || people.stream()
                            .anyMatch(
                                    p -> p.id().equals(role.id()) && !role.id().isEmpty());
            if (!used.contains(role) && !member && !role.person().isEmpty()) {
                rest.computeIfAbsent(role.person(), p -> new ArrayList<>())
                        .add(new Person.Office(role.title(), role.from(), role.to()));
            }
        }
        rest.forEach(
                (name, offices) -> people.add(Roster.person("", name, List.of(), Gender.UNKNOWN, "", "", offices)));
    }

    /// First names that other records use for the same person: nicknames.
    private static List<String> given(List<String> names) {
        return names.stream()
                .filter(name -> name.indexOf(' ') > 0)
                .map(name -> name.substring(0, name.indexOf(' ')))
                .distinct()
                .toList();
    }

    private String party(String id) {
        return dossier.parties().stream()
                .filter(p -> p.id().equals(id))
                .map(p -> p.title().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(id);
    }

    private static String seat(Chamber chamber) {
        String title = (chamber.id() + " " + chamber.title()).toLowerCase(Locale.ROOT);
        return title.contains("senate") ? "Senator" : title.contains("house") ? "Representative" : "Member";
    }

    /// A spokesman's title and the house it starts with: "White House press secretary", "White House".
    private static List<String> names(String title) {
        List<String> capitals = new ArrayList<>();
        for (String word : title.split(" ")) {
            if (!Character.isUpperCase(word.charAt(0))) {
                break;
            }
            capitals.add(word);
        }
        boolean house = capitals.size() > 1 && capitals.size() < title.split(" ").length;
        return house ? List.of(title, String.join(" ", capitals)) : List.of(title);
    }

    private Stakeholders stakeholders() {
        List<Stakeholders.Holder> holders = new ArrayList<>();
        for (Principal principal : dossier.principals()) {
            holders.add(new Stakeholders.Holder(principal.id(), List.of(principal.title(), principal.name())));
        }
        for (Bloc bloc : dossier.blocs()) {
            String title = bloc.title();
            int of = title.indexOf(" of ");
            holders.add(new Stakeholders.Holder(
                    bloc.id(), of < 0 ? List.of(title) : List.of(title, title.substring(0, of))));
        }
        List<Stakeholders.Voice> voices = new ArrayList<>();
        for (Role role : dossier.roles()) {
            if (!role.speaksFor().isEmpty()) {
                voices.add(new Stakeholders.Voice(role.person(), role.speaksFor()));
                holders.add(new Stakeholders.Holder(role.speaksFor(), names(role.title())));
            }
        }
        return new Stakeholders(roster, holders, voices);
    }
}
