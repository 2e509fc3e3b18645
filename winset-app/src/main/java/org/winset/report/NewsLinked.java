package org.winset.report;

import java.util.List;
import org.winset.news.Article;
import org.winset.news.Kind;
import org.winset.news.Quotation;
import org.winset.news.Speaker;
import org.winset.news.claim.Findings;
import org.winset.news.claim.Proposal;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What was read as linked data: W3C Web Annotations, schema.org quotations and claims (both JSON-LD).
public final class NewsLinked {

    private static final int CONTEXT = 32;

    private NewsLinked() {}

    /// A W3C annotation page: one annotation a quotation, with its place by position (in code points, as the
    /// recommendation asks) and by its text with what stands around it.
    public static String annotations(List<Findings> all) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("@context", "http://www.w3.org/ns/anno.jsonld");
        page.put("type", "AnnotationPage");
        ArrayNode items = page.putArray("items");
        for (Findings findings : all) {
            int[] points = points(findings.reading().article().text());
            for (Quotation quotation : findings.reading().quotations()) {
                annotation(items.addObject(), findings, quotation, points);
            }
        }
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(page);
    }

    /// For each UTF-16 offset the number of code points before it.
    private static int[] points(String text) {
        int[] points = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            points[i + 1] = points[i] + (second ? 0 : 1);
        }
        return points;
    }

    private static void annotation(ObjectNode node, Findings findings, Quotation quotation, int[] points) {
        Article article = findings.reading().article();
        String text = article.text();
        int start = quotation.span().start();
        int end = quotation.span().end();
        node.put("id", "urn:winset:" + article.hash() + ":" + start + "-" + end);
        node.put("type", "Annotation");
        node.put("motivation", "identifying");
        ArrayNode body = node.putArray("body");
        Speaker speaker = quotation.speaker();
        if (speaker != null) {
            text(body, "identifying", speaker.name());
            if (!speaker.memberId().isEmpty()) {
                text(body, "linking", speaker.memberId());
            }
        }
        text(body, "classifying", NewsJson.Words.of(quotation.kind()));
        text(body, "describing", quotation.rule().words() + ", confidence " + quotation.confidence());
        for (Proposal proposal : findings.of(quotation)) {
            text(body, "tagging", proposal.kind().words() + ": " + proposal.provision());
        }
        ObjectNode target = node.putObject("target");
        target.put("source", article.name());
        ArrayNode selectors = target.putArray("selector");
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", points[start])
                .put("end", points[end]);
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", quotation.text())
                .put("prefix", text.substring(Math.max(0, start - CONTEXT), start))
                .put("suffix", text.substring(end, Math.min(text.length(), end + CONTEXT)));
    }

    private static void text(ArrayNode body, String purpose, String value) {
        body.addObject()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("value", value)
                .put("format", "text/plain");
    }

    /// A schema.org graph: an article each, words in marks as `Quotation`, reported clauses as `Claim`.
    public static String schemaOrg(List<Findings> all) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("@context", "https://schema.org");
        ArrayNode graph = root.putArray("@graph");
        for (Findings findings : all) {
            Article article = findings.reading().article();
            String id = "urn:winset:" + article.hash();
            ObjectNode news =
                    graph.addObject().put("@type", "NewsArticle").put("@id", id).put("name", article.name());
            if (article.date() != null) {
                news.put("datePublished", article.date().toString());
            }
            if (!article.outlet().isEmpty()) {
                news.putObject("publisher").put("@type", "Organization").put("name", article.outlet());
            }
            for (Quotation quotation : findings.reading().quotations()) {
                passage(graph.addObject(), id, findings, quotation);
            }
        }
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void passage(ObjectNode node, String article, Findings findings, Quotation quotation) {
        boolean claim = quotation.kind() == Kind.INDIRECT;
        node.put("@type", claim ? "Claim" : "Quotation");
        node.put(
                "@id",
                article + ":" + quotation.span().start() + "-"
                        + quotation.span().end());
        node.put("text", quotation.text());
        Speaker speaker = quotation.speaker();
        if (speaker != null) {
            ObjectNode who = node.putObject(claim ? "creator" : "spokenByCharacter");
            who.put("@type", type(speaker)).put("name", speaker.name());
            if (!speaker.memberId().isEmpty()) {
                who.put("identifier", speaker.memberId());
            }
        }
        node.putObject(claim ? "appearance" : "isPartOf").put("@id", article);
        List<Proposal> proposals = findings.of(quotation);
        if (!proposals.isEmpty()) {
            ArrayNode about = node.putArray("about");
            proposals.forEach(proposal -> about.addObject()
                    .put("@type", "Thing")
                    .put("name", proposal.provision())
                    .put("description", proposal.kind().words()));
        }
    }

    private static String type(Speaker speaker) {
        return switch (speaker.type()) {
            case PERSON, ANONYMOUS -> "Person";
            case GROUP, ORGANISATION, DOCUMENT -> "Organization";
        };
    }
}
