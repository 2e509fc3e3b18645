package org.winset.dossier.folder;

import static org.winset.dossier.shape.Key.nullable;
import static org.winset.dossier.shape.Key.optional;
import static org.winset.dossier.shape.Key.required;

import java.time.LocalDate;
import java.util.List;
import org.winset.dossier.Audience;
import org.winset.dossier.Caucus;
import org.winset.dossier.Principal;
import org.winset.dossier.Role;
import org.winset.dossier.View;
import org.winset.dossier.shape.Key;
import org.winset.dossier.shape.ObjectShape;
import org.winset.dossier.shape.Shape;
import org.winset.dossier.shape.Shapes;

/// `principals:`, `audiences:` and `roles:`.
final class PeopleKeys {

    private static final Key<Principal, String> TITLE =
            required("title", Shapes.text(), Principal::title, "the office or group");
    private static final Key<Principal, String> NAME =
            optional("name", Shapes.text(), Principal::name, "", "the person's name");
    private static final Key<Principal, String> MEMBER =
            nullable("member", Shapes.reference("member"), Principal::member, "the principal's own seat");
    private static final Key<Principal, List<Caucus>> LEADS = optional(
            "leads",
            Shapes.list(Terms.caucus()),
            Principal::leads,
            List.of(),
            "the caucuses whose cue this is: [house.R]");
    private static final Key<Principal, Double> CUE_WEIGHT = optional(
            "cue-weight", Shapes.number(0, 100), Principal::cueWeight, 1.0, "the weight among a caucus's leaders");
    private static final Key<Principal, List<View>> PRINCIPAL_VIEWS =
            optional("views", ViewKeys.of("principal"), Principal::views, List.of(), "views on levels");
    private static final Key<Principal, String> SOURCE =
            required("source", Terms.source(), Principal::source, "who says that this is who negotiates");
    private static final Key<Principal, String> NOTE =
            optional("note", Shapes.text(), Principal::note, "", "anything else");

    static final Shape<List<Principal>> PRINCIPALS = Shapes.named(
            "principal",
            Terms.HOLDERS,
            new ObjectShape<>(
                    "principal",
                    List.of(TITLE, NAME, MEMBER, LEADS, CUE_WEIGHT, PRINCIPAL_VIEWS, SOURCE, NOTE),
                    fields -> new Principal(
                            fields.id(),
                            fields.get(TITLE),
                            fields.get(NAME),
                            fields.find(MEMBER),
                            fields.get(LEADS),
                            fields.get(CUE_WEIGHT),
                            fields.get(PRINCIPAL_VIEWS),
                            fields.get(SOURCE),
                            fields.get(NOTE))),
            Principal::id);

    private static final Key<Audience.Finding, String> TEXT =
            required("text", Shapes.text(), Audience.Finding::text, "what was found");
    private static final Key<Audience.Finding, LocalDate> FOUND =
            nullable("date", Shapes.date(), Audience.Finding::date, "when");
    private static final Key<Audience.Finding, String> FINDING_SOURCE =
            required("source", Terms.source(), Audience.Finding::source, "the poll or report");
    private static final ObjectShape<Audience.Finding> FINDING = new ObjectShape<>(
            "finding",
            List.of(TEXT, FOUND, FINDING_SOURCE),
            fields -> new Audience.Finding(fields.get(TEXT), fields.find(FOUND), fields.get(FINDING_SOURCE)));

    private static final Key<Audience, String> AUDIENCE_TITLE =
            required("title", Shapes.text(), Audience::title, "the group in a few words");
    private static final Key<Audience, List<Audience.Finding>> FINDINGS =
            optional("findings", Shapes.list(FINDING), Audience::findings, List.of(), "what polls and reports say");
    private static final Key<Audience, List<View>> AUDIENCE_VIEWS =
            optional("views", ViewKeys.of("audience"), Audience::views, List.of(), "views on levels");
    private static final Key<Audience, String> AUDIENCE_NOTE =
            optional("note", Shapes.text(), Audience::note, "", "anything else");

    static final Shape<List<Audience>> AUDIENCES = Shapes.named(
            "audience",
            Terms.HOLDERS,
            new ObjectShape<>(
                    "audience",
                    List.of(AUDIENCE_TITLE, FINDINGS, AUDIENCE_VIEWS, AUDIENCE_NOTE),
                    fields -> new Audience(
                            fields.id(),
                            fields.get(AUDIENCE_TITLE),
                            fields.get(FINDINGS),
                            fields.get(AUDIENCE_VIEWS),
                            fields.get(AUDIENCE_NOTE))),
            Audience::id);

    private static final Key<Role, String> ROLE_TITLE =
            required("title", Shapes.text(), Role::title, "the title as articles print it");
    private static final Key<Role, String> PERSON = required("person", Shapes.text(), Role::person, "who bears it");
    private static final Key<Role, String> ID = optional(
            "id", Shapes.reference("member", "principal"), Role::id, "", "the person's id, if a member or principal");
    private static final Key<Role, String> SPEAKS_FOR =
            optional("speaks-for", Terms.holder(), Role::speaksFor, "", "whose stance this person states");
    private static final Key<Role, LocalDate> FROM =
            nullable("from", Shapes.date(), Role::from, "the first day; left out: before the dossier's time");
    private static final Key<Role, LocalDate> TO = nullable("to", Shapes.date(), Role::to, "the last day");

    static final Shape<List<Role>> ROLES = Shapes.list(new ObjectShape<>(
            "role",
            List.of(ROLE_TITLE, PERSON, ID, SPEAKS_FOR, FROM, TO),
            fields -> new Role(
                    fields.get(ROLE_TITLE),
                    fields.get(PERSON),
                    fields.get(ID),
                    fields.get(SPEAKS_FOR),
                    fields.find(FROM),
                    fields.find(TO))));

    private PeopleKeys() {}
}
