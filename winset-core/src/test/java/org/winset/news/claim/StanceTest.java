package org.winset.news.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winset.news.Lexicon;
import org.winset.news.Reading;
import org.winset.news.TestRoster;

/// What a sentence says about a provision: the kind of statement, turned by negation, and what it is tied to.
class StanceTest {

    private static final Lexicon LEXICON = new Lexicon(List.of(
            new Lexicon.Entry("levee", "", false, List.of("levee")),
            new Lexicon.Entry("toll", "", false, List.of("bridge toll", "toll"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“I support the levee,” Okafor said.|levee support",
                "“I don’t support the levee,” Okafor said.|levee oppose",
                "“I’m not opposed to the levee,” Okafor said.|levee support",
                "“I will vote for the levee,” Okafor said.|levee vote yes",
                "“I will not vote for the levee,” Okafor said.|levee vote no",
                "“We need to build the levee,” Okafor said.|levee demand",
                "“The levee is not enough,” Okafor said.|levee insufficient",
                "“The toll is a red line,” Okafor said.|toll red line",
                "“The toll is not a red line,” Okafor said.|toll open",
                "“I would never accept a toll,” Okafor said.|toll red line",
                "“I’m open to a toll,” Okafor said.|toll open",
                "Okafor warned that the toll would hurt towns.|toll warning",
                "“There will be no levee without a toll,” Okafor said.|levee link on toll; toll demand",
                "“Unless the toll goes up, there will be no levee,” Okafor said.|toll demand; levee link on toll",
                "“I will vote for the levee in exchange for a toll,” Okafor said.|levee link on toll; toll demand",
                "“I won’t vote for any bill without a toll,” Okafor said.|toll demand",
                "“We have to do both the levee and the toll,” Okafor said.|levee link on toll; toll link on levee",
            })
    void a_sentence_takes_a_stand(String text, String expected) {
        Reading reading = TestRoster.read(text);
        Stakeholders nobody = new Stakeholders(TestRoster.roster(), List.of(), List.of());
        List<String> found = new Proposer(LEXICON, nobody, provision -> "none")
                .propose(reading).stream().map(StanceTest::words).toList();
        assertThat(String.join("; ", found)).isEqualTo(expected);
    }

    private static String words(Proposal proposal) {
        String tied = proposal.requires() == null
                ? ""
                : " on " + proposal.requires().toString().split(" ")[0];
        return proposal.provision() + " " + proposal.kind().words() + tied;
    }
}
