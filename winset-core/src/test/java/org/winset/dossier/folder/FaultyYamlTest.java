package org.winset.dossier.folder;

import static org.winset.dossier.folder.Fault.of;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything that can be wrong inside `dossier.yaml`.
class FaultyYamlTest {

    private static final String YAML = "dossier.yaml";

    @ParameterizedTest
    @MethodSource({"syntax", "keys", "values", "references", "provisions", "groups", "rules"})
    void is_told_with_its_place(Fault fault, @TempDir Path folder) throws IOException {
        fault.check(folder);
    }

    static Stream<Fault> syntax() {
        return Stream.of(
                of("a tab as indentation", YAML, "  services: {title", "¦\tservices: {title", "TAB", "spaces"),
                of("a quote never closed", YAML, "name: Alex Example", "name: ¦\"Alex Example", "never closed"),
                of("a bracket never closed", YAML, "parties: [G]", "parties: ¦[G", "never closed"),
                of("a key twice", YAML, "as-of: 2024-03-01", "as-of: 2024-03-01\n¦as-of: 2024-03-02", "second time"),
                of("an anchor", YAML, "rule: Members", "rule: ¦&r Members", "anchor (&r)"),
                of("an alias", YAML, "name: Alex Example", "name: ¦*r", "alias (*r)"),
                of("a tag", YAML, "name: Alex Example", "name: ¦!!str Alex Example", "tag"),
                of(
                        "a second document",
                        YAML,
                        "  parking-fee=two-euros: [two-euro fee]\n",
                        "---\n¦a: 1\n",
                        "second document"),
                of("a colon in plain text", YAML, "title: Library hours", "title: Library¦: hours", "colon", "quotes"),
                of("a line out of step", YAML, "    seats: 7", "   ¦seats: 7", "indentation"),
                of("a stray sign", YAML, "title: Town council", "title: ¦@Town council", "@", "quotes"));
    }

    static Stream<Fault> keys() {
        return Stream.of(
                of("a key misspelt", YAML, "    unit: euros", "    ¦unti: euros", "(unti)", "(unit) was meant")
                        .with(1),
                of("a top key unknown", YAML, "lexicon:", "¦lexikon:", "(lexikon)", "(lexicon) was meant"),
                of("a key far from any", YAML, "    seats: 7", "    seats: 7\n    ¦zzzzzz: 1", "(zzzzzz)", "one of ("),
                of(
                        "a key lacking",
                        YAML,
                        "  shopkeepers:\n    title: Shopkeepers",
                        "  ¦shopkeepers:",
                        "(shopkeepers)",
                        "(title)"),
                of("a key without value", YAML, "title: Shopkeepers", "title:¦", "(title) has no value"),
                of("the as-of date lacking", YAML, "as-of: 2024-03-01 #", "#", "(as-of)")
                        .and("title: Library hours and", "¦title: Library hours and"),
                of(
                        "a gate without kind",
                        YAML,
                        "  enactment:\n    kind: override\n",
                        "  ¦enactment:\n",
                        "(kind) is missing",
                        "(vote"),
                of(
                        "a gate of unknown kind",
                        YAML,
                        "kind: override",
                        "kind: ¦overide",
                        "(overide)",
                        "(override) was meant"));
    }

    static Stream<Fault> values() {
        return Stream.of(
                of("a share above 1", YAML, "share: 0.5", "share: ¦50", "(50)", "from 0 to 1", "(0.5) was meant"),
                of("a negative share", YAML, "share: 0.5", "share: ¦-0.5", "(-0.5)", "from 0 to 1"),
                of("a share in percent", YAML, "share: 0.5", "share: ¦50 %", "(50 %)", "(0.5) was meant"),
                of("a number with separators", YAML, "seats: 7", "seats: ¦1,007", "(1,007)", "(1007) was meant"),
                of("half a seat", YAML, "seats: 7", "seats: ¦7.5", "(7.5)", "whole number"),
                of("no seats", YAML, "seats: 7", "seats: ¦0", "(0)", "from 1"),
                of("a word for a number", YAML, "amount: 2", "amount: ¦two", "(two)", "a number"),
                of("an infinite number", YAML, "amount: 2", "amount: ¦.inf", "(.inf)"),
                of("a day that does not exist", YAML, "date: 2024-02-10", "date: ¦2024-02-30", "(2024-02-30)", "date"),
                of("a date written otherwise", YAML, "date: 2024-02-10", "date: ¦10/02/2024", "year-month-day"),
                of("maybe instead of yes or no", YAML, "reversed: yes", "reversed: ¦maybe", "(maybe)", "yes or no"),
                of(
                        "a view in other words",
                        YAML,
                        "view: strongly against",
                        "view: ¦strongly agianst",
                        "(strongly agianst)",
                        "(strongly against) was meant"),
                of("a strength unknown", YAML, "strength: lean", "strength: ¦leen", "(leen)", "(lean) was meant"),
                of(
                        "a list that is none",
                        YAML,
                        "members: [m5, m6]",
                        "members: ¦m5",
                        "a list is needed",
                        "[m5] was meant"),
                of("a list for a text", YAML, "title: Mayor\n", "title: ¦[a, b]\n", "a list", "a text"),
                of("keys for a text", YAML, "name: Alex Example", "name: ¦{a: b}", "keys with values", "a text"),
                of(
                        "a text for keys",
                        YAML,
                        "  traffic: {title: Traffic and parking}",
                        "  traffic: ¦Traffic",
                        "(traffic)",
                        "keys with values"),
                of(
                        "a list for names",
                        YAML,
                        "topics: # subjects; a bloc can hold some of them dearer than others\n  services: {title: Town services}\n  traffic: {title: Traffic and parking}",
                        "topics: ¦[services, traffic]",
                        "names with values"));
    }

    static Stream<Fault> references() {
        return Stream.of(
                of("an unknown topic", YAML, "topic: traffic", "topic: ¦trafic", "(trafic)", "(traffic) was meant"),
                of(
                        "an unknown source",
                        YAML,
                        "actor: mayor\n    source: invented",
                        "actor: mayor\n    source: ¦invnted",
                        "(invnted)",
                        "(invented) was meant"),
                of(
                        "an unknown precedent",
                        YAML,
                        "- vote: v12",
                        "- vote: ¦v21",
                        "(v21)",
                        "precedents.csv",
                        "(v12) was meant"),
                of(
                        "a gate no chamber has",
                        YAML,
                        "chamber: council\n    procedure: passage",
                        "chamber: ¦senate\n    procedure: passage",
                        "(senate)",
                        "chamber",
                        "(council) was meant"),
                of(
                        "an unknown gate on a path",
                        YAML,
                        "steps: [reading, enactment]",
                        "steps: [reading, ¦enactmant]",
                        "(enactmant)",
                        "(enactment) was meant"),
                of("an unknown actor", YAML, "actor: mayor", "actor: ¦major", "(major)", "(mayor) was meant"),
                of("an unknown member", YAML, "member: m4", "member: ¦m44", "(m44)", "member"),
                of(
                        "an unknown holder",
                        YAML,
                        "{holder: shopkeepers, view: against",
                        "{holder: ¦shopkeeper, view: against",
                        "(shopkeeper)",
                        "(shopkeepers) was meant"),
                of("an unknown tie-breaker", YAML, "tie-breaker: mayor", "tie-breaker: ¦m1", "(m1)", "principal"),
                of(
                        "an unknown level in a view",
                        YAML,
                        "{level: parking-fee=two-euros, view: lean against",
                        "{level: parking-fee=¦three, view: lean against",
                        "(three)",
                        "(parking-fee)",
                        "scale (free, one-euro, two-euros)"),
                of(
                        "an unknown provision in a view",
                        YAML,
                        "{level: parking-fee=two-euros, view: lean against",
                        "{level: ¦parking-fees=two-euros, view: lean against",
                        "(parking-fees)",
                        "(parking-fee) was meant"),
                of(
                        "an unknown level in a condition",
                        YAML,
                        "never: parking-fee >= two-euros",
                        "never: parking-fee >= ¦two-euro",
                        "(two-euro)",
                        "(two-euros) was meant"),
                of(
                        "an unknown level in a quoted condition",
                        YAML,
                        "never: parking-fee >= two-euros",
                        "never: \"parking-fee >= ¦two-euro\"",
                        "(two-euro)"),
                of(
                        "an unknown level in the lexicon",
                        YAML,
                        "  parking-fee=two-euros: [",
                        "  parking-fee=¦ten-euros: [",
                        "(ten-euros)",
                        "scale"),
                of("an unknown caucus", YAML, "leads: [council.C]", "leads: [council.¦K]", "(K)", "caucus"),
                of(
                                "an unknown chamber of a caucus",
                                YAML,
                                "leads: [council.C]",
                                "leads: [¦counsil.C]",
                                "(counsil)",
                                "(council) was meant")
                        .with(1),
                of("a caucus without chamber", YAML, "leads: [council.C]", "leads: [¦C]", "(C)", "(house.R)"),
                of(
                        "an unknown weight",
                        YAML,
                        "needs: majority of voting",
                        "needs: 65 % of ¦population of seats",
                        "(population)",
                        "weight"),
                of(
                        "an unknown topic of a salience",
                        YAML,
                        "      traffic: {median",
                        "      ¦trafic: {median",
                        "(trafic)",
                        "(traffic) was meant"));
    }

    static Stream<Fault> provisions() {
        return Stream.of(
                of(
                                "one level only",
                                YAML,
                                "\n      saturday:\n        title: Saturdays too\n        precedents: # past roll calls that tell what members think of this level\n          - {vote: v12, share: 0.5} # this level adopts half of what v12 was about\n      evenings:\n        title: Saturdays and evenings\n        precedents:\n          - vote: v12\n          - {vote: v19, reversed: yes} # a yea on v19 was a vote against",
                                "",
                                "fewer than two levels")
                        .and("      as-is: {title: Week", "      ¦as-is: {title: Week")
                        .with(5),
                of(
                        "precedents of the status quo",
                        YAML,
                        "      as-is: {title: Weekdays until five}",
                        "      as-is:\n        title: Weekdays until five\n        precedents:\n          ¦- vote: v12\n",
                        "status quo (as-is)"),
                of(
                        "a precedent twice",
                        YAML,
                        "{vote: v19, reversed: yes}",
                        "{vote: ¦v12, reversed: yes}",
                        "(v12)",
                        "twice"),
                of("an amount without unit", YAML, "    unit: euros an hour\n", "", "(0.0)", "no unit")
                        .and("amount: 0}", "amount: ¦0}"),
                of(
                        "an amount without source",
                        YAML,
                        "amount: 2\n        source: invented",
                        "amount: ¦2",
                        "(2.0)",
                        "no source"),
                of("a pull without sd", YAML, "view: strongly against,", "pull: ¦-1.5,", "(pull)", "(sd)"),
                of(
                        "a view in words and numbers",
                        YAML,
                        "view: strongly against,",
                        "view: strongly against, pull: ¦-1.5, sd: 1,",
                        "not both"),
                of(
                        "a view without view",
                        YAML,
                        "- {holder: shopkeepers, view: strongly against,",
                        "- ¦{holder: shopkeepers,",
                        "says nothing"),
                of(
                        "a name with a space",
                        YAML,
                        "  parking-fee:\n",
                        "  ¦parking fee:\n",
                        "(parking fee)",
                        "(parking-fee)"),
                of(
                                "a name that conditions use",
                                YAML,
                                "  reading:\n    kind",
                                "  ¦not:\n    kind",
                                "(not)",
                                "conditions use it")
                        .with(4),
                of(
                        "a condition that always holds",
                        YAML,
                        "requires: parking-fee > free",
                        "requires: ¦parking-fee >= free",
                        "always holds"),
                of(
                        "a condition that never holds",
                        YAML,
                        "never: parking-fee >= two-euros",
                        "never: ¦parking-fee > two-euros",
                        "never holds"),
                of(
                        "a condition cut off",
                        YAML,
                        "never: parking-fee >= two-euros",
                        "never: parking-fee >=¦",
                        "ends where a level"),
                of(
                        "a condition without comparison",
                        YAML,
                        "never: parking-fee >= two-euros",
                        "never: parking-fee ¦two-euros",
                        "comparison",
                        ">="),
                of(
                        "a condition with an open bracket",
                        YAML,
                        "never: parking-fee >= two-euros",
                        "never: (parking-fee >= two-euros¦",
                        "bracket"),
                of(
                        "a condition with an odd sign",
                        YAML,
                        "never: parking-fee >= two-euros",
                        "never: parking-fee >= two-euros ¦& always",
                        "(&)"));
    }

    static Stream<Fault> groups() {
        return Stream.of(
                of("a party that no member has", YAML, "parties: [G]", "parties: [¦K]", "(K)", "parties"),
                of(
                        "a dimension that positions lack",
                        YAML,
                        "parties: [G]",
                        "positions: [{dimension: ¦2, from: 0}]",
                        "(2)",
                        "dimension"),
                of(
                        "a range turned round",
                        YAML,
                        "parties: [G]",
                        "positions: [{dimension: 1, from: ¦1, to: 0}]",
                        "(1.0)",
                        "swapped"),
                of("a bloc without members", YAML, "parties: [G]", "parties: [G]\n    states: [¦Nowhere]", "(Nowhere)"),
                of("a bloc without criteria", YAML, "    members: [m5, m6]\n", "", "no members", "criterion")
                        .and("  shopkeepers:\n", "  ¦shopkeepers:\n"),
                of("a majority that is no party", YAML, "majority: C", "majority: ¦K", "(K)", "majority"),
                of("fewer seats than members", YAML, "seats: 7", "seats: ¦6", "(6) seats", "(7) members"),
                of("one name for two holders", YAML, "  commuters:\n", "  ¦greens:\n", "(greens)", "taken at"),
                of(
                        "a title borne twice at once",
                        YAML,
                        "lexicon: #",
                        "  - ¦{title: Mayor, person: Bo Other}\nlexicon: #",
                        "(Mayor)",
                        "(Alex Example)",
                        "(Bo Other)"),
                of(
                        "words for two provisions",
                        YAML,
                        "lexicon: # the words by which articles name a provision or a level\n  library-hours: [library hours",
                        "lexicon: # the words by which articles name a provision or a level\n  ¦library-hours: [parking fee",
                        "(parking fee)",
                        "(library-hours)"));
    }

    static Stream<Fault> rules() {
        return Stream.of(
                of(
                        "a threshold in other words",
                        YAML,
                        "needs: majority of voting",
                        "needs: ¦most of voting",
                        "(most)",
                        "majority of voting"),
                of(
                        "a threshold without base",
                        YAML,
                        "needs: 2/3 of sworn",
                        "needs: 2/3 of ¦members",
                        "(members)",
                        "(sworn)"),
                of("a threshold above 1", YAML, "needs: 2/3 of sworn", "needs: ¦3/2 of sworn", "(3/2)", "swapped"),
                of("more yeas than seats", YAML, "needs: 2/3 of sworn", "needs: ¦218 yeas", "(218)", "(7) seats"),
                of("a threshold that goes on", YAML, "needs: 2/3 of sworn", "needs: 2/3 of sworn ¦then", "(then)"),
                of(
                        "an override of a vote",
                        YAML,
                        "decision: signature\n",
                        "decision: ¦reading\n",
                        "(reading)",
                        "decision"),
                of(
                        "an override by a decision",
                        YAML,
                        "votes: [second-reading]",
                        "votes: [¦signature]",
                        "(signature)",
                        "vote"),
                of("an override by nothing", YAML, "votes: [second-reading]", "votes: ¦[]", "no votes"),
                of("a path without steps", YAML, "steps: [reading, enactment]", "steps: ¦[]", "no steps"),
                of(
                        "a gate twice on a path",
                        YAML,
                        "steps: [reading, enactment]",
                        "steps: [reading, enactment, ¦reading]",
                        "(reading)",
                        "twice"),
                of(
                                "a provision in no part",
                                YAML,
                                "provisions: [parking-fee]}",
                                "provisions: []}",
                                "(parking-fee)",
                                "in no part")
                        .and("      library: {title", "      ¦library: {title"),
                of(
                        "a provision in two parts",
                        YAML,
                        "provisions: [parking-fee]}",
                        "provisions: [parking-fee, ¦library-hours]}",
                        "(library-hours)",
                        "(library)",
                        "(parking)"),
                of(
                                "a part that the path has not",
                                YAML,
                                "- {gate: reading, parts: [library, parking]}",
                                "- ¦{gate: reading, parts: [library, parkin]}",
                                "(parkin)",
                                "(parking) was meant")
                        .with(1),
                of(
                                "a part never voted on",
                                YAML,
                                "parts: [library, parking]}",
                                "parts: [library]}",
                                "(parking)",
                                "never voted on")
                        .and("      parking: {title", "      ¦parking: {title"));
    }
}
