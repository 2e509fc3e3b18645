package org.winset.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.winset.dossier.Dossier;
import org.winset.whip.Contribution;
import org.winset.whip.CueCount;
import org.winset.whip.GateCount;
import org.winset.whip.MemberCount;
import org.winset.whip.PathCount;
import org.winset.whip.Region;
import org.winset.whip.Tally;
import org.winset.whip.WhipCount;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A whip count as JSON.
public final class WhipJson {

    private WhipJson() {}

    public static void write(Dossier dossier, WhipCount count, Suppositions supposed, Writer out) {
        JsonMapper mapper = JsonMapper.builder().build();
        try {
            ObjectNode node = node(dossier, count, true);
            supposed.json(node);
            out.write(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(node));
            out.write(System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The count as a tree; `members` says whether each vote lists its members.
    public static ObjectNode node(Dossier dossier, WhipCount count, boolean members) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("deal", DealWords.terse(dossier, count.deal()));
        node.put("asOf", dossier.asOf().toString());
        node.put("chance", count.enacted());
        node.put("path", count.best().path().id());
        ArrayNode paths = node.putArray("paths");
        for (PathCount path : count.paths()) {
            paths.addObject().put("id", path.path().id()).put("chance", path.chance());
        }
        ArrayNode gates = node.putArray("gates");
        for (GateCount gate : count.gates()) {
            gate(gates.addObject(), gate, members);
        }
        ArrayNode cues = node.putArray("cues");
        for (CueCount cue : count.cues()) {
            ObjectNode c = cues.addObject().put("caucus", cue.caucus().toString());
            if (Double.isNaN(cue.leaderPull())) {
                c.putNull("leaderPull");
            } else {
                c.put("leaderPull", cue.leaderPull());
            }
            c.put("against", cue.against())
                    .put("free", cue.free())
                    .put("for", cue.forIt())
                    .put("set", cue.set());
        }
        node.put("effectivePoints", count.effectivePoints());
        return node;
    }

    private static void gate(ObjectNode node, GateCount gate, boolean members) {
        node.put("id", gate.gate().id()).put("part", gate.part()).put("chance", gate.chance());
        Tally tally = gate.tally();
        if (tally == null) {
            return;
        }
        node.put("needed", gate.needed()).put("yeas", tally.mean());
        regions(node.putArray("region50"), tally.region(.5));
        regions(node.putArray("region90"), tally.region(.9));
        ArrayNode chances = node.putArray("tally");
        for (double chance : tally.chance()) {
            chances.add(Math.round(chance * 1e6) / 1e6);
        }
        if (!members) {
            return;
        }
        ArrayNode list = node.putArray("members");
        for (MemberCount m : gate.members()) {
            ObjectNode one = list.addObject()
                    .put("id", m.member().id())
                    .put("name", m.member().name())
                    .put("chance", m.chance())
                    .put("word", m.word().words())
                    .put("pull", m.pull())
                    .put("decisive", m.decisive());
            ArrayNode why = one.putArray("why");
            for (Contribution c : m.why()) {
                why.addObject()
                        .put("kind", c.kind().name().toLowerCase(Locale.ROOT))
                        .put("id", c.id())
                        .put("words", c.words())
                        .put("pull", c.pull())
                        .put("variance", c.variance());
            }
        }
    }

    static void regions(ArrayNode array, List<Region> regions) {
        for (Region region : regions) {
            array.addArray().add(region.low()).add(region.high());
        }
    }
}
