package org.winset.rollcall.internal;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads the members in `data.json` files; the same member, described alike, gives the same object.
final class VoterPool {

    private final Words words = new Words();
    private final Map<String, Voter> voters = new HashMap<>();

    /// Reads the object that starts at the current token.
    Voter read(VoteDraft draft, JsonParser parser) throws Misfit {
        String who = "";
        String display = "";
        String first = "";
        String last = "";
        String party = "";
        String state = "";
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                if (key.equals("id")) {
                    throw draft.misfit("The id of a member is not text (" + parser.getString() + ").", "quote it.");
                }
                parser.skipChildren();
                continue;
            }
            switch (key) {
                case "id" -> who = word(parser);
                case "display_name" -> display = word(parser);
                case "first_name" -> first = word(parser);
                case "last_name" -> last = word(parser);
                case "party" -> party = word(parser);
                case "state" -> state = word(parser);
                default -> {}
            }
        }
        if (who.isEmpty()) {
            throw draft.misfit("A member has no id (" + display + ").", "the key (id) is missing.");
        }
        Voter known = voters.get(who);
        if (known != null
                && known.party().equals(party)
                && known.state().equals(state)
                && (last.isEmpty() ? known.name().equals(display) : isFullName(known.name(), last, first))) {
            return known;
        }
        String name = last.isEmpty() ? display : first.isEmpty() ? last : last + ", " + first;
        Voter voter = new Voter(who, name, Parties.normal(party), state);
        voters.put(who, voter);
        return voter;
    }

    /// Whether `name` is `last, first`, without building it.
    private static boolean isFullName(String name, String last, String first) {
        return first.isEmpty()
                ? name.equals(last)
                : name.length() == last.length() + 2 + first.length() && name.startsWith(last) && name.endsWith(first);
    }

    private String word(JsonParser parser) {
        return words.of(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }
}
