package org.winset.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.news.Quotation;
import org.winset.news.Reading;
import org.winset.news.Speaker;
import org.winset.news.claim.Findings;
import org.winset.news.claim.Proposal;
import org.winset.news.claim.Step;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What was read as JSON: an array, one object a passage; the first proposal's provision, stance, modality and holder
/// stand with the passage, all of them under `proposals`.
public final class NewsJson {

    private NewsJson() {}

    /// `refused` says whether passages that are no quotations are listed too.
    public static String text(List<Findings> all, boolean refused) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Findings findings : all) {
            Reading reading = findings.reading();
            for (Quotation quotation : refused ? reading.passages() : reading.quotations()) {
                array.add(passage(findings, quotation));
            }
        }
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(array);
    }

    private static ObjectNode passage(Findings findings, Quotation quotation) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("file", findings.reading().article().name());
        node.put("kind", Words.of(quotation.kind()));
        node.put("start", quotation.span().start());
        node.put("end", quotation.span().end());
        node.put("text", quotation.text());
        node.set("speaker", speaker(quotation.speaker()));
        node.put("rule", quotation.rule().words());
        node.put("confidence", quotation.confidence());
        node.put("status", Words.of(quotation.status()));
        ArrayNode chain = node.putArray("chain");
        quotation.chain().forEach(chain::add);
        List<Proposal> proposals = findings.of(quotation);
        Proposal first = proposals.isEmpty() ? null : proposals.getFirst();
        put(node, "provision", first == null ? null : first.provision());
        put(node, "stance", first == null ? null : first.side().words());
        put(node, "modality", first == null ? null : first.kind().words());
        put(node, "holder", first == null || first.holder().isEmpty() ? null : first.holder());
        ArrayNode list = node.putArray("proposals");
        proposals.forEach(proposal -> list.add(proposal(proposal)));
        return node;
    }

    private static ObjectNode speaker(@Nullable Speaker speaker) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        put(node, "mention", speaker == null ? null : speaker.mention());
        put(node, "name", speaker == null ? null : speaker.name());
        put(node, "memberId", speaker == null || speaker.memberId().isEmpty() ? null : speaker.memberId());
        put(node, "type", speaker == null ? null : Words.of(speaker.type()));
        if (speaker == null) {
            node.putNull("start");
            node.putNull("end");
        } else {
            node.put("start", speaker.span().start());
            node.put("end", speaker.span().end());
        }
        return node;
    }

    private static ObjectNode proposal(Proposal proposal) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("provision", proposal.provision());
        put(node, "level", proposal.level().isEmpty() ? null : proposal.level());
        node.put("stance", proposal.side().words());
        node.put("modality", proposal.kind().words());
        put(
                node,
                "condition",
                proposal.condition() == null ? null : proposal.condition().toString());
        put(
                node,
                "requires",
                proposal.requires() == null ? null : proposal.requires().toString());
        node.put("strength", proposal.strength().words());
        put(node, "holder", proposal.holder().isEmpty() ? null : proposal.holder());
        put(node, "holderName", proposal.holderName().isEmpty() ? null : proposal.holderName());
        node.put("anonymous", proposal.anonymous());
        ArrayNode steps = node.putArray("steps");
        for (Step step : proposal.steps()) {
            steps.addObject()
                    .put("start", step.span().start())
                    .put("end", step.span().end())
                    .put("words", step.words())
                    .put("conclusion", step.conclusion());
        }
        return node;
    }

    private static void put(ObjectNode node, String key, @Nullable String value) {
        if (value == null) {
            node.putNull(key);
        } else {
            node.put(key, value);
        }
    }

    /// Enum constants in small letters.
    static final class Words {

        private Words() {}

        static String of(Enum<?> constant) {
            return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }
}
