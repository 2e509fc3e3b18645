package org.winset.dossier.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.winset.dossier.Condition;
import org.winset.dossier.Condition.Comparison;

/// Reads a condition: `parole >= limited and not (turn-back = standing or beds below 41500)`.
///
/// ```
/// condition  = and { "or" and }
/// and        = unary { "and" unary }
/// unary      = "not" unary | "(" condition ")" | "always" | provision comparison level
/// comparison = "=" | "is" | "!=" | "is not" | ">=" | "at least" | "<=" | "at most" | ">" | "above" | "<" | "below"
/// ```
public final class ConditionParser {

    /// Words that can't be ids, because conditions use them.
    public static final Set<String> RESERVED =
            Set.of("and", "or", "not", "always", "is", "at", "least", "most", "above", "below");

    private static final String COMPARISONS = "one of (=, !=, >=, <=, >, <) or (at least, at most, above, below).";

    /// A condition and the provisions and levels that it names, in order.
    public record Parsed(Condition condition, List<Mention> mentions) {
        public Parsed {
            mentions = List.copyOf(mentions);
        }
    }

    private final Words words;
    private final List<Mention> mentions = new ArrayList<>();

    private ConditionParser(String text) {
        words = new Words(text);
    }

    /// The condition that a text states.
    ///
    /// @throws GrammarException when the text does not follow the grammar
    public static Parsed parse(String text) {
        ConditionParser parser = new ConditionParser(text);
        Condition condition = parser.any();
        if (!parser.words.atEnd()) {
            throw parser.words.wrong("(and), (or) or the end", "a pair of brackets or an (and) is missing.");
        }
        return new Parsed(condition, parser.mentions);
    }

    private Condition any() {
        List<Condition> parts = new ArrayList<>();
        parts.add(all());
        while (words.accept("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
    }

    private Condition all() {
        List<Condition> parts = new ArrayList<>();
        parts.add(unary());
        while (words.accept("and")) {
            parts.add(unary());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    private Condition unary() {
        if (words.accept("not")) {
            return new Condition.Not(unary());
        }
        if (words.accept("(")) {
            Condition inner = any();
            if (!words.accept(")")) {
                throw words.wrong("a closing bracket", "a bracket was left open.");
            }
            return inner;
        }
        if (words.accept("always")) {
            return new Condition.Always();
        }
        Words.Word provision = name("a provision");
        Comparison comparison = comparison();
        Words.Word level = name("a level");
        mentions.add(new Mention(provision.text(), provision.at(), level.text(), level.at()));
        return new Condition.Compare(provision.text(), comparison, level.text());
    }

    private Words.Word name(String what) {
        Words.Word word = words.peek();
        if (!word.isName() || RESERVED.contains(word.text())) {
            throw words.wrong(what, "a condition is written like (parole >= limited).");
        }
        return words.take();
    }

    private Comparison comparison() {
        if (words.accept("is", "not") || words.accept("!=")) {
            return Comparison.IS_NOT;
        }
        if (words.accept("is") || words.accept("=") || words.accept("==")) {
            return Comparison.IS;
        }
        if (words.accept("at", "least") || words.accept(">=")) {
            return Comparison.AT_LEAST;
        }
        if (words.accept("at", "most") || words.accept("<=")) {
            return Comparison.AT_MOST;
        }
        if (words.accept("above") || words.accept(">")) {
            return Comparison.ABOVE;
        }
        if (words.accept("below") || words.accept("<")) {
            return Comparison.BELOW;
        }
        throw words.wrong("a comparison", COMPARISONS);
    }
}
