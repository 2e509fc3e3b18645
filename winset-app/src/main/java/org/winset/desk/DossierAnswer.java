package org.winset.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.winset.border.fit.Outlook;
import org.winset.dossier.Chamber;
import org.winset.dossier.Commitment;
import org.winset.dossier.Condition;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.Level;
import org.winset.dossier.Member;
import org.winset.dossier.Outcome;
import org.winset.dossier.Path;
import org.winset.dossier.Position;
import org.winset.dossier.Principal;
import org.winset.dossier.Problem;
import org.winset.dossier.Provision;
import org.winset.dossier.Source;
import org.winset.dossier.Statement;

/// A dossier for the page: everything that doesn't depend on the deal. `problems` tells what is wrong with the files as
/// they lie on disk now, when the answer shows an earlier good edition. `consequences` says whether the dossier tells
/// what deals would do.
record DossierAnswer(
        String version,
        String folder,
        String title,
        String note,
        String asOf,
        List<Word> parties,
        List<ProvisionLine> provisions,
        List<ChamberLine> chambers,
        List<GateLine> gates,
        List<PathLine> paths,
        List<PrincipalLine> principals,
        List<StatementLine> statements,
        List<OutcomeLine> outcomes,
        List<String> days,
        boolean consequences,
        List<Problem> problems) {

    record Word(String id, String title) {}

    record ProvisionLine(String id, String title, String unit, String note, boolean money, List<LevelLine> levels) {}

    record LevelLine(String id, String title, @Nullable Double amount, String source, String note) {}

    record ChamberLine(String id, String title, int seats, String majority, List<MemberLine> members) {}

    /// `x` is the first coordinate of the position.
    record MemberLine(
            String id,
            String name,
            String party,
            String caucus,
            String state,
            String district,
            @Nullable Double x) {}

    /// `chamber` is empty unless the gate is a vote.
    record GateLine(String id, String title, String kind, String chamber, String rule, String source) {}

    record PathLine(String id, String title, boolean divides, List<Word> parts, String note) {}

    record PrincipalLine(
            String id, String title, String name, @Nullable String member, List<String> leads) {}

    record StatementLine(
            String id,
            String date,
            String speaker,
            String holder,
            String kind,
            String condition,
            String strength,
            boolean onRecord,
            boolean anonymous,
            String source,
            String url,
            boolean marked,
            String note) {}

    record OutcomeLine(
            String id,
            String date,
            String chamber,
            String gate,
            String title,
            String deal,
            int yea,
            int nay,
            boolean passed,
            String source,
            String note) {}

    static DossierAnswer of(java.nio.file.Path folder, Shelf.Now now) {
        Dossier d = now.edition().dossier();
        return new DossierAnswer(
                now.edition().version(),
                folder.toString(),
                d.title(),
                d.note(),
                d.asOf().toString(),
                d.parties().stream().map(p -> new Word(p.id(), p.title())).toList(),
                d.provisions().stream().map(p -> provision(d, p)).toList(),
                d.chambers().stream().map(DossierAnswer::chamber).toList(),
                d.gates().stream().map(g -> gate(d, g)).toList(),
                d.paths().stream().map(DossierAnswer::path).toList(),
                d.principals().stream().map(DossierAnswer::principal).toList(),
                d.statements().stream().map(s -> statement(d, s)).toList(),
                d.outcomes().stream().map(o -> outcome(d, o)).toList(),
                daysOf(d).stream().map(LocalDate::toString).toList(),
                Outlook.describes(folder),
                now.problems());
    }

    private static ProvisionLine provision(Dossier d, Provision p) {
        List<LevelLine> levels = p.levels().stream()
                .map((Level l) -> new LevelLine(l.id(), l.title(), l.amount(), d.citation(l.source()), l.note()))
                .toList();
        return new ProvisionLine(p.id(), p.title(), p.unit(), p.note(), p.isMoney(), levels);
    }

    private static ChamberLine chamber(Chamber c) {
        return new ChamberLine(
                c.id(),
                c.title(),
                c.seats(),
                c.majority(),
                c.members().stream().map(DossierAnswer::member).toList());
    }

    private static MemberLine member(Member m) {
        Position position = m.position();
        return new MemberLine(
                m.id(),
                m.name(),
                m.party(),
                m.caucus(),
                m.state(),
                m.district(),
                position == null ? null : CountAnswer.round(position.mean().getFirst()));
    }

    private static GateLine gate(Dossier d, Gate gate) {
        return switch (gate) {
            case Gate.Vote v ->
                new GateLine(
                        v.id(), v.title(), "vote", v.chamber(), v.procedure().words(), d.citation(v.source()));
            case Gate.MajorityOfMajority m ->
                new GateLine(
                        m.id(),
                        m.title(),
                        "majority of the majority",
                        m.caucus().chamber(),
                        m.caucus().toString(),
                        d.citation(m.source()));
            case Gate.Decision a -> new GateLine(a.id(), a.title(), "decision", "", a.actor(), d.citation(a.source()));
            case Gate.Override o ->
                new GateLine(o.id(), o.title(), "override", "", o.decision(), d.citation(o.source()));
        };
    }

    private static PathLine path(Path p) {
        List<Word> parts = p.parts().stream()
                .map(part -> new Word(part.id(), part.title()))
                .toList();
        return new PathLine(p.id(), p.title(), p.divides(), parts, p.note());
    }

    private static PrincipalLine principal(Principal p) {
        return new PrincipalLine(
                p.id(),
                p.title(),
                p.name(),
                p.member(),
                p.leads().stream().map(Object::toString).toList());
    }

    private static StatementLine statement(Dossier d, Statement s) {
        Condition condition = s.condition();
        return new StatementLine(
                s.id(),
                s.date().toString(),
                s.speaker(),
                s.holder(),
                s.kind().words(),
                condition == null ? "" : condition.toString(),
                Question.words(s.strength()),
                s.onRecord(),
                s.anonymous(),
                d.citation(s.source()),
                d.sources().stream()
                        .filter(source -> source.id().equals(s.source()))
                        .map(Source::url)
                        .findFirst()
                        .orElse(""),
                !s.article().isEmpty(),
                s.note());
    }

    private static OutcomeLine outcome(Dossier d, Outcome o) {
        List<String> deal = new ArrayList<>();
        o.deal().forEach((provision, level) -> deal.add(provision + "=" + level));
        return new OutcomeLine(
                o.id(),
                o.date().toString(),
                o.chamber(),
                o.gate(),
                o.title(),
                String.join(",", deal),
                o.yea(),
                o.nay(),
                o.passed(),
                d.citation(o.source()),
                o.note());
    }

    /// The days on which something that the dossier states was said, and its own day.
    static TreeSet<LocalDate> daysOf(Dossier d) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(d.asOf());
        d.statements().forEach(s -> days.add(s.date()));
        for (Commitment c : d.commitments()) {
            LocalDate day = c.date();
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }
}
