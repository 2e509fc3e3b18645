package org.winset.news.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.news.Person;

/// Offices by their words: "the Senate Democratic leader" is whoever leads the Senate's majority or minority that day
/// and is a Democrat. A description fits an office when their head words agree and every other word of the description
/// is one of the office's, the bearer's party or state, or says nothing ("U.S.", "former" excluded).
public final class RoleIndex {

    private record Held(Person person, Person.Office office, Set<String> words) {}

    private static final Set<String> EMPTY =
            Set.of("the", "u.s.", "us", "of", "top", "united", "states", "representatives");
    private static final Map<String, String> HEADS = Map.ofEntries(
            Map.entry("sen.", "senator"),
            Map.entry("rep.", "representative"),
            Map.entry("congressman", "representative"),
            Map.entry("congresswoman", "representative"),
            Map.entry("gov.", "governor"),
            Map.entry("chairman", "chair"),
            Map.entry("chairwoman", "chair"),
            Map.entry("chairperson", "chair"),
            Map.entry("spokeswoman", "spokesperson"),
            Map.entry("spokesman", "spokesperson"));

    private final Map<String, List<Held>> byHead = new HashMap<>();

    public RoleIndex(List<Person> people) {
        for (Person person : people) {
            for (Person.Office office : person.offices()) {
                Set<String> words = new HashSet<>();
                List<String> title = NameTrie.words(office.title());
                title.forEach(word -> words.add(head(word)));
                States.names(person.state()).forEach(name -> words.addAll(NameTrie.words(name)));
                words.addAll(party(person.party()));
                Held held = new Held(person, office, words);
                for (String word : title) {
                    byHead.computeIfAbsent(head(word), w -> new ArrayList<>()).add(held);
                }
            }
        }
    }

    /// Who bears an office that a description fits; `head` is its last noun, `words` all its words, folded.
    public List<Person> bearers(String head, List<String> words, @Nullable LocalDate day) {
        List<Person> found = new ArrayList<>();
        for (Held held : byHead.getOrDefault(head(head), List.of())) {
            if (held.office().held(day)
                    && !found.contains(held.person())
                    && words.stream()
                            .allMatch(w -> EMPTY.contains(w) || held.words().contains(head(w)))) {
                found.add(held.person());
            }
        }
        return found;
    }

    static String head(String word) {
        return HEADS.getOrDefault(word, word);
    }

    static Set<String> party(String party) {
        return switch (party.toLowerCase(java.util.Locale.ROOT)) {
            case "d", "democrat", "democratic", "democrats" -> Set.of("democrat", "democratic");
            case "r", "republican", "republicans" -> Set.of("republican", "gop");
            case "i", "independent", "independents" -> Set.of("independent");
            case "" -> Set.of();
            default -> Set.of(party.toLowerCase(java.util.Locale.ROOT));
        };
    }
}
