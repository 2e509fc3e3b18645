package org.winset.news.people;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winset.news.Gender;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;
import org.winset.news.words.Words;

/// The nouns by which someone may be called later: a representative is a lawmaker, a chairwoman a chair.
final class Heads {

    private static final Map<String, List<String>> MORE = Map.ofEntries(
            Map.entry("sen.", List.of("senator", "lawmaker", "legislator")),
            Map.entry("senator", List.of("lawmaker", "legislator")),
            Map.entry("rep.", List.of("representative", "congressman", "congresswoman", "lawmaker", "legislator")),
            Map.entry("representative", List.of("congressman", "congresswoman", "lawmaker", "legislator")),
            Map.entry("congressman", List.of("representative", "lawmaker")),
            Map.entry("congresswoman", List.of("representative", "lawmaker")),
            Map.entry("gov.", List.of("governor")),
            Map.entry("dr.", List.of("doctor", "physician")),
            Map.entry("gen.", List.of("general", "commander")),
            Map.entry("chairman", List.of("chair")),
            Map.entry("chairwoman", List.of("chair")),
            Map.entry("councilman", List.of("councilmember", "councilor", "member")),
            Map.entry("councilwoman", List.of("councilmember", "councilor", "member")),
            Map.entry("spokeswoman", List.of("spokesperson")),
            Map.entry("spokesman", List.of("spokesperson")),
            Map.entry("minority", List.of("leader")),
            Map.entry("attorney", List.of("lawyer")),
            Map.entry("lawyer", List.of("attorney")),
            Map.entry("adviser", List.of("advisor", "aide")),
            Map.entry("secretary", List.of("official")),
            Map.entry("source", List.of("person")),
            Map.entry("official", List.of("person")),
            Map.entry("ceo", List.of("executive")));

    private Heads() {}

    /// The nouns among some words, with what they imply.
    static Set<String> of(List<String> words) {
        Set<String> heads = new HashSet<>();
        for (String word : words) {
            Word known = Words.shared().of(word);
            if (known.is(Tag.PERSON, Tag.TITLE) || known.is(Tag.ORG)) {
                heads.add(word);
                heads.addAll(MORE.getOrDefault(word, List.of()));
            }
        }
        return heads;
    }

    /// The nouns by which an organisation may be called, by the last word of its name.
    static Set<String> ofOrganisation(String head) {
        return switch (head) {
            case "office", "department", "bureau", "administration", "service", "services", "commission", "authority" ->
                Set.of("agency");
            case "union",
                    "alliance",
                    "league",
                    "coalition",
                    "association",
                    "council",
                    "institute",
                    "society",
                    "foundation",
                    "network",
                    "federation",
                    "organization" -> Set.of("group", "organization");
            case "house", "senate", "congress", "court", "cabinet" -> Set.of();
            default -> Set.of("company", "firm", "group", "organization");
        };
    }

    static Gender gender(Word word) {
        if (word.is(Tag.MALE)) {
            return Gender.MALE;
        }
        return word.is(Tag.FEMALE) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
