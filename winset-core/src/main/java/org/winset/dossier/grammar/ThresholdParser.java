package org.winset.dossier.grammar;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.winset.dossier.Fraction;
import org.winset.dossier.Threshold;
import org.winset.dossier.Threshold.Base;

/// Reads what a vote needs: `majority of voting`, `3/5 of sworn`, `218 yeas`,
/// `55 % of seats and (65 % of population of seats or at most 3 against)`.
///
/// ```
/// threshold = and { "or" and }
/// and       = one { "and" one }
/// one       = "(" threshold ")" | N ("yeas" | "signatures") | "at most" N "against" | share
/// share     = ("majority" | "all" | ["more than" | "at least"] (N "/" N | N "%")) "of" [weight "of"] base
/// base      = "seats" | "sworn" | "voting"
/// ```
/// A share without "more than" is "at least"; "majority" is more than 1/2.
public final class ThresholdParser {

    private static final String EXAMPLES = "it is written like (majority of voting), (3/5 of sworn) or (218 yeas).";

    /// A threshold and the weights that it names, each with the character (from 0) at which it first stands.
    public record Parsed(Threshold threshold, TreeMap<String, Integer> weights) {}

    private final Words words;
    private final TreeMap<String, Integer> weights = new TreeMap<>();

    private ThresholdParser(String text) {
        words = new Words(text);
    }

    /// The threshold that a text states.
    ///
    /// @throws GrammarException when the text does not follow the grammar
    public static Parsed parse(String text) {
        ThresholdParser parser = new ThresholdParser(text);
        Threshold threshold = parser.any();
        if (!parser.words.atEnd()) {
            throw parser.words.wrong("(and), (or) or the end", EXAMPLES);
        }
        return new Parsed(threshold, parser.weights);
    }

    /// The text that `parse` takes back.
    public static String write(Threshold threshold) {
        return switch (threshold) {
            case Threshold.Share share -> share(share);
            case Threshold.Yeas yeas -> yeas.count() + " yeas";
            case Threshold.Against against -> "at most " + against.atMost() + " against";
            case Threshold.AllOf all -> joined(all.parts(), " and ");
            case Threshold.AnyOf any -> joined(any.parts(), " or ");
        };
    }

    private static String joined(List<Threshold> parts, String word) {
        List<String> texts = new ArrayList<>();
        for (Threshold part : parts) {
            boolean compound = part instanceof Threshold.AllOf || part instanceof Threshold.AnyOf;
            texts.add(compound ? "(" + write(part) + ")" : write(part));
        }
        return String.join(word, texts);
    }

    private static String share(Threshold.Share share) {
        Fraction fraction = share.share();
        boolean majority = share.strict() && fraction.equals(new Fraction(1, 2));
        String amount = majority ? "majority" : (share.strict() ? "more than " : "") + amount(fraction);
        String weight = share.weight().isEmpty() ? "" : share.weight() + " of ";
        return amount + " of " + weight
                + switch (share.base()) {
                    case SEATS -> "seats";
                    case SWORN -> "sworn";
                    case VOTING -> "voting";
                };
    }

    /// `55 %` for 11/20, `3/5` and `2/3` as they are.
    private static String amount(Fraction fraction) {
        int denominator = fraction.denominator();
        return denominator > 10 && 100 % denominator == 0
                ? fraction.numerator() * (100 / denominator) + " %"
                : fraction.toString();
    }

    private Threshold any() {
        List<Threshold> parts = new ArrayList<>();
        parts.add(all());
        while (words.accept("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Threshold.AnyOf(parts);
    }

    private Threshold all() {
        List<Threshold> parts = new ArrayList<>();
        parts.add(one());
        while (words.accept("and")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.getFirst() : new Threshold.AllOf(parts);
    }

    private Threshold one() {
        if (words.accept("(")) {
            Threshold inner = any();
            if (!words.accept(")")) {
                throw words.wrong("a closing bracket", "a bracket was left open.");
            }
            return inner;
        }
        if (words.accept("at", "most")) {
            int count = whole();
            if (!words.accept("against")) {
                throw words.wrong("(against)", "it is written like (at most 3 against).");
            }
            return new Threshold.Against(count);
        }
        if (words.accept("majority")) {
            return shareOf(new Fraction(1, 2), true);
        }
        if (words.accept("all")) {
            return shareOf(new Fraction(1, 1), false);
        }
        boolean strict = words.accept("more", "than");
        if (!strict) {
            words.accept("at", "least");
        }
        if (words.peek(1).is("yeas") || words.peek(1).is("signatures")) {
            int count = Math.addExact(whole(), strict ? 1 : 0);
            words.take();
            return new Threshold.Yeas(count);
        }
        return shareOf(fraction(), strict);
    }

    private Threshold shareOf(Fraction fraction, boolean strict) {
        expectOf();
        String weight = "";
        if (words.peek(1).is("of") && words.peek().isName()) {
            weight = words.peek().text();
            weights.putIfAbsent(weight, words.take().at());
            expectOf();
        }
        Base base = words.accept("seats")
                ? Base.SEATS
                : words.accept("sworn") ? Base.SWORN : words.accept("voting") ? Base.VOTING : null;
        if (base == null) {
            throw words.wrong("(seats), (sworn) or (voting)", EXAMPLES);
        }
        return new Threshold.Share(fraction, strict, base, weight);
    }

    private void expectOf() {
        if (!words.accept("of")) {
            throw words.wrong("(of)", EXAMPLES);
        }
    }

    private Fraction fraction() {
        Words.Word number = words.peek();
        if (words.peek(1).is("/")) {
            int numerator = whole();
            words.take();
            return checked(number, numerator, whole());
        }
        if (!words.peek(1).is("%")) {
            throw words.wrong("a share", EXAMPLES);
        }
        words.take();
        words.take();
        try {
            BigDecimal percent = new BigDecimal(number.text()).stripTrailingZeros();
            int digits = Math.max(percent.scale(), 0);
            int denominator = Math.multiplyExact(100, BigDecimal.TEN.pow(digits).intValueExact());
            return checked(number, percent.movePointRight(digits).intValueExact(), denominator);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new GrammarException(
                    number.at(), "The percentage (" + number.text() + ") is not a number.", EXAMPLES);
        }
    }

    private static Fraction checked(Words.Word at, int numerator, int denominator) {
        if (denominator == 0 || numerator < 1 || numerator > denominator) {
            throw new GrammarException(
                    at.at(),
                    "The share (" + numerator + "/" + denominator + ") is not above 0 and at most 1.",
                    "the numbers are swapped.");
        }
        int divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .intValueExact();
        return new Fraction(numerator / divisor, denominator / divisor);
    }

    private int whole() {
        Words.Word word = words.peek();
        if (!word.text().matches("\\d{1,9}")) {
            throw words.wrong("a whole number", EXAMPLES);
        }
        return Integer.parseInt(words.take().text());
    }
}
