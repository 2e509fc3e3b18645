package org.winset.dossier.folder;

import static org.winset.dossier.folder.Fault.of;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything that can be wrong inside the tables.
class FaultyTableTest {

    private static final String COUNCIL = "council.csv";
    private static final String PRECEDENTS = "precedents.csv";
    private static final String STATEMENTS = "statements.csv";
    private static final String OUTCOMES = "outcomes.csv";
    private static final String VOTES = "outcome-votes.csv";

    @ParameterizedTest
    @MethodSource({"members", "precedents", "statements", "outcomes"})
    void is_told_with_its_place(Fault fault, @TempDir Path folder) throws IOException {
        fault.check(folder);
    }

    static Stream<Fault> members() {
        return Stream.of(
                of("a duplicate member", COUNCIL, "m7,Gil", "¦m6,Gil", "(m6)", "taken at"),
                of("a half-written row", COUNCIL, "41,39,0\n", "41,¦39", "(9) cells", "(absence)", "cut off"),
                of("a cell too many", COUNCIL, "40,38,0.02\n", "40,38,0.02,¦7\n", "(11) cells", "quotes"),
                of("a quote never closed", COUNCIL, "m7,Gil Linde", "m7,¦\"Gil Linde", "never closed"),
                of(
                        "an unknown column",
                        COUNCIL,
                        "correct,absence",
                        "correct,¦abscence",
                        "(abscence)",
                        "(absence) was meant"),
                of(
                        "a column twice",
                        COUNCIL,
                        "votes,correct,absence",
                        "votes,correct,¦votes",
                        "(votes)",
                        "second time"),
                of("a column without name", COUNCIL, "votes,correct,absence", "votes,correct,¦", "no name"),
                of("a column lacking", COUNCIL, "id,name,party", "¦id,names,party", "(name)", "missing")
                        .with(1),
                of(
                        "semicolons",
                        COUNCIL,
                        "id,name,party,x1,sd1,offset.traffic,offset_sd.traffic,votes,correct,absence",
                        "¦id;name;party;x1",
                        "use commas"),
                of(
                                "an offset on an unknown topic",
                                COUNCIL,
                                "offset.traffic,offset_sd.traffic",
                                "offset.¦trafic,offset_sd.traffic",
                                "(trafic)",
                                "(traffic) was meant")
                        .with(2),
                of("a position without sd", COUNCIL, "-1.21,0.32", "¦-1.21,", "(x1)", "(sd1)"),
                of("a negative sd", COUNCIL, "-1.21,0.32", "-1.21,¦-0.32", "(-0.32)"),
                of("a word for a position", COUNCIL, "-1.21,0.32", "¦left,0.32", "(left)", "a number"),
                of("a gap in the dimensions", COUNCIL, "x1,sd1", "x2,sd2", "(x1)")
                        .and("-1.21,0.32", "¦-1.21,0.32")
                        .with(6),
                of("an absence above 1", COUNCIL, "40,38,0.02", "40,38,¦2", "(2)", "(0.02) was meant"),
                of("more right than votes", COUNCIL, "40,38,0.02", "40,¦48,0.02", "(48)", "(40)"),
                of("a party the dossier has not", COUNCIL, "Ada Ahorn,G", "Ada Ahorn,¦B", "(B)", "parties"),
                of("a member id with a blank", COUNCIL, "m2,Ben", "¦m 2,Ben", "(m 2)", "(m-2)"),
                of("a name left out", COUNCIL, "m2,Ben Birke", "m2,¦", "(name)", "no value"),
                of(
                                "a last day before the first",
                                COUNCIL,
                                "correct,absence",
                                "correct,from,to,absence",
                                "(2020-01-01)",
                                "(2021-01-01)")
                        .and("40,38,", "40,38,2021-01-01,¦2020-01-01,")
                        .and("41,37,", "41,37,,,")
                        .and("39,35,", "39,35,,,")
                        .and("41,36,", "41,36,,,")
                        .and("40,37,", "40,37,,,")
                        .and("38,35,", "38,35,,,")
                        .and("41,39,", "41,39,,,"));
    }

    static Stream<Fault> precedents() {
        return Stream.of(
                of("a vote twice", PRECEDENTS, "v19,council", "¦v12,council", "(v12)", "taken at")
                        .with(1),
                of(
                        "a vote of an unknown chamber",
                        PRECEDENTS,
                        "v19,council",
                        "v19,¦counsel",
                        "(counsel)",
                        "(council) was meant"),
                of("negative yeas", PRECEDENTS, "trial,4,3", "trial,¦-4,3", "(-4)"),
                of("a discrimination without sd", PRECEDENTS, "-1.4,0.4", "¦-1.4,", "(beta1)", "(beta_sd1)"),
                of("a vote without source", PRECEDENTS, "-1.4,0.4,invented", "-1.4,0.4,¦", "(source)"),
                of(
                                "other dimensions than the members",
                                PRECEDENTS,
                                "beta1,beta_sd1",
                                "beta1,beta_sd1,beta2,beta_sd2",
                                "(2) discriminations",
                                "(1) dimensions")
                        .and("-1.4,0.4,", "-1.4,0.4,¦1,0.1,")
                        .and("1.1,0.4,", "1.1,0.4,,,"));
    }

    static Stream<Fault> statements() {
        return Stream.of(
                of("a statement twice", STATEMENTS, "s2,2024", "¦s1,2024", "(s1)", "taken at"),
                of(
                        "a statement named like a link",
                        STATEMENTS,
                        "s2,2024",
                        "¦fee-for-hours,2024",
                        "(fee-for-hours)",
                        "taken at"),
                of("an unknown kind", STATEMENTS, ",open,", ",¦opn,", "(opn)", "(open) was meant"),
                of("an unknown holder", STATEMENTS, ",mayor,", ",¦mayro,", "(mayro)", "(mayor) was meant"),
                of("a stance of nobody", STATEMENTS, ",mayor,", ",¦,", "(open)", "(holder)"),
                of(
                        "a link without requirement",
                        STATEMENTS,
                        ",open,library-hours >= saturday,,",
                        ",link,library-hours >= saturday,¦,",
                        "(link)",
                        "(requires)"),
                of(
                        "a requirement of no link",
                        STATEMENTS,
                        ",open,library-hours >= saturday,,",
                        ",open,library-hours >= saturday,¦parking-fee > free,",
                        "Only a link"),
                of(
                        "a red line without condition",
                        STATEMENTS,
                        ",open,library-hours >= saturday,",
                        ",red line,¦,",
                        "(red line)",
                        "(condition)"),
                of(
                        "a red line of an audience",
                        STATEMENTS,
                        ",mayor,open,",
                        ",¦commuters,red line,",
                        "(commuters)",
                        "does not vote"),
                of(
                        "an unknown level",
                        STATEMENTS,
                        "library-hours >= saturday",
                        "library-hours >= ¦satur-day",
                        "(satur-day)",
                        "(saturday) was meant"),
                of(
                        "a condition in other words",
                        STATEMENTS,
                        "library-hours >= saturday",
                        "library-hours ¦over saturday",
                        "comparison"),
                of(
                        "a source misspelt",
                        STATEMENTS,
                        "lean,invented,would",
                        "lean,¦nvented,would",
                        "(nvented)",
                        "(invented) was meant"));
    }

    static Stream<Fault> outcomes() {
        return Stream.of(
                of("more votes than seats", OUTCOMES, ",4,2,yes", ",¦40,2,yes", "(40-2)", "(7) seats"),
                of(
                        "a gate that is no vote",
                        OUTCOMES,
                        "v31,2024-03-20,council,reading",
                        "v31,2024-03-20,council,¦signature",
                        "(signature)",
                        "not a vote"),
                of("a level unknown", OUTCOMES, "library-hours=saturday,4", "library-hours=¦sunday,4", "(sunday)"),
                of(
                        "a provision twice in a deal",
                        OUTCOMES,
                        "parking-fee=one-euro; library-hours",
                        "parking-fee=one-euro; ¦parking-fee",
                        "two levels"),
                of("no deal", OUTCOMES, "library-hours=saturday,4", "¦,4", "(deal)"),
                of("a vote by nobody", VOTES, "v31,m5", "v31,¦m9", "(m9)"),
                of("a vote on nothing", VOTES, "v31,m5", "¦v33,m5", "(v33)"),
                of("a vote twice", VOTES, "v31,m2", "v31,¦m1", "(m1)", "twice"),
                of("a vote of another kind", VOTES, "m5,nay", "m5,¦present", "(present)", "(yea, nay, absent)"),
                of(
                        "more yeas than the tally",
                        VOTES,
                        "v32,m1,absent",
                        "v31,m3,yea\nv31,m4,yea\nv31,m6,¦yea",
                        "(4)",
                        "(v31)"));
    }
}
