package org.winset.news.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.winset.news.Article;
import org.winset.news.Gender;
import org.winset.news.Person;
import org.winset.news.Quotation;
import org.winset.news.Reader;
import org.winset.news.Reading;
import org.winset.news.Roster;
import org.winset.news.Speaker;
import org.winset.news.TestRoster;

/// Who is meant by a mention.
class PeopleTest {

    @Test
    void the_first_full_name_with_its_title_decides_an_ambiguous_surname() {
        assertThat(id("Sen. Gloria Mercer spoke first. “No,” Mercer said.")).isEqualTo("mercer-g");
        assertThat(id("House Speaker Daniel Mercer spoke first. “No,” Mercer said."))
                .isEqualTo("mercer-d");
        assertThat(id("“No,” Sen. Mercer said.")).isEqualTo("mercer-g");
        assertThat(id("“No,” said Mercer, the Maine independent.")).isEqualTo("mercer-g");
    }

    @Test
    void a_surname_before_its_full_name_means_the_same_person() {
        assertThat(id("“No,” Mercer said. Later, Sen. Gloria Mercer voted yes."))
                .isEqualTo("mercer-g");
    }

    @Test
    void another_given_name_is_another_person() {
        assertThat(name("“No,” said Harold Okafor.")).isEqualTo("Harold Okafor");
        assertThat(id("“No,” said Harold Okafor.")).isEmpty();
    }

    @Test
    void short_forms_and_initials_are_the_same_given_name() {
        assertThat(id("“No,” said Sen. Tom Brandt.")).isEqualTo("brandt");
        assertThat(id("“No,” said Sen. Thomas R. Brandt.")).isEqualTo("brandt");
        assertThat(id("“No,” said Rep. Nathan Pruitt.")).isEqualTo("pruitt");
    }

    @Test
    void accents_and_apostrophes_do_not_matter() {
        assertThat(id("“No,” said Sean O’Toole.")).isEqualTo("otoole");
        assertThat(id("“No,” said Sean O'Toole.")).isEqualTo("otoole");
    }

    @Test
    void offices_find_their_bearers() {
        assertThat(id("“No,” said the Senate Democratic leader.")).isEqualTo("okafor");
        assertThat(id("“No,” said the Senate minority leader.")).isEqualTo("brandt");
        assertThat(id("“No,” said the speaker of the House.")).isEqualTo("mercer-d");
        assertThat(id("“No,” the president said.")).isEqualTo("hale");
        assertThat(id("“No,” said the White House press secretary.")).isEqualTo("whitfield");
        assertThat(id("Rep. Nate Pruitt came late. “No,” the Tennessee Republican said."))
                .isEqualTo("pruitt");
    }

    @Test
    void an_office_belongs_to_whoever_held_it_that_day() {
        List<Person> people = List.of(
                speaker("old", "Ann Early", null, LocalDate.of(2023, 10, 3)),
                speaker("new", "Ben Later", LocalDate.of(2023, 10, 25), null));
        String text = "“No,” the Speaker said.";
        assertThat(id(people, text, LocalDate.of(2023, 5, 1))).isEqualTo("old");
        assertThat(id(people, text, LocalDate.of(2024, 1, 17))).isEqualTo("new");
        assertThat(id(people, text, LocalDate.of(2023, 10, 10))).isEmpty();
    }

    @Test
    void pronouns_mean_the_speaker_before_anyone_else_who_agrees() {
        assertThat(id("Brandt met Okafor. “No,” she said.")).isEqualTo("okafor");
        assertThat(id("“Yes,” Brandt said of Pruitt. “No,” he added.")).isEqualTo("brandt");
    }

    @Test
    void descriptions_point_back() {
        assertThat(name("Mo Ray, a retired teacher, rose. “No,” the teacher said."))
                .isEqualTo("Mo Ray");
        assertThat(name("The board's lawyer, Mo Ray, rose. “No,” the lawyer said."))
                .isEqualTo("Mo Ray");
    }

    @Test
    void anonymous_speakers_stay_themselves() {
        Reading reading = TestRoster.read("""
                “They want it,” a Democratic strategist close to the talks said.

                “They don’t,” a House aide said.

                “They do,” the strategist said. “A second aide was there.”

                “I was,” the aide said.
                """);
        assertThat(reading.quotations())
                .extracting(PeopleTest::speakerName)
                .containsExactly(
                        "a Democratic strategist close to the talks",
                        "a House aide",
                        "a Democratic strategist close to the talks",
                        "a Democratic strategist close to the talks",
                        "a House aide");
        assertThat(reading.quotations()).allMatch(q -> q.anonymous());
    }

    @Test
    void a_spokesman_is_not_whom_he_speaks_for() {
        assertThat(name("“No,” said a spokesman for Mercer.")).isEqualTo("a spokesman for Mercer");
        assertThat(name("A spokesman for Okafor, Lane Abbott, said: “No way at all.”"))
                .isEqualTo("Lane Abbott");
    }

    @Test
    void organisations_and_readouts_speak() {
        assertThat(name("“No delay,” the Interior Department said.")).isEqualTo("the Interior Department");
        assertThat(name("“No delay is wanted,” the White House statement said."))
                .isEqualTo("the White House");
    }

    @Test
    void two_who_speak_together_are_one_speaker() {
        assertThat(name("“We tried,” said Ida Bloom and Mo Ray.")).isEqualTo("Ida Bloom and Mo Ray");
    }

    @Test
    void doubled_surnames_of_the_roster_are_known() {
        List<Person> people = List.of(
                Roster.person("m", "Catherine Cortez Masto", List.of(), Gender.UNKNOWN, "Democrat", "NV", List.of()));
        assertThat(id(people, "“No,” Cortez Masto said.", null)).isEqualTo("m");
        assertThat(id(people, "“No,” said Catherine Cortez Masto.", null)).isEqualTo("m");
    }

    @Test
    void two_bearers_and_nothing_to_tell_them_apart_is_nobody() {
        List<Person> people = List.of(
                Roster.person("a", "Rick Scott", List.of(), Gender.MALE, "Republican", "FL", List.of()),
                Roster.person("b", "Tim Scott", List.of(), Gender.MALE, "Republican", "SC", List.of()));
        assertThat(id(people, "“No,” Scott said.", null)).isEmpty();
        assertThat(id(people, "“No,” said Scott, R-S.C., on Monday.", null)).isEqualTo("b");
        assertThat(id(people, "“No,” said Scott of Florida.", null)).isEqualTo("a");
    }

    private static Person speaker(String id, String name, @Nullable LocalDate from, @Nullable LocalDate to) {
        return Roster.person(
                id, name, List.of(), Gender.UNKNOWN, "", "", List.of(new Person.Office("Speaker", from, to)));
    }

    private static String id(List<Person> people, String text, @Nullable LocalDate day) {
        Reading reading = new Reader(new Roster(people)).read(new Article("a", text, day, ""));
        return last(reading).memberId();
    }

    private static String id(String text) {
        return last(TestRoster.read(text)).memberId();
    }

    private static String name(String text) {
        return last(TestRoster.read(text)).name();
    }

    private static Speaker last(Reading reading) {
        Speaker speaker = reading.quotations().getLast().speaker();
        if (speaker == null) {
            throw new AssertionError(reading.toString());
        }
        return speaker;
    }

    private static String speakerName(Quotation quotation) {
        return quotation.speaker() == null ? "" : quotation.speaker().name();
    }
}
