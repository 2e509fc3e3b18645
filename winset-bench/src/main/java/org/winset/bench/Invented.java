package org.winset.bench;

import java.util.List;
import java.util.random.RandomGenerator;
import org.winset.news.Person;

/// Invented names and articles for the benchmark: the sentence shapes of news, filled at random.
final class Invented {

    private static final List<String> GIVEN =
            List.of("Anna", "Boris", "Clara", "David", "Elena", "Frank", "Grace", "Henry", "Irene", "James");
    private static final List<String> STARTS =
            List.of("Bar", "Cal", "Dor", "Fen", "Gar", "Hol", "Kes", "Lor", "Mar", "Tol");
    private static final List<String> MIDDLES =
            List.of("ber", "den", "lin", "mon", "ner", "rick", "sen", "ter", "vin", "wald");
    private static final List<String> ENDS = List.of(
            "by", "dale", "feld", "ham", "house", "man", "ridge", "son", "stone", "ton", "well", "wick", "wood",
            "worth", "ster", "ley", "more", "gate", "brook", "ford");
    private static final List<String> SHAPES = List.of(
            "“We have said from the start that the money must come with rules,” %1$s told reporters on Tuesday. “Nobody here is"
                    + " asking for the moon.”",
            "%1$s said the committee would take up the measure before the recess, adding that no vote had been scheduled.",
            "The bill, which cleared a House panel last month, would send 14 million dollars to ports along the coast.",
            "“It is a start,” said %1$s, who has worked on the issue for a decade. “It is not a finish.”",
            "According to %1$s, talks over the “standby” clause had stalled, and both sides were “miles apart” on the price.",
            "A person familiar with the talks said the White House had offered to drop the fee. “They want it done,” the person"
                    + " said.",
            "%1$s called the plan “a promise without a date,” while %2$s argued that the state could not wait.",
            "Asked whether she would vote for it, %1$s paused. “Ask me on Friday,” she said.");

    private Invented() {}

    static String given(RandomGenerator random) {
        return GIVEN.get(random.nextInt(GIVEN.size()));
    }

    /// One of 2,000 different surnames.
    static String surname(int i) {
        return STARTS.get(i % 10) + MIDDLES.get(i / 10 % 10) + ENDS.get(i / 100 % 20);
    }

    static String article(RandomGenerator random, List<Person> people, int length) {
        StringBuilder text = new StringBuilder("Talks on the ports bill go on\n\nWASHINGTON (CW) — ");
        while (text.length() < length) {
            String shape = SHAPES.get(random.nextInt(SHAPES.size()));
            text.append(shape.formatted(name(random, people), name(random, people)))
                    .append("\n\n");
        }
        return text.substring(0, length);
    }

    private static String name(RandomGenerator random, List<Person> people) {
        Person person = people.get(random.nextInt(people.size()));
        return random.nextBoolean() ? "Sen. " + person.name() : person.name();
    }
}
