package org.winset.dossier;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One negotiation: what is on the table, who votes, by which rules, and what was said.
///
/// Lists keep the file's order. Ids are unique among provisions, gates, paths and so on, and among all who can hold a
/// view (members of every chamber, blocs, principals, audiences). `asOf` is the day whose knowledge the dossier holds;
/// a dossier as read may have later statements and outcomes, which `asOf(date)` hides.
public record Dossier(
        String title,
        String note,
        LocalDate asOf,
        List<Source> sources,
        List<Party> parties,
        List<Topic> topics,
        List<Provision> provisions,
        List<Chamber> chambers,
        List<PrecedentVote> votes,
        List<Bloc> blocs,
        List<Principal> principals,
        List<Gate> gates,
        List<Path> paths,
        List<Commitment.RedLine> redLines,
        List<Commitment.Link> links,
        List<Audience> audiences,
        List<Role> roles,
        List<LexiconEntry> lexicon,
        List<Statement> statements,
        List<Outcome> outcomes,
        List<OutcomeVote> outcomeVotes) {

    public Dossier {
        sources = List.copyOf(sources);
        parties = List.copyOf(parties);
        topics = List.copyOf(topics);
        provisions = List.copyOf(provisions);
        chambers = List.copyOf(chambers);
        votes = List.copyOf(votes);
        blocs = List.copyOf(blocs);
        principals = List.copyOf(principals);
        gates = List.copyOf(gates);
        paths = List.copyOf(paths);
        redLines = List.copyOf(redLines);
        links = List.copyOf(links);
        audiences = List.copyOf(audiences);
        roles = List.copyOf(roles);
        lexicon = List.copyOf(lexicon);
        statements = List.copyOf(statements);
        outcomes = List.copyOf(outcomes);
        outcomeVotes = List.copyOf(outcomeVotes);
    }

    /// The same negotiation with other gates, commitments and statements.
    public Dossier with(
            List<Gate> gates,
            List<Commitment.RedLine> redLines,
            List<Commitment.Link> links,
            List<Statement> statements) {
        return new Dossier(
                title,
                note,
                asOf,
                sources,
                parties,
                topics,
                provisions,
                chambers,
                votes,
                blocs,
                principals,
                gates,
                paths,
                redLines,
                links,
                audiences,
                roles,
                lexicon,
                statements,
                outcomes,
                outcomeVotes);
    }

    /// The dossier as it was known at the end of a day: precedents, views, red lines, links, statements and outcomes of
    /// later days are gone. Positions stay as estimated.
    public Dossier asOf(LocalDate day) {
        return AsOf.view(this, day);
    }

    /// Every deal's starting point.
    public Deal statusQuo() {
        return Deal.of(provisions, Map.of());
    }

    /// The number of deals.
    public BigInteger deals() {
        return provisions.stream()
                .map(provision -> BigInteger.valueOf(provision.levels().size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /// Whether a deal meets a condition.
    public boolean holds(Condition condition, Deal deal) {
        return switch (condition) {
            case Condition.Always always -> true;
            case Condition.Compare compare -> {
                int place = provisionIndex(compare.provision());
                int named = provisions.get(place).indexOf(compare.level());
                yield compare.comparison().holds(deal.level(place), named);
            }
            case Condition.All all -> all.parts().stream().allMatch(part -> holds(part, deal));
            case Condition.Any any -> any.parts().stream().anyMatch(part -> holds(part, deal));
            case Condition.Not not -> !holds(not.part(), deal);
        };
    }

    /// Red lines and links, those the dossier states and those that statements draw, in that order.
    public List<Commitment> commitments() {
        List<Commitment> all = new ArrayList<>(redLines);
        all.addAll(links);
        for (Statement statement : statements) {
            Commitment commitment = statement.commitment();
            if (commitment != null) {
                all.add(commitment);
            }
        }
        return List.copyOf(all);
    }

    /// All views on a level: those stated with the level, then principals', then audiences'.
    public List<View> views(String provision, String level) {
        return views().filter(view ->
                        view.provision().equals(provision) && view.level().equals(level))
                .toList();
    }

    /// Every view on any level, in the same order.
    public Stream<View> views() {
        Stream<View> stated =
                provisions.stream().flatMap(p -> p.levels().stream()).flatMap(l -> l.views().stream());
        Stream<View> principal = principals.stream().flatMap(p -> p.views().stream());
        Stream<View> audience = audiences.stream().flatMap(a -> a.views().stream());
        return Stream.of(stated, principal, audience).flatMap(views -> views);
    }

    /// The members of a bloc by chamber id, sitting or not.
    public Map<String, List<Member>> members(Bloc bloc) {
        Map<String, List<Member>> found = new LinkedHashMap<>();
        for (Chamber chamber : chambers) {
            List<Member> held = chamber.members().stream()
                    .filter(member -> bloc.rule().holds(chamber.id(), member))
                    .toList();
            if (!held.isEmpty()) {
                found.put(chamber.id(), held);
            }
        }
        return found;
    }

    /// The place of a provision in the order, or -1.
    public int provisionIndex(String id) {
        for (int i = 0; i < provisions.size(); i++) {
            if (provisions.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /// The member of that id in whichever chamber, or `null`.
    public @Nullable Member member(String id) {
        for (Chamber chamber : chambers) {
            for (Member member : chamber.members()) {
                if (member.id().equals(id)) {
                    return member;
                }
            }
        }
        return null;
    }

    /// The chamber in which a member sits, or `null`.
    public @Nullable Chamber chamberOf(String member) {
        return chambers.stream()
                .filter(c -> c.members().stream().anyMatch(m -> m.id().equals(member)))
                .findFirst()
                .orElse(null);
    }

    public @Nullable Bloc bloc(String id) {
        return blocs.stream().filter(b -> b.id().equals(id)).findFirst().orElse(null);
    }

    public @Nullable Chamber chamber(String id) {
        return chambers.stream().filter(c -> c.id().equals(id)).findFirst().orElse(null);
    }

    public @Nullable Gate gate(String id) {
        return gates.stream().filter(g -> g.id().equals(id)).findFirst().orElse(null);
    }

    public @Nullable Path path(String id) {
        return paths.stream().filter(p -> p.id().equals(id)).findFirst().orElse(null);
    }

    public @Nullable Principal principal(String id) {
        return principals.stream().filter(p -> p.id().equals(id)).findFirst().orElse(null);
    }

    public @Nullable PrecedentVote vote(String id) {
        return votes.stream().filter(v -> v.id().equals(id)).findFirst().orElse(null);
    }

    /// The citation behind a `source` word: the title and address of the source of that id, or the text itself.
    public String citation(String source) {
        for (Source known : sources) {
            if (known.id().equals(source)) {
                String place = known.url().isEmpty() ? known.title() : known.title() + " (" + known.url() + ")";
                return known.verified() ? place : place + " (unverified)";
            }
        }
        return source;
    }
}
