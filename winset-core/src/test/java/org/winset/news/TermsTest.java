package org.winset.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands in marks without being anybody's words, and what looks like it but is.
class TermsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The judge said the activity was not “ultrahazardous” under state law.",
                "Under the statute, a person of “unsound mind” cannot sign, Okafor said.",
                "The bill would redefine “machine gun” to include bump stocks, Okafor said.",
                "Okafor said the word “shall” was the problem.",
                "The senators argued over whether “may” or “shall” belonged in the clause.",
                "Okafor said the court must decide what counts as an “adverse action.”",
                "The law defines a “covered entity” as any firm with 50 workers, Okafor said.",
                "Agents ran what they called “Operation Night Owl.”",
                "The raid, code-named “Operation Cold Front,” began at dawn, Pruitt said.",
                "Okafor, author of “The Long Recess,” said she would vote no.",
                "Under the heading “What we don’t know,” the report lists nine items.",
                "In a chapter titled “Bridges and dams,” Okafor said the state had failed.",
                "In a post headlined “Time’s up,” Okafor said the state had failed.",
                "The section, called “Duties of the clerk,” runs nine pages, Okafor said.",
                "One placard said “No more studies.” Another said “Build it.”",
                "His T-shirt said “World’s Okayest Mayor.”",
                "Painted on the silo were the words “God bless this mess.”",
                "Workers spray-painted “Sold” across the window.",
                "Pruitt invoked the “major questions” doctrine.",
                "The agency said the rule’s “good cause” exception applied.",
                "Pruitt said the flights, known in the trade as “ghost flights,” were real.",
                "Pruitt, who goes by “Bear,” said the plan was dead.",
                "Deputies arrested a man they knew as “Lefty.”",
                "In Spanish, “cumbre” means summit, Okafor said.",
                "The acronym stands for “temporary protected status,” Okafor said.",
                "Some of the “volunteers” were paid, according to Okafor.",
                "The company says its “campus” has nine trees.",
                "The bank classifies the loan as “nonperforming,” Okafor said.",
                "The bridge was rated “poor,” Okafor said.",
                "The board found “probable cause” to proceed.",
                "The amendment replaces “may” with “must,” Okafor said.",
                "The choir sang “River Road.”",
                "Its slogan, “Grown here,” dates to 1971, Okafor said.",
                "A folder marked “urgent” lay on the desk, Okafor said.",
                "If you search for “refund,” nothing comes up, Okafor said.",
                "The so-called Blue Slip, or “courtesy hold,” is a custom, Okafor said.",
                "Section 4, “Duties of the clerk,” was struck.",
                "He has a tattoo that says “Mom.”",
                "“Mayor Quits,” the Ledger’s headline read.",
                "Regulators said the plant was not a “major source” under the Clean Air Act.",
                "Coaches call the drill “Hell Week.”",
                "Police said the suspect used the alias “Mr. Gray.”",
                "Inspectors gave the bridge a grade of “D-minus,” Okafor said.",
                "The judge declined to say whether “person” includes a corporation.",
                "Lawyers argued over the meaning of “navigable.”",
                "Fishermen know it as “the Gut.”",
                "There is even a name for it, “budget fatigue,” Okafor said.",
                "Marchers carried signs that read “Fund our schools” and “Pay them.”",
                "The scoreboard read “Home 3, Visitors 2.”",
                "Item 7, “Adjournment,” took an hour.",
                "The senator voted “present.”",
                "The jury found the company’s conduct “willful and wanton,” Okafor said.",
                "A leaflet from 2021, “Your Tree or Ours?”, is being revised.",
                "Students who fail are moved to “guided independence,” the principal said.",
                "The well is what drillers refer to as “a duster.”",
                "Astronomers call the gap “the desert of radii.”",
                "She signed her emails “Best-ish.”",
                "Okafor quoted the notice on the wall behind her, “Trust First.”",
                "Okafor said he had sought a “reasonable efforts” test.",
                "The office said a shoe counts if its sole was “substantially transformed” here.",
                "Okafor lives in the row they call “the bank.”"
            })
    void a_name_a_title_or_a_sign_is_nobody_speaking(String text) {
        Reading reading = TestRoster.read(text);
        assertThat(reading.refused()).isNotEmpty();
        assertThat(reading.quotations()).noneMatch(TermsTest::marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pruitt said the bill was “dead on arrival.”",
                "Pruitt said the “shameful” bill would die.",
                "Pruitt said the “cruel and stupid” rule would hurt families.",
                "Pruitt said “no.”",
                "Pruitt said he would not sign a “blank check.”",
                "Okafor praised the “tremendous work” of the staff.",
                "The court found the agency’s reasoning “arbitrary in the extreme.”",
                "Okafor said the label was “misleading.”",
                "Okafor said the title of the bill was “a joke.”",
                "Okafor says the word is “overused.”",
                "Pruitt criticized what he called “a culture of fear.”",
                "Pruitt criticized what she called the governor’s “reckless gamble.”",
                "Under the deal, Pruitt said, the state would “never again” pay late.",
                "Under the law, Pruitt said, towns are “on their own.”",
                "Okafor said the “system is broken.”",
                "Pruitt said “Another day, another deal.”",
                "Okafor said the bill was “not perfect.”",
                "Okafor said he counts as “an enemy of the farm.”",
                "“May I?” Okafor asked.",
                "“Big Yellow,” Okafor said, “is dead.”",
                "Pruitt said Democrats want “open borders.”",
                "A readout of the meeting called the need “urgent.”",
                "Pruitt spoke of the “desperate, urgent need” for the money.",
                "Pruitt said the numbers “don’t add up.”",
                "Pruitt warned of “a long, cold winter.”",
                "Pruitt called last year’s “a punishment.”"
            })
    void words_of_a_speaker_stay(String text) {
        Reading reading = TestRoster.read(text);
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.quotations()).anyMatch(TermsTest::marked).allMatch(q -> q.speaker() != null);
    }

    private static boolean marked(Quotation quotation) {
        return quotation.kind() != Kind.INDIRECT;
    }
}
